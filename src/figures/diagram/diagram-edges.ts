import { light, type Width } from "../core/theme.ts";
import type { DiagramSpec } from "./diagram.ts";
import { type EdgeKind, edgeWords } from "./flowchart.ts";

/*
 * What an arrow's line means, told apart without colour: a line, dots, a line that ends in a cross,
 * and thin grey dashes. A cross and not a bar, which in a pathway would say that one thing inhibits
 * another.
 */
const looks: Readonly<Record<EdgeKind, Readonly<Record<string, string>>>> = {
	human: { stroke: light.ink, "stroke-width": "2.25" },
	animal: {
		stroke: light.ink,
		"stroke-width": "3.25",
		"stroke-dasharray": "0.1 6.5",
		"stroke-linecap": "round",
	},
	null: { stroke: light.ink, "stroke-width": "2.25" },
	open: {
		stroke: light.soft,
		"stroke-width": "1.5",
		"stroke-dasharray": "8 6",
	},
};

/** Draws each arrow as its kind is drawn, and lays paper behind its words. */
export function drawEdges(root: SVGSVGElement, { edges }: DiagramSpec) {
	for (const edge of edges) {
		const path = root.querySelector(`path[data-id="${edge.id}"]`);
		for (const [name, value] of Object.entries(looks[edge.kind]))
			path?.setAttribute(name, value);
	}
	for (const backing of root.querySelectorAll(".edgeLabel rect"))
		backing.setAttribute("opacity", "1");
}

/** Writes on arrows, their words and nodes which arrow they are and the step at which they appear. */
export function markParts(root: SVGSVGElement, { edges }: DiagramSpec) {
	for (const part of root.querySelectorAll("[data-edge]"))
		part.removeAttribute("data-edge");
	const nodeSteps = new Map<string, number>();
	for (const edge of edges) {
		const { step } = edge;
		for (const node of [edge.from, edge.to])
			nodeSteps.set(node, Math.min(step, nodeSteps.get(node) ?? step));
		if (!edge.id) continue;
		for (const part of root.querySelectorAll(`[data-id="${edge.id}"]`)) {
			part.setAttribute("data-edge", edge.id);
			if (step > 0) part.setAttribute("data-step", String(step));
		}
	}
	for (const [node, step] of nodeSteps)
		if (step > 0)
			root
				.querySelector(`.node[id*="-flowchart-${node}-"]`)
				?.setAttribute("data-step", String(step));
}

/**
 * Draws what the kinds of arrow in use mean, and which study each letter stands for, beneath the
 * diagram in lines that fill the column.
 *
 * @param root the drawing, in the page for measuring
 * @param at the diagram's lower left corner, the column's width, and how much it is enlarged
 * @returns the height taken, in the diagram's own units
 */
export function drawLegend(
	root: SVGSVGElement,
	{ edges, key }: DiagramSpec,
	width: Width,
	at: { x: number; y: number; column: number; scale: number },
): number {
	const size = width === "wide" ? 23 : 14;
	const line = size * 1.9;
	const leading = size * 1.3;
	const group = element("g", {
		transform: `translate(${at.x} ${at.y}) scale(${1 / at.scale})`,
	});
	root.append(group);
	let left = 0;
	let middle = leading / 2;
	const place = (words: string, sample: EdgeKind | undefined) => {
		const text = element("text", {
			"font-size": String(size),
			fill: light.soft,
		});
		text.textContent = words;
		group.append(text);
		const before = sample ? line + size * 0.4 : 0;
		const taken = before + text.getComputedTextLength();
		if (left > 0 && left + taken > at.column) {
			left = 0;
			middle += leading;
		}
		text.setAttribute("x", String(left + before));
		text.setAttribute("y", String(middle + size * 0.34));
		if (sample) group.append(...lineSample(sample, left, middle, line));
		left += taken + size * 1.2;
		return text;
	};
	const used = new Set(edges.map(({ kind }) => kind));
	for (const kind of Object.keys(edgeWords) as EdgeKind[])
		if (used.has(kind)) place(edgeWords[kind], kind);
	left = 0;
	middle += leading;
	for (const { words, edge } of key)
		place(words, undefined).setAttribute("data-edge", edge);
	return (middle + leading / 2) / at.scale;
}

function lineSample(
	kind: EdgeKind,
	left: number,
	middle: number,
	length: number,
): SVGElement[] {
	const sample = element("path", {
		d: `M${left} ${middle}h${length}`,
		fill: "none",
		...looks[kind],
	});
	if (kind !== "null") return [sample];
	const half = length / 8;
	const cross = element("path", {
		d: `M${left + length - 2 * half} ${middle - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`,
		fill: "none",
		stroke: light.ink,
		"stroke-width": "2.25",
	});
	return [sample, cross];
}

function element<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
	const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
	for (const [name, value] of Object.entries(attributes))
		made.setAttribute(name, value);
	return made;
}
