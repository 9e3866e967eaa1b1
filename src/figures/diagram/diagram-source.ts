import type { Project } from "../../deck/project.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import type { Study } from "../../evidence/study.ts";
import {
	type DiagramSpec,
	edgeNameOf,
	edgeStudyName,
	filledSource,
	parseDiagram,
} from "./flowchart.ts";

/**
 * A diagram's source as it is drawn: values filled in, and where arrows carry their evidence, a
 * letter on each and a key of studies at the end, as comments: `%% (a) Harris 2009, n = 20`.
 */
export function diagramSource(project: Project, spec: DiagramSpec): string {
	const source = filledSource(spec, project.diagrams.get(spec.file) ?? "");
	if (!spec.evidence) return source;
	const studies = studiesByEdge(project);
	const lines = source.split("\n");
	const key: Study[] = [];
	for (const { id, line, label } of parseDiagram(source).edges) {
		const study = id && studies.get(edgeStudyName(id));
		const drawn = lines[line - 1];
		if (!study || drawn === undefined) continue;
		if (!key.includes(study)) key.push(study);
		const words = [label, `(${letter(key.indexOf(study))})`].filter(Boolean);
		lines[line - 1] = drawn.replace(
			/(-->|-\.->|--x|-\.-x)(\|"[^"]*"\|)?/,
			(_, arrow: string) => `${arrow}|"${words.join("<wbr/>")}"|`,
		);
	}
	const entries = key.map(
		(study, index) =>
			`%% (${letter(index)}) ${shortCitation(study)}, ${strengthOf(study)}`,
	);
	return [...lines, ...entries].join("\n");
}

function letter(index: number): string {
	return String.fromCharCode(97 + index);
}

/** Studies by the name that an arrow's id gives them. */
export function studiesByEdge(project: Project): ReadonlyMap<string, Study> {
	return new Map(
		[...project.byId.values()].map((study) => [edgeNameOf(study.id), study]),
	);
}

/** Species and size, or design where the record holds no number of people: the strength of an arrow. */
export function strengthOf(study: Study): string {
	const n = study.randomized ?? study.analyzed;
	if (
		study.mechanism?.species === "animal" ||
		study.kind === "experiment-animal"
	)
		return "animals";
	if (/review|meta-analysis/.test(study.kind)) return "review";
	return n ? `n = ${n}` : "n not read";
}
