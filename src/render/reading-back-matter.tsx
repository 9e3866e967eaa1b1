import { allSlides, type Claim, type Verdict } from "../deck/deck.ts";
import { amaReferences } from "../evidence/citation.ts";
import { Reference } from "./blocks.tsx";
import type { Edition } from "./edition.ts";
import { sectionTitle } from "./reading-section.tsx";
import { StudyLinks } from "./reading-sources.tsx";
import { wordsOf } from "./reading-words.tsx";
import { Inline } from "./text.tsx";

export const claimsTitle = "What the article says, checked";

const verdictName: Record<Verdict, string> = {
	supported: "Supported",
	partly: "Partly supported",
	overstated: "Overstated",
	unsupported: "Not supported",
	wrong: "Wrong",
};

/** Claims under the heading of the article where they stand, in order. */
export function claimPlaces(
	claims: readonly Claim[],
): { id: string; place: string; claims: Claim[] }[] {
	const places = [...new Set(claims.map(({ place }) => place))];
	return places.map((place) => ({
		id: `claims-${slug(place)}`,
		place,
		claims: claims.filter((claim) => claim.place === place),
	}));
}

/** The ledger of the article's claims. */
export function Claims({ edition }: { edition: Edition }) {
	const { claims } = edition.project;
	if (claims.length === 0) return null;
	return (
		<section class="chapter">
			<h2 id="claims">{claimsTitle}</h2>
			<p class="prose">{counted(claims)}</p>
			{claimPlaces(claims).map(({ id, place, claims: here }) => (
				<section class="ledger">
					<h3 id={id}>{capital(place)}</h3>
					{here.map((claim) => (
						<ClaimView claim={claim} edition={edition} />
					))}
				</section>
			))}
		</section>
	);
}

/** A place may be named by words from the middle of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(claims: readonly Claim[]): string {
	const parts = (Object.keys(verdictName) as Verdict[]).flatMap((verdict) => {
		const count = claims.filter((each) => each.verdict === verdict).length;
		return count > 0 ? [`${count} ${verdictName[verdict].toLowerCase()}`] : [];
	});
	return `${claims.length} statements of the article, each beside what its sources say: ${parts.join(", ")}.`;
}

function ClaimView({ claim, edition }: { claim: Claim; edition: Edition }) {
	const slides = allSlides(edition.project.deck).filter((slide) =>
		slide.claims?.includes(claim.id),
	);
	return (
		<div class="claim" id={`claim-${claim.id}`}>
			<blockquote>
				<p>“{claim.quote}”</p>
			</blockquote>
			<p>
				<strong class="verdict">{verdictName[claim.verdict]}.</strong>{" "}
				<Inline text={claim.finding} edition={edition} />
			</p>
			{claim.absence && <p>Not found: {claim.absence}</p>}
			{claim.studies.length > 0 && (
				<p class="fine">
					Records:{" "}
					<StudyLinks
						studies={claim.studies.map(({ id }) => id)}
						edition={edition}
					/>
				</p>
			)}
			{slides.length > 0 && (
				<p class="fine">
					Above:{" "}
					{slides.map((slide, index) => (
						<>
							{index > 0 && "; "}
							<a href={`#${slide.id}`}>
								{wordsOf(sectionTitle(slide), edition)}
							</a>
						</>
					))}
				</p>
			)}
		</div>
	);
}

/** The address of a term of the glossary. */
export function termId(term: string): string {
	return `term-${slug(term)}`;
}

/** Words of the field in plain words. */
export function Glossary({ edition }: { edition: Edition }) {
	const { glossary } = edition.project;
	if (glossary.length === 0) return null;
	return (
		<section class="chapter">
			<h2 id="glossary">Glossary</h2>
			<dl class="terms">
				{glossary.map(({ term, also = [], definition }) => (
					<div>
						<dt id={termId(term)}>
							{term}
							{also.length > 0 && (
								<span class="also"> also {also.join(", ")}</span>
							)}
						</dt>
						<dd>
							<Inline text={definition} edition={edition} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Every study that the page cites, numbered. */
export function References({ edition }: { edition: Edition }) {
	const texts = amaReferences(edition.references);
	return (
		<section class="chapter">
			<h2 id="references">References</h2>
			<ol class="bibliography">
				{edition.references.map((study, index) => (
					<li id={edition.referenceId(study.id)}>
						<Reference words={texts[index] ?? ""} doi={study.citation.DOI} />{" "}
						<a href={`evidence.html#${study.id}`}>
							Record<span class="spoken"> of {edition.labelOf(study.id)}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}

function slug(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, "-")
		.replace(/^-|-$/g, "");
}
