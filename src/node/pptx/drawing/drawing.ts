import {
	growth,
	type Matrix,
	matrixOf,
	moved,
	times,
} from "../../shared/matrix.ts";
import type { Lettering } from "../lettering.ts";
import { frame, group } from "../shapes.ts";
import type { Sheet } from "../sheet.ts";
import type { Box } from "../units.ts";
import { el } from "../xml.ts";
import { labelShapes } from "./labels.ts";
import {
	boxAround,
	circle,
	geometry,
	type Outline,
	outlineOf,
} from "./outline.ts";
import {
	type Paint,
	paintOf,
	paintXml,
	type Style,
	shows,
	styleOf,
} from "./paint.ts";
import { parseSvg, type SvgNode } from "./svg-nodes.ts";

/*
 * A drawing as shapes of the presentation: they can be edited, take the colors of the template they are
 * put into, and are sharp at any size.
 */

/** Attributes that say nothing about the look, or are read where they matter. */
const knownAttributes =
	/^(data-.*|class|id|x|y|dx|dy|cx|cy|r|rx|ry|d|width|height|transform|viewBox|xmlns|fill|fill-rule|stroke|stroke-.*|font-size|font-weight|text-anchor|marker-end|textLength|lengthAdjust)$/;

interface Outlined {
	readonly kind: "outline";
	readonly outline: Outline;
	readonly paint: Paint;
	readonly round: boolean;
}

interface Worded {
	readonly kind: "words";
	readonly node: SvgNode;
	readonly matrix: Matrix;
	readonly style: Style;
}

/** The size of a drawing in its own pixels. */
export function drawingSize(svg: string): { width: number; height: number } {
	const { attributes } = parseSvg(svg);
	return { width: Number(attributes.width), height: Number(attributes.height) };
}

/**
 * Puts a drawing on a slide, as one group that says what it shows.
 *
 * @param description what it shows; none where words beside it say so
 * @param box where it lies; of the drawing's own shape
 * @throws RangeError naming what a presentation cannot hold
 */
export function addDrawing(
	sheet: Sheet,
	svg: string,
	name: string,
	description: string | undefined,
	box: Box,
	lettering: Lettering,
) {
	const root = parseSvg(svg);
	const { viewBox = "" } = root.attributes;
	const [left = 0, top = 0, across = Number(root.attributes.width)] = viewBox
		.split(/\s+/)
		.filter(Boolean)
		.map(Number);
	const scale = box.width / across;
	const whole: Matrix = [
		scale,
		0,
		0,
		scale,
		box.x - left * scale,
		box.y - top * scale,
	];
	const style = styleOf(root.attributes, {});
	const head =
		description === undefined
			? sheet.decorative(name)
			: sheet.named(name, description);
	const shapes = merged(
		root.children.flatMap((child) => partsOf(child, whole, style)),
	).flatMap((part) =>
		part.kind === "words"
			? labelShapes(part.node, part.matrix, part.style, sheet, lettering)
			: [shapeXml(part, sheet)],
	);
	group(sheet, head, box, shapes);
}

function partsOf(
	node: SvgNode | string,
	around: Matrix,
	above: Style,
): (Outlined | Worded)[] {
	if (typeof node === "string") return [];
	const { tag, attributes, children } = node;
	const strange = Object.keys(attributes).find(
		(name) => !knownAttributes.test(name),
	);
	if (strange !== undefined && tag !== "marker")
		throw new RangeError(`the attribute ${strange} of <${tag}>`);
	const matrix = times(around, matrixOf(attributes.transform));
	const style = styleOf(attributes, above);
	const number = (name: string) => Number(attributes[name] ?? 0);
	const outlined = (outline: Outline, round = false): Outlined[] => {
		const paint = paintOf(style, growth(matrix));
		return outline.length > 1 && shows(paint)
			? [{ kind: "outline", outline, paint, round }]
			: [];
	};
	switch (tag) {
		case "g":
			return children.flatMap((child) => partsOf(child, matrix, style));
		case "path":
			return outlined(outlineOf(attributes.d ?? "", matrix));
		case "circle": {
			const [x, y] = moved(matrix, number("cx"), number("cy"));
			return outlined(circle(x, y, number("r") * growth(matrix)), true);
		}
		case "rect": {
			const [width, height] = [number("width"), number("height")];
			if (width === 0 || height === 0) return [];
			return outlined(
				outlineOf(
					rectangle(number("x"), number("y"), width, height, number("rx")),
					matrix,
				),
			);
		}
		case "text":
			return [{ kind: "words", node, matrix, style: above }];
		case "marker":
		case "style":
		case "title":
		case "desc":
		case "defs":
			return [];
		default:
			throw new RangeError(`the element <${tag}>`);
	}
}

function rectangle(
	x: number,
	y: number,
	width: number,
	height: number,
	radius: number,
): string {
	const r = Math.min(radius, width / 2, height / 2);
	const corner = (dx: number, dy: number) =>
		r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : "";
	return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
}

/** Marks of one look that follow each other as one shape: hundreds of people would be hundreds of shapes. */
function merged(parts: readonly (Outlined | Worded)[]): (Outlined | Worded)[] {
	const result: (Outlined | Worded)[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		if (
			part.kind === "outline" &&
			part.round &&
			last?.kind === "outline" &&
			last.round &&
			paintXml(last.paint) === paintXml(part.paint)
		)
			result[result.length - 1] = {
				...last,
				outline: [...last.outline, ...part.outline],
			};
		else result.push(part);
	}
	return result;
}

function shapeXml({ outline, paint }: Outlined, sheet: Sheet): string {
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			sheet.named(paint.fill === undefined ? "Line" : "Mark"),
			el("p:cNvSpPr"),
			el("p:nvPr"),
		),
		el(
			"p:spPr",
			{},
			frame(boxAround(outline)),
			geometry(outline),
			paintXml(paint),
		),
	);
}
