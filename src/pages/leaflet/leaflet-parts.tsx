import type {
	BoxesPart,
	LeafletPart,
	OptionsPart,
	PeoplePanel,
	PeoplePart,
	ScalesPart,
	SentencesPart,
} from "../../deck/leaflet.ts";
import { comparatorKind } from "../../deck/subject.ts";
import { asText, flat } from "../../deck/text.ts";
import type { Edition } from "../shared/edition.ts";
import { TableHead } from "../shared/table-head.tsx";
import { Inline, Value } from "../shared/text.tsx";
import { PeopleGrid } from "./people-grid.tsx";

/** What stands below the heading of a part. */
export function PartBody({
	part,
	edition,
}: {
	part: LeafletPart;
	edition: Edition;
}) {
	switch (part.part) {
		case "people":
			return <People part={part} edition={edition} />;
		case "options":
			return <Options part={part} edition={edition} />;
		case "sentences":
			return <Sentences part={part} edition={edition} />;
		case "scales":
			return <Scales part={part} edition={edition} />;
		case "boxes":
			return <Boxes part={part} edition={edition} />;
		default:
			return part satisfies never;
	}
}

function People({ part, edition }: { part: PeoplePart; edition: Edition }) {
	return (
		<div class={part.panels.length > 4 ? "many" : "few"}>
			<div class="panels">
				{part.panels.map((panel) => (
					<Panel panel={panel} edition={edition} />
				))}
			</div>
			<div class="meaning">
				{part.meaning.map((text) => (
					<p>
						<Inline text={text} edition={edition} />
					</p>
				))}
			</div>
		</div>
	);
}

function Panel({ panel, edition }: { panel: PeoplePanel; edition: Edition }) {
	const { value, label, says, role } = panel;
	const { subject } = edition.project.deck;
	const colour =
		role === undefined
			? "ink"
			: role === "treatment"
				? "treatment"
				: comparatorKind(subject, role).look.colour;
	return (
		<div class="panel" style={`--filled: var(--${colour})`}>
			<h3>{label}</h3>
			<div class="counted">
				<PeopleGrid
					filled={value.value}
					alt={`${label}: ${value.text} of 100 people. ${flat(says)}`}
				/>
				<p class="count">
					<Value value={value} edition={edition} /> <span>in 100</span>
				</p>
			</div>
			<p>
				<Inline text={says} edition={edition} />
			</p>
		</div>
	);
}

function Options({ part, edition }: { part: OptionsPart; edition: Edition }) {
	return (
		<div class="scroller">
			<table>
				<caption class="spoken">{flat(part.heading)}</caption>
				<TableHead columns={["", ...part.columns]} />
				<tbody>
					{part.rows.map(({ head, cells }) => (
						<tr>
							<th scope="row">
								<Inline text={asText(head)} edition={edition} />
							</th>
							{cells.map((cell, index) => (
								<td data-option={part.columns[index]}>
									<Inline text={cell} edition={edition} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Sentences({
	part,
	edition,
}: {
	part: SentencesPart;
	edition: Edition;
}) {
	return (
		<ul class={part.sentences.length > 1 ? "listed" : undefined}>
			{part.sentences.map((text) => (
				<li>
					<Inline text={text} edition={edition} />
				</li>
			))}
		</ul>
	);
}

/** Circles to ring on paper; on a screen they are drawn, not asked: nothing is kept of anybody. */
function Scales({ part, edition }: { part: ScalesPart; edition: Edition }) {
	const [least, most] = part.ends;
	return (
		<ul class="scale-lines">
			<li class="ends" aria-hidden="true">
				<span>{least}</span>
				<span>{most}</span>
			</li>
			{part.statements.map((text) => (
				<li>
					<span>
						<Inline text={text} edition={edition} />
					</span>
					<svg
						viewBox="0 0 180 20"
						role="img"
						aria-label={`Five circles, from ${least} to ${most}`}
					>
						<path d="M10 10H170" />
						{[10, 50, 90, 130, 170].map((x) => (
							<circle cx={x} cy={10} r={7} />
						))}
					</svg>
				</li>
			))}
		</ul>
	);
}

function Boxes({ part, edition }: { part: BoxesPart; edition: Edition }) {
	return (
		<ul class="questions">
			{part.questions.map(({ asks, answers, line }) => (
				<li>
					<span>
						<Inline text={asks} edition={edition} />
					</span>{" "}
					<span class="answers">
						{answers.map((answer) => (
							<span class="answer">
								<svg
									class="box"
									viewBox="0 0 16 16"
									role="img"
									aria-label="Box:"
								>
									<rect x="1" y="1" width="14" height="14" />
								</svg>{" "}
								{answer}{" "}
							</span>
						))}
						{line && <span class="blank" />}
					</span>
				</li>
			))}
		</ul>
	);
}
