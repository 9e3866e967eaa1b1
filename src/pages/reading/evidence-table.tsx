import { allSlides } from "../../deck/deck.ts";
import { citedStudies } from "../../deck/shown.ts";
import { amaReferences } from "../../evidence/citation.ts";
import { formatNumber } from "../../evidence/format.ts";
import { absence } from "../../evidence/printed.ts";
import type { Study } from "../../evidence/study.ts";
import type { Edition } from "../shared/edition.ts";
import { outcomesShownAsGains } from "../shared/gain-words.ts";
import { trustWords } from "../shared/trust-words.ts";
import { readingOrigins } from "./beside-texts.ts";
import { Filter } from "./reading-filter.tsx";
import { ReadingFrame } from "./reading-frame.tsx";
import { RecordMap } from "./reading-map.tsx";
import { kindName } from "./reading-names.ts";
import { RecordView, type Use } from "./reading-record.tsx";
import { sectionTitle } from "./reading-section.tsx";
import { wordsOf } from "./reading-words.tsx";

/** Every record: one table of all, then each with its outcomes and limits. */
export function EvidencePage({ edition }: { edition: Edition }) {
	const { project } = edition;
	const studies = project.studies
		.map(({ study }) => study)
		.sort((a, b) => edition.labelOf(a.id).localeCompare(edition.labelOf(b.id)));
	const texts = amaReferences(studies);
	const uses = new Map<string, Use[]>();
	for (const slide of allSlides(project.deck))
		for (const id of citedStudies(slide))
			uses.set(id, [
				...(uses.get(id) ?? []),
				{ slide: slide.id, title: wordsOf(sectionTitle(slide), edition) },
			]);
	const gains = outcomesShownAsGains(project, readingOrigins(project));
	return (
		<ReadingFrame here="evidence" project={project}>
			<h1>Evidence records</h1>
			<p class="lead">
				{`The ${studies.length} records behind “${project.deck.title}”: what each study measured, against what, how it came out, and where every figure comes from.`}
			</p>
			<h2 id="all">All records</h2>
			<Filter
				noun="records"
				facets={[
					{
						label: "Kind",
						attribute: "kind",
						values: studies.map(({ kind }) => kindName[kind]),
					},
					{
						label: "Topic",
						attribute: "topics",
						values: studies.flatMap(({ topics }) => topics),
					},
					{
						label: "Source",
						attribute: "read",
						values: studies.map(({ verified }) => trustWords[verified]),
					},
				]}
				count={`${studies.length} records, sorted by ${columns[0].name}, ascending`}
			/>
			<AllRecords studies={studies} edition={edition} />
			<RecordMap edition={edition} />
			<h2 id="records">Record by record</h2>
			{studies.map((study, index) => (
				<RecordView
					study={study}
					reference={texts[index] ?? ""}
					uses={uses.get(study.id) ?? []}
					gains={gains.get(study.id) ?? new Set()}
					edition={edition}
				/>
			))}
		</ReadingFrame>
	);
}

/** The columns of the table of all records; scripts let their heads sort it. */
const columns = [
	{ name: "Record" },
	{ name: "Kind" },
	{ name: "Topics" },
	{ name: "n", numeric: true },
	{ name: "Source" },
	{ name: "Outcomes", numeric: true },
] as const;

function AllRecords({
	studies,
	edition,
}: {
	studies: readonly Study[];
	edition: Edition;
}) {
	return (
		<div class="scroll wide">
			<table class="records">
				<caption class="spoken">All records</caption>
				<thead>
					<tr>
						{columns.map((column, index) => (
							<th
								scope="col"
								class={"numeric" in column ? "number" : undefined}
								aria-sort={index === 0 ? "ascending" : undefined}
							>
								<button type="button" disabled>
									{column.name}
								</button>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{studies.map((study) => {
						const n = study.randomized ?? study.analyzed;
						return (
							<tr
								data-item={study.id}
								data-kind={kindName[study.kind]}
								data-topics={study.topics.join("|")}
								data-read={trustWords[study.verified]}
							>
								<th scope="row">
									<a href={`#${study.id}`}>{edition.labelOf(study.id)}</a>
									{study.name && ` ${study.name}`}
								</th>
								<td>{kindName[study.kind]}</td>
								<td>{study.topics.join(", ")}</td>
								<td class="number" data-sort={n ?? -1}>
									{n === undefined ? absence.sign : formatNumber(n)}
								</td>
								<td>{trustWords[study.verified]}</td>
								<td class="number">{Object.keys(study.outcomes).length}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
