import type { Fault } from "../../evidence/problem.ts";
import type { Context } from "../core/figure.ts";
import type { DiagramOptions } from "./diagram-options.ts";
import {
	type DiagramEdge,
	edgeNameOf,
	edgeStudyName,
	filledSource,
	nullEdge,
	openEdge,
	parseDiagram,
} from "./flowchart.ts";

/** Why a diagram's source is no flowchart, or an arrow of it does not name its study. */
export function diagramFaults(
	{ id, source: name, values = {}, steps = [], studies }: DiagramOptions,
	{ folder, diagrams, byId }: Context,
): Fault[] {
	const file = `${folder}/diagrams/${name}.mmd`;
	const source = diagrams.get(name);
	if (source === undefined)
		return [
			{
				message: `diagram source ${file} does not exist`,
				hint:
					diagrams.size > 0
						? `Use ${[...diagrams.keys()].join(", ")}, or write it`
						: "Write it",
			},
		];
	const faults: Fault[] = [];
	const report = (field: string, message: string, hint: string) => {
		faults.push({ message, hint, at: { file, field } });
	};
	const parsed = parseDiagram(source);
	for (const { line, text } of parsed.errors)
		report(
			`line ${line}`,
			`"${text}" cannot be read as a line of a flowchart`,
			'Write flowchart, id["label"], or from study_1@--> to (dotted: -.->, no effect found: --x)',
		);
	if (parsed.nodes.size === 0 && parsed.errors.length === 0)
		report("file", "draws nothing", 'Write flowchart, then nodes: id["label"]');
	const seen = new Map<string, number>();
	for (const edge of parsed.edges) {
		checkEdge(edge);
		if (!edge.id) continue;
		const first = seen.get(edge.id);
		if (first !== undefined)
			report(
				`line ${edge.line}`,
				`arrow id "${edge.id}" is already used on line ${first}`,
				"Give each arrow its own number after the study",
			);
		seen.set(edge.id, first ?? edge.line);
	}
	const known = new Set(parsed.edges.map((edge) => edge.id));
	for (const arrow of steps.flat())
		if (!known.has(arrow))
			faults.push({
				message: `a step brings an unknown arrow "${arrow}"`,
				hint: `Name an arrow of ${file}`,
			});
	const filled = filledSource(
		source,
		Object.fromEntries(Object.keys(values).map((each) => [each, ""])),
	);
	const unfilled = /\{[^}]*\}/.exec(filled)?.[0];
	if (unfilled)
		report(
			"labels",
			`${unfilled} has no value`,
			`Give it in values of figure ${id}`,
		);
	for (const [node, label] of parsed.nodes) {
		const bare = /\S*\d\S*/.exec(label)?.[0];
		if (bare)
			report(
				`node ${node}`,
				`bare number "${bare}"`,
				"Write {name} and give the sourced value in the diagram's values",
			);
	}
	return faults;

	function checkEdge(edge: DiagramEdge): void {
		const field = `line ${edge.line}`;
		const arrow = `${edge.from} to ${edge.to}`;
		for (const end of [edge.from, edge.to])
			if (!parsed.nodes.has(end))
				report(
					field,
					`arrow ${arrow} names an unknown node "${end}"`,
					`Declare it: ${end}["label"]`,
				);
		if (!edge.id) {
			report(
				field,
				`arrow ${arrow} names no study`,
				`Give it an id: ${edge.from} study_1@--> ${edge.to}, or ${openEdge}_1@ for an open question`,
			);
			return;
		}
		const called = edgeStudyName(edge.id);
		if (called === openEdge) return;
		const study = [...byId.values()].find(
			(record) => edgeNameOf(record.id) === called,
		);
		// The slide whose diagram lists it says that it is a draft.
		if (studies.some(({ id }) => !byId.has(id) && edgeNameOf(id) === called))
			return;
		if (!study) {
			report(
				field,
				`arrow ${arrow} names an unknown study "${called}"`,
				"Use a record's id in camel case, e.g. goldman2010Adenosine_1",
			);
			return;
		}
		if (!studies.some((each) => each.id === study.id))
			report(
				field,
				`arrow ${arrow} rests on ${study.id}, which figure ${id} does not list`,
				"Add it to the diagram's studies",
			);
		if (edge.id.startsWith(nullEdge) !== edge.crossed)
			report(
				field,
				`arrow ${arrow} ${edge.crossed ? "ends in a cross" : "is named a null result, but has a head"}`,
				`Write ${nullEdge}study_1@--x for an effect that was tested and not found, else study_1@-->`,
			);
		if (study.mechanism?.species === "animal" && !edge.dotted)
			report(
				field,
				`arrow ${arrow} is solid, but ${study.id} is a study of animals`,
				"Draw it dotted: -.-> or -.-x",
			);
	}
}
