import { withMarks } from "../../evidence/printed.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import { originIn, type Study } from "../../evidence/study.ts";
import { type Draft, declareFigure, type FigureParts } from "../core/figure.ts";
import { diagramFaults } from "./diagram-faults.ts";
import type { DiagramOptions } from "./diagram-options.ts";
import {
	type DiagramEdge,
	describeDiagram,
	type EdgeKind,
	edgeKind,
	edgeNameOf,
	edgeStep,
	edgeStudyName,
	filledSource,
	parseDiagram,
} from "./flowchart.ts";

/** An arrow as it is drawn. */
export interface DrawnEdge {
	readonly id: string | undefined;
	readonly from: string;
	readonly to: string;
	readonly kind: EdgeKind;
	/** The press of the forward key that brings it; 0 stands there from the start. */
	readonly step: number;
}

/** A study in the key of a mechanism. */
export interface KeyEntry {
	/** `(a) Harris 2009, n = 20`. */
	readonly words: string;
	/** The first arrow that bears its letter. */
	readonly edge: string;
}

/** A mermaid flowchart complete, with what its source cannot say. */
export interface DiagramSpec {
	readonly kind: "diagram";
	/** File name in `diagrams/`, without `.mmd`. */
	readonly file: string;
	/** Source as it is drawn: values filled in, letters of the key on the arrows. */
	readonly source: string;
	readonly edges: readonly DrawnEdge[];
	/** Whether a legend says what the lines mean and which study each letter stands for. */
	readonly legend: boolean;
	readonly key: readonly KeyEntry[];
}

/** A diagram whose arrows lead to the studies that they rest on. */
export function diagram(options: Omit<DiagramOptions, "evidence" | "steps">) {
	return declareFigure("diagram", options);
}

/**
 * A mechanism: a diagram whose arrows say on which study, in what species and of what size they
 * rest, with a legend of the kinds of arrow in use.
 */
export function mechanism(options: Omit<DiagramOptions, "evidence">) {
	return declareFigure("diagram", { ...options, evidence: true });
}

/** The figure of the options. */
export function buildDiagram(
	options: DiagramOptions,
	draft: Draft,
): FigureParts<DiagramSpec> {
	const { context } = draft;
	const { steps = [], evidence = false } = options;
	const values = Object.entries(options.values ?? {});
	draft.faults.push(
		...values.flatMap(([, { fault }]) => (fault ? [fault] : [])),
		...diagramFaults(options, context),
	);
	const source = filledSource(
		context.diagrams.get(options.source) ?? "",
		Object.fromEntries(values.map(([name, shown]) => [name, withMarks(shown)])),
	);
	const studies = new Map(
		[...context.byId.values()].map((study) => [edgeNameOf(study.id), study]),
	);
	const studyOf = ({ id }: DiagramEdge) =>
		id === undefined ? undefined : studies.get(edgeStudyName(id));
	const parsed = parseDiagram(source);
	const said = describeDiagram(parsed, { steps, evidence }, (edge) => {
		const study = studyOf(edge);
		if (!study) return edge.id ? edgeStudyName(edge.id) : "";
		return evidence ? strengthened(study) : shortCitation(study);
	});
	return {
		spec: {
			kind: "diagram",
			file: options.source,
			edges: parsed.edges.map((edge) => ({
				id: edge.id,
				from: edge.from,
				to: edge.to,
				kind: edgeKind(edge),
				step: edgeStep(steps, edge),
			})),
			legend: evidence,
			...(evidence
				? lettered(source, parsed.edges, studyOf)
				: { source, key: [] }),
		},
		form: "Diagram",
		sentences: [said.sentences.join("; ")],
		table: { columns: ["From", "To", "Arrow", "Study"], rows: said.rows },
		steps: said.steps,
		links: parsed.edges.flatMap((edge, index) => {
			const study = studyOf(edge);
			return edge.id && study
				? [
						{
							edge: edge.id,
							says: said.sentences[index] ?? "",
							study: study.id,
						},
					]
				: [];
		}),
		printed: values.map(([, shown]) => shown),
		origins: options.studies.map((study) =>
			originIn(study, { group: "record" }),
		),
	};
}

/** The source with a letter on each arrow that a study shows, and the key of these studies. */
function lettered(
	source: string,
	edges: readonly DiagramEdge[],
	studyOf: (edge: DiagramEdge) => Study | undefined,
): { source: string; key: KeyEntry[] } {
	const lines = source.split("\n");
	const letters = new Map<Study, string>();
	const key: KeyEntry[] = [];
	for (const edge of edges) {
		const study = studyOf(edge);
		const drawn = lines[edge.line - 1];
		if (!study || !edge.id || drawn === undefined) continue;
		const letter =
			letters.get(study) ?? `(${String.fromCharCode(97 + letters.size)})`;
		if (!letters.has(study)) {
			letters.set(study, letter);
			key.push({
				words: `${letter} ${strengthened(study)}`,
				edge: edge.id,
			});
		}
		const words = [edge.label, letter].filter(Boolean).join("<wbr/>");
		lines[edge.line - 1] = drawn.replace(
			/(-->|-\.->|--x|-\.-x)(\|"[^"]*"\|)?/,
			(_, arrow: string) => `${arrow}|"${words}"|`,
		);
	}
	return { source: lines.join("\n"), key };
}

/** `Harris 2009, n = 20`: a study with its strength, where that is known. */
function strengthened(study: Study): string {
	return [shortCitation(study), strengthOf(study)].filter(Boolean).join(", ");
}

/** Species and size, or design where the record holds no number of people: the strength of an arrow. */
function strengthOf(study: Study): string {
	const n = study.randomized ?? study.analyzed;
	if (
		study.mechanism?.species === "animal" ||
		study.kind === "experiment-animal"
	)
		return "animals";
	if (/review|meta-analysis/.test(study.kind)) return "review";
	return n ? `n = ${n}` : "";
}
