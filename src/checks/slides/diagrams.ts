import type { Project } from "../../deck/project.ts";
import type { FigureBlock } from "../../deck/slide.ts";
import type { Problem } from "../../evidence/problem.ts";
import {
	type DiagramEdge,
	type DiagramSpec,
	edgeNameOf,
	edgeStudyName,
	filledSource,
	nullEdge,
	openEdge,
	parseDiagram,
} from "../../figures/diagram/flowchart.ts";

/** Whether a figure is a diagram. */
export function isDiagram(
	figure: FigureBlock,
): figure is FigureBlock & { spec: DiagramSpec } {
	return figure.spec.kind === "diagram";
}

/** The source reads as a flowchart, and each of its arrows names its study. */
export function checkDiagram(
	project: Project,
	{ id, spec, origins }: FigureBlock & { spec: DiagramSpec },
	slideFile: string,
): Problem[] {
	const file = `${project.folder}/diagrams/${spec.file}.mmd`;
	const source = project.diagrams.get(spec.file);
	if (source === undefined)
		return [
			{
				file: slideFile,
				field: `figure ${id}`,
				message: `diagram source ${file} does not exist`,
				hint: "Write it, or name another source",
			},
		];
	const parsed = parseDiagram(source);
	const problems: Problem[] = parsed.errors.map(({ line, text }) => ({
		file,
		field: `line ${line}`,
		message: `"${text}" is no line of a flowchart`,
		hint: 'Write flowchart, id["label"], or from study_1@--> to (dotted: -.->, no effect found: --x)',
	}));
	for (const edge of parsed.edges) problems.push(...checkEdge(edge));
	const known = new Set(parsed.edges.map((edge) => edge.id));
	for (const arrow of (spec.steps ?? []).flat())
		if (!known.has(arrow))
			problems.push({
				file: slideFile,
				field: `figure ${id}`,
				message: `a step brings an unknown arrow "${arrow}"`,
				hint: `Name an arrow of ${file}`,
			});
	const unfilled = /\{[^}]*\}/.exec(filledSource(spec, source))?.[0];
	if (unfilled)
		problems.push({
			file,
			field: "labels",
			message: `${unfilled} has no value`,
			hint: `Give it in values of figure ${id}`,
		});
	for (const [node, label] of parsed.nodes) {
		const bare = /\S*\d\S*/.exec(label)?.[0];
		if (bare)
			problems.push({
				file,
				field: `node ${node}`,
				message: `bare number "${bare}"`,
				hint: "Write {name} and give the sourced value in the diagram's values",
			});
	}
	return problems;

	function checkEdge(edge: DiagramEdge): Problem[] {
		const field = `line ${edge.line}`;
		const arrow = `${edge.from} to ${edge.to}`;
		const ends = [edge.from, edge.to].filter((end) => !parsed.nodes.has(end));
		const unknownEnds = ends.map((end) => ({
			file,
			field,
			message: `arrow ${arrow} names an unknown node "${end}"`,
			hint: `Declare it: ${end}["label"]`,
		}));
		if (!edge.id)
			return [
				...unknownEnds,
				{
					file,
					field,
					message: `arrow ${arrow} names no study`,
					hint: `Give it an id: ${edge.from} study_1@--> ${edge.to}, or ${openEdge}_1@ for an open question`,
				},
			];
		const name = edgeStudyName(edge.id);
		if (name === openEdge) return unknownEnds;
		const study = [...project.byId.values()].find(
			(record) => edgeNameOf(record.id) === name,
		);
		if (!study)
			return [
				...unknownEnds,
				{
					file,
					field,
					message: `arrow ${arrow} names an unknown study "${name}"`,
					hint: "Use a record's id in camel case, e.g. goldman2010Adenosine_1",
				},
			];
		const faults = [...unknownEnds];
		if (!origins.some((origin) => origin.study === study.id))
			faults.push({
				file,
				field,
				message: `arrow ${arrow} rests on ${study.id}, which figure ${id} does not list`,
				hint: "Add it to the diagram's studies",
			});
		if (edge.id.startsWith(nullEdge) !== edge.crossed)
			faults.push({
				file,
				field,
				message: `arrow ${arrow} ${edge.crossed ? "ends in a cross" : "is named a null result, but has a head"}`,
				hint: `Write ${nullEdge}study_1@--x for an effect that was tested and not found, else study_1@-->`,
			});
		const animalOnly = study.mechanism?.species === "animal";
		if (animalOnly && !edge.dotted)
			faults.push({
				file,
				field,
				message: `arrow ${arrow} is solid, but ${study.id} is a study of animals`,
				hint: "Draw it dotted: -.-> or -.-x",
			});
		return faults;
	}
}
