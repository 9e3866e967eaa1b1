/** An arrow of a flowchart and the study that it rests on. */
export interface DiagramEdge {
	readonly from: string;
	readonly to: string;
	/** Edge id as written, e.g. `goldman2010Adenosine_1`. */
	readonly id: string | undefined;
	/** Solid: shown in humans. Dotted: shown in animals only. */
	readonly dotted: boolean;
	/** Ends in a cross: tested, and no effect found. */
	readonly crossed: boolean;
	readonly label: string | undefined;
	readonly line: number;
}

/** A flowchart as read from its source. */
export interface ParsedDiagram {
	readonly nodes: ReadonlyMap<string, string>;
	readonly edges: readonly DiagramEdge[];
	/** Lines that are no flowchart line of the form that is read here. */
	readonly errors: readonly { line: number; text: string }[];
}

/** Prefix of the id of an arrow that no study shows: an open question. */
export const openEdge = "open";

/** Prefix of the id of an arrow whose study tested it and found no effect: `null_leite2018QstClbp_1`. */
export const nullEdge = "null_";

/** What an arrow stands for, each drawn in its own way. */
export type EdgeKind = "human" | "animal" | "null" | "open";

/** How an arrow is drawn. A null result is one in people or in animals. */
export function edgeKind(edge: DiagramEdge): EdgeKind {
	if (edge.id && edgeStudyName(edge.id) === openEdge) return "open";
	return edge.crossed ? "null" : edge.dotted ? "animal" : "human";
}

/** The words of each kind of arrow, in the order of a legend. */
export const edgeWords: Readonly<Record<EdgeKind, string>> = {
	human: "shown in people",
	animal: "in animals only",
	null: "no effect found",
	open: "open question",
};

/** The source with its `{names}` filled in. */
export function filledSource(
	source: string,
	values: Readonly<Record<string, string>>,
): string {
	return source.replace(
		/\{([a-z][A-Za-z0-9]*)\}/g,
		(whole, name: string) => values[name] ?? whole,
	);
}

const name = "[A-Za-z][A-Za-z0-9]*";
const nodePattern = new RegExp(
	`^(${name})(?:\\(\\[|\\[|\\()"([^"]+)"(?:\\]\\)|\\]|\\))$`,
);
const edgePattern = new RegExp(
	`^(${name})\\s+(?:([A-Za-z][A-Za-z0-9_]*)@)?(-->|-\\.->|--x|-\\.-x)(?:\\|"([^"]+)"\\|)?\\s+(${name})$`,
);

/**
 * Reads the flowchart lines that diagrams here are made of: a header `flowchart`, nodes `id["label"]`
 * (also rounded), arrows `a study_1@--> b` or `-.->` (`--x`, `-.-x` for a null result), optionally `|"label"|`, and `%%` comments. A
 * subset of mermaid, so that a mistake is found without a browser and named by its line.
 */
export function parseDiagram(source: string): ParsedDiagram {
	const nodes = new Map<string, string>();
	const edges: DiagramEdge[] = [];
	const errors: { line: number; text: string }[] = [];
	let header = false;
	source.split("\n").forEach((raw, index) => {
		const content = raw.trim();
		const line = index + 1;
		// A directive (%%{init: …}%%) would change how mermaid draws; it is no comment.
		if (content === "" || /^%%(?!\{)/.test(content)) return;
		if (!header) {
			header = true;
			if (!/^flowchart( (LR|TB|TD))?$/.test(content))
				errors.push({ line, text: content });
			return;
		}
		const node = nodePattern.exec(content);
		if (node?.[1] && node[2]) {
			nodes.set(node[1], node[2]);
			return;
		}
		const edge = edgePattern.exec(content);
		if (edge?.[1] && edge[5])
			edges.push({
				from: edge[1],
				to: edge[5],
				id: edge[2],
				dotted: edge[3]?.startsWith("-.") ?? false,
				crossed: edge[3]?.endsWith("x") ?? false,
				label: edge[4],
				line,
			});
		else errors.push({ line, text: content });
	});
	return { nodes, edges, errors };
}

/** The name by which an arrow's id refers to a study: its id in camel case, as it is imported. */
export function edgeNameOf(studyId: string): string {
	return studyId.replace(/-(.)/g, (_, next: string) => next.toUpperCase());
}

/** The study name in an arrow's id: all before the last underscore, without the prefix of a null result. */
export function edgeStudyName(edgeId: string): string {
	return edgeId.replace(nullEdge, "").replace(/_[^_]*$/, "");
}

/** An arrow's step: the first is 1, and 0 stands there from the start. */
export function edgeStep(
	steps: readonly (readonly string[])[],
	{ id }: DiagramEdge,
): number {
	return 1 + steps.findIndex((ids) => id && ids.includes(id));
}

/** Table rows, a sentence for every arrow (in their order) and one for each step, for readers without the picture. */
export function describeDiagram(
	parsed: ParsedDiagram,
	{
		steps,
		evidence,
	}: { steps: readonly (readonly string[])[]; evidence: boolean },
	sourceOf: (edge: DiagramEdge) => string,
): { rows: string[][]; sentences: string[]; steps: string[] } {
	const label = (id: string) => unbroken(parsed.nodes.get(id) ?? id);
	const rows = parsed.edges.map((edge) => {
		const kind = edgeKind(edge);
		const words = edge.label && unbroken(edge.label);
		return [
			label(edge.from),
			label(edge.to),
			kind === "open"
				? edgeWords.open
				: kind === "null"
					? [words, edgeWords.null].filter(Boolean).join(", ")
					: (words ?? (kind === "animal" ? "shown in animals" : "")),
			kind === "open" ? "no study" : sourceOf(edge),
		];
	});
	const sentences = rows.map(([from, to, arrow, study]) => {
		const source = evidence && study !== "no study" ? [study] : [];
		const said = [...(arrow ? [arrow] : []), ...source].join("; ");
		return `${from} leads to ${to}${said ? ` (${said})` : ""}`;
	});
	const brought = steps.map((_, index) =>
		sentences
			.filter((_, row) => {
				const edge = parsed.edges[row];
				return edge && edgeStep(steps, edge) === index + 1;
			})
			.join("; "),
	);
	return { rows, sentences, steps: brought };
}

function unbroken(words: string): string {
	return words.replace(/<w?br\/?>/g, " ");
}
