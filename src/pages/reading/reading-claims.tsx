import {
	allSlides,
	type Claim,
	verdictName,
	verdicts,
} from "../../deck/deck.ts";
import type { Edition } from "../shared/edition.ts";
import { Inline } from "../shared/text.tsx";
import { Filter } from "./reading-filter.tsx";
import { ReadingFrame } from "./reading-frame.tsx";
import { sectionTitle } from "./reading-section.tsx";
import { slug } from "./reading-terms.ts";
import { wordsOf } from "./reading-words.tsx";

/** The ledger of the article's claims: its words, and beside them what its sources say. */
export function ClaimsPage({ edition }: { edition: Edition }) {
	const { claims } = edition.project;
	return (
		<ReadingFrame here="claims" project={edition.project}>
			<h1>What the article says, checked</h1>
			<p class="lead">
				{`${claims.length} statements of the article, in its order and its words, each beside what its sources say.`}
			</p>
			<Tally claims={claims} />
			<Filter
				noun="claims"
				facets={[
					{
						label: "Verdict",
						attribute: "verdict",
						values: claims.map(({ verdict }) => verdictName[verdict]),
					},
				]}
				count={`${claims.length} claims`}
			/>
			<div class="ledger">
				{claimPlaces(claims).map(({ id, place, claims: here }) => (
					<section class="place">
						<h2 id={id}>{capital(place)}</h2>
						{here.map((claim) => (
							<ClaimView claim={claim} edition={edition} />
						))}
					</section>
				))}
			</div>
		</ReadingFrame>
	);
}

function Tally({ claims }: { claims: readonly Claim[] }) {
	return (
		<dl class="tally">
			{verdicts.map((verdict) => (
				<div class={`verdict ${verdict}`}>
					<dt>{verdictName[verdict]}</dt>
					<dd>{claims.filter((each) => each.verdict === verdict).length}</dd>
				</div>
			))}
		</dl>
	);
}

/** Claims under the heading of the article where they stand, in order. */
function claimPlaces(
	claims: readonly Claim[],
): { id: string; place: string; claims: Claim[] }[] {
	const places = [...new Set(claims.map(({ place }) => place))];
	return places.map((place) => ({
		id: `place-${slug(place)}`,
		place,
		claims: claims.filter((claim) => claim.place === place),
	}));
}

/** A place may be named by words from the middle of a sentence. */
function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function ClaimView({ claim, edition }: { claim: Claim; edition: Edition }) {
	const { id, quote, verdict, finding, absence, studies } = claim;
	const slides = allSlides(edition.project.deck).filter((slide) =>
		slide.claims?.includes(id),
	);
	return (
		<div
			class="claim"
			id={`claim-${id}`}
			data-item=""
			data-verdict={verdictName[verdict]}
		>
			<blockquote>
				<p>“{quote}”</p>
			</blockquote>
			<div>
				<p>
					<strong class={`verdict ${verdict}`}>{verdictName[verdict]}</strong>
				</p>
				<p>
					<Inline text={finding} edition={edition} />
				</p>
				{absence && <p>Not found: {absence}</p>}
				<p class="fine">
					{studies.length > 0 && "Records: "}
					{studies.map((study, index) => (
						<>
							{index > 0 && ", "}
							<a href={`evidence.html#${study.id}`}>
								{edition.labelOf(study.id)}
							</a>
						</>
					))}
					{studies.length > 0 && slides.length > 0 && ". "}
					{slides.length > 0 && "Told in: "}
					{slides.map((slide, index) => (
						<>
							{index > 0 && "; "}
							<a href={`index.html#${slide.id}`}>
								{wordsOf(sectionTitle(slide), edition)}
							</a>
						</>
					))}
				</p>
			</div>
		</div>
	);
}
