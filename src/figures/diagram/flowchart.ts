/** A mermaid flowchart in `slides/diagrams`, with the values that its labels print. */
export interface DiagramSpec {
	readonly kind: "diagram";
	/** File name without `.mmd`. */
	readonly file: string;
	/** What each `{name}` in the labels prints. */
	readonly values: Readonly<Record<string, string>>;
	/** Whether arrows carry study, year and size, and a legend says what their lines mean. */
	readonly evidence?: true;
	/** Ids of the arrows that each press of the forward key brings, with the nodes they join. */
	readonly steps?: readonly (readonly string[])[];
}

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
	/** What the letters on arrows stand for: `(a) Harris 2009, n = 20`. */
	readonly key: readonly string[];
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
export function filledSource(spec: DiagramSpec, source: string): string {
	return source.replace(
		/\{([a-z][A-Za-z0-9]*)\}/g,
		(whole, name: string) => spec.values[name] ?? whole,
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
	const key: string[] = [];
	let header = false;
	source.split("\n").forEach((raw, index) => {
		const content = raw.trim();
		const line = index + 1;
		const entry = /^%% (\([a-z]\) .+)$/.exec(content)?.[1];
		if (entry) key.push(entry);
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
	return { nodes, edges, key, errors };
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
export function edgeStep(spec: DiagramSpec, edge: DiagramEdge): number {
	return (
		1 + (spec.steps ?? []).findIndex((ids) => edge.id && ids.includes(edge.id))
	);
}

/** Table rows, a sentence for every arrow (in their order) and one for each step, for readers without the picture. */
export function describeDiagram(
	spec: DiagramSpec,
	parsed: ParsedDiagram,
	labelOf: (edgeStudy: string) => string,
): { rows: string[][]; sentences: string[]; steps: string[] } {
	const label = (id: string) => unbroken(parsed.nodes.get(id) ?? id);
	const rows = parsed.edges.map((edge) => {
		const study = edge.id ? edgeStudyName(edge.id) : "";
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
			kind === "open" ? "no study" : labelOf(study),
		];
	});
	const sentences = rows.map(([from, to, arrow, study]) => {
		const source = spec.evidence && study !== "no study" ? [study] : [];
		const said = [...(arrow ? [arrow] : []), ...source].join("; ");
		return `${from} leads to ${to}${said ? ` (${said})` : ""}`;
	});
	const steps = (spec.steps ?? []).map((_, index) =>
		sentences
			.filter((_, row) => {
				const edge = parsed.edges[row];
				return edge && edgeStep(spec, edge) === index + 1;
			})
			.join("; "),
	);
	return { rows, sentences, steps };
}

function unbroken(words: string): string {
	return words.replace(/<w?br\/?>/g, " ");
}
