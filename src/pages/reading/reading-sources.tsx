import type { Slide } from "../../deck/slide.ts";
import {
	chipsOf,
	figuresOf,
	shownStudies,
	studiesOfInset,
} from "../../deck/texts.ts";
import { outcomeAt, type Study } from "../../evidence/study.ts";
import type { Edition } from "../shared/edition.ts";
import { Chip } from "../shared/marks.tsx";
import { Inline } from "../shared/text.tsx";
import { kindName, verdictName } from "./reading-names.ts";

/** Studies by their short names, linked to their references. */
export function StudyLinks({
	studies,
	edition,
}: {
	studies: readonly string[];
	edition: Edition;
}) {
	return (
		<>
			{studies.map((study, index) => (
				<>
					{index > 0 && ", "}
					<a href={edition.referenceHref(study)}>{edition.labelOf(study)}</a>
				</>
			))}
		</>
	);
}

/** What stands beside a section: compared with what, how certain, who says so. */
export function SourcesView({
	slide,
	edition,
}: {
	slide: Slide;
	edition: Edition;
}) {
	const { subject } = edition.project.deck;
	const chips = chipsOf(slide, subject);
	const ids = new Set([
		...shownStudies(slide),
		...slide.reading.insets.flatMap(studiesOfInset),
	]);
	const studies = [...ids].flatMap((id) => edition.project.byId.get(id) ?? []);
	const graded = slide.certainty ? [] : grades(studies, slide, edition);
	const claims = edition.project.claims.filter(({ id }) =>
		slide.claims?.includes(id),
	);
	if (chips.length + studies.length + claims.length === 0 && !slide.certainty)
		return null;
	return (
		<footer class="beside">
			{chips.length > 0 && (
				<div>
					<p class="label">Compared</p>
					{chips.map((chip) => (
						<p>
							<Chip {...chip} subject={subject} />
						</p>
					))}
				</div>
			)}
			{slide.context && (
				<div>
					<p class="label">Outcome</p>
					<p>
						<Inline text={slide.context} edition={edition} />
					</p>
				</div>
			)}
			{(slide.certainty || graded.length > 0) && (
				<div>
					<p class="label">Certainty</p>
					{slide.certainty && (
						<p>
							<Inline text={slide.certainty} edition={edition} />
						</p>
					)}
					{graded.map((grade) => (
						<p>{grade}</p>
					))}
				</div>
			)}
			{studies.length > 0 && (
				<div>
					<p class="label">Sources</p>
					<ul>
						{studies.map((study) => (
							<li>
								<a href={edition.referenceHref(study.id)}>
									{edition.labelOf(study.id)}
								</a>{" "}
								<span class="kind">{kindName[study.kind]}</span>
							</li>
						))}
					</ul>
				</div>
			)}
			{claims.length > 0 && (
				<div>
					<p class="label">The article’s words, checked</p>
					<ul>
						{claims.map(({ id, quote, verdict }) => (
							<li>
								<a href={`claims.html#claim-${id}`}>“{shortened(quote)}”</a>{" "}
								<span class="kind">{verdictName[verdict].toLowerCase()}</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</footer>
	);
}

/** Certainty as the sources of a section's figures grade it: `low (Mu 2020)`. */
function grades(
	studies: readonly Study[],
	slide: Slide,
	edition: Edition,
): string[] {
	const origins = figuresOf(slide).flatMap((figure) => figure.origins);
	return studies.flatMap((study) => {
		const outcomes = origins
			.filter((origin) => origin.study === study.id)
			.flatMap((origin) => outcomeAt(study, origin) ?? []);
		const found = new Set(outcomes.flatMap(({ certainty }) => certainty ?? []));
		return found.size > 0
			? [`${[...found].join(", ")} (${edition.labelOf(study.id)})`]
			: [];
	});
}

/** A quotation's first words, which name it well enough for a link. */
function shortened(quote: string): string {
	const words = quote.split(" ");
	return words.length <= 9 ? quote : `${words.slice(0, 8).join(" ")} …`;
}
