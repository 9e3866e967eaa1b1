/** A mermaid flowchart in `slides/diagrams`, with the values that its labels print. */
export interface DiagramSpec {
	readonly kind: "diagram";
	/** File name without `.mmd`. */
	readonly file: string;
	/** What each `{name}` in the labels prints. */
	readonly values: Readonly<Record<string, string>>;
}

/** An arrow of a flowchart and the study that it rests on. */
export interface DiagramEdge {
	readonly from: string;
	readonly to: string;
	/** Edge id as written, e.g. `goldman2010Adenosine_1`. */
	readonly id: string | undefined;
	/** Solid: shown in humans. Dotted: shown in animals only. */
	readonly dotted: boolean;
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
	`^(${name})\\s+(?:([A-Za-z][A-Za-z0-9_]*)@)?(-->|-\\.->)(?:\\|"([^"]+)"\\|)?\\s+(${name})$`,
);

/**
 * Reads the flowchart lines that diagrams here are made of: a header `flowchart`, nodes `id["label"]`
 * (also rounded), arrows `a study_1@--> b` or `-.->`, optionally `|"label"|`, and `%%` comments. A
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
				dotted: edge[3] === "-.->",
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

/** The study name in an arrow's id: all before the last underscore. */
export function edgeStudyName(edgeId: string): string {
	return edgeId.replace(/_[^_]*$/, "");
}

/** Table rows and a sentence for every arrow, for readers without the picture. */
export function describeDiagram(
	parsed: ParsedDiagram,
	labelOf: (edgeStudy: string) => string,
): { rows: string[][]; words: string } {
	const label = (id: string) =>
		(parsed.nodes.get(id) ?? id).replace(/<w?br\/?>/g, " ");
	const rows = parsed.edges.map((edge) => {
		const study = edge.id ? edgeStudyName(edge.id) : "";
		const open = study === openEdge;
		return [
			label(edge.from),
			label(edge.to),
			open
				? "open question"
				: (edge.label?.replace(/<w?br\/?>/g, " ") ??
					(edge.dotted ? "shown in animals" : "")),
			open ? "no study" : labelOf(study),
		];
	});
	const words = rows
		.map(
			([from, to, arrow]) =>
				`${from} leads to ${to}${arrow ? ` (${arrow})` : ""}`,
		)
		.join("; ");
	return { rows, words };
}
