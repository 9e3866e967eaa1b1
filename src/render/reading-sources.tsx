import type { Slide } from "../deck/slide.ts";
import { figuresOf, shownStudies, studiesOfInset } from "../deck/texts.ts";
import type { Verification } from "../evidence/schema.ts";
import type { Study } from "../evidence/study.ts";
import type { Edition } from "./edition.ts";
import { Chip } from "./marks.tsx";
import { Inline } from "./text.tsx";

/** How far a record's figures are to be trusted, in words. */
export const verifiedName: Record<Verification, string> = {
	"full-text": "full text",
	abstract: "abstract",
	secondary: "secondary account",
};

/** What a record is, in words. */
export const kindName: Record<Study["kind"], string> = {
	rct: "randomised trial",
	"ipd-meta-analysis": "individual patient data",
	"systematic-review": "systematic review",
	guideline: "guideline",
	policy: "policy",
	cohort: "cohort",
	cost: "cost study",
	"experiment-human": "experiment in people",
	"experiment-animal": "experiment in animals",
	imaging: "imaging study",
};

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
					<a href={`#${edition.referenceId(study)}`}>
						{edition.labelOf(study)}
					</a>
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
	const comparators = slide.comparators ?? [
		...new Set(figuresOf(slide).flatMap((figure) => figure.comparators)),
	];
	const ids = new Set([
		...shownStudies(slide),
		...slide.reading.insets.flatMap(studiesOfInset),
	]);
	const studies = [...ids].flatMap((id) => edition.project.byId.get(id) ?? []);
	const graded = slide.certainty ? [] : grades(studies, slide, edition);
	if (comparators.length + studies.length === 0 && !slide.certainty)
		return null;
	return (
		<footer class="beside">
			{comparators.length > 0 && (
				<div>
					<p class="label">Compared</p>
					{comparators.map((comparator) => (
						<p>
							<Chip comparator={comparator} />
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
								<a href={`#${edition.referenceId(study.id)}`}>
									{edition.labelOf(study.id)}
								</a>{" "}
								<span class="kind">{kindName[study.kind]}</span>
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
			.flatMap(
				({ field }) => study.outcomes[field.replace(/^outcomes\./, "")] ?? [],
			);
		const found = new Set(outcomes.flatMap(({ certainty }) => certainty ?? []));
		return found.size > 0
			? [`${[...found].join(", ")} (${edition.labelOf(study.id)})`]
			: [];
	});
}
