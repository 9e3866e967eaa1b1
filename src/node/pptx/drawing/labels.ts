import type { Weight } from "../../../figures/core/typeface.ts";
import { growth, type Matrix, moved, turn } from "../../shared/matrix.ts";
import { colourOf } from "../colours.ts";
import { fontSize, type Lettering } from "../lettering.ts";
import { textBoxXml } from "../shapes.ts";
import type { Sheet } from "../sheet.ts";
import { type Style, styleOf } from "./paint.ts";
import type { SvgNode } from "./svg-nodes.ts";

/** A line of words, where its baseline begins, is centered, or ends. */
interface Label {
	readonly x: number;
	readonly y: number;
	words: string;
	readonly style: Style;
}

/** How far Arial rises above its baseline, in sizes of it. */
const rise = 0.905;

/** The words of an element as boxes of one line each. */
export function labelShapes(
	node: SvgNode,
	matrix: Matrix,
	around: Style,
	sheet: Sheet,
	lettering: Lettering,
): string[] {
	return labelsOf(node, around).flatMap(({ x, y, words, style }) => {
		const text = words.replace(/\s+/g, " ").trim();
		const colour = colourOf(style.fill ?? "#000000");
		if (text === "" || colour === undefined) return [];
		const size = sizeOf(style) * growth(matrix);
		const bold = weightOf(style) >= 600;
		const width = lettering.width({ text, bold }, size) + 2;
		const anchor = style["text-anchor"] ?? "start";
		const share = anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
		const [across, down] = moved(matrix, x, y);
		const letters = fontSize(size) / 75;
		const angle = turn(matrix);
		const box = {
			x: across - width * share,
			y: down - letters * rise,
			width,
			height: lettering.height(1, size),
		};
		return [
			textBoxXml(
				sheet,
				text,
				[{ runs: [{ text, bold, colour }] }],
				{
					size,
					oneLine: true,
					align: share === 0 ? "left" : share === 1 ? "right" : "center",
				},
				Math.abs(angle) < 0.1 ? box : turned(box, across, down, angle),
				Math.abs(angle) < 0.1 ? {} : { rotation: angle },
			),
		];
	});
}

/** A box that is turned about its middle, so that a point of it stays where it is. */
function turned(
	box: { x: number; y: number; width: number; height: number },
	x: number,
	y: number,
	angle: number,
) {
	const radians = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	const [dx, dy] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
	return {
		...box,
		x: x + dx * cos - dy * sin - box.width / 2,
		y: y + dx * sin + dy * cos - box.height / 2,
	};
}

function labelsOf(node: SvgNode, around: Style): Label[] {
	const labels: Label[] = [];
	const walk = (each: SvgNode, above: Style, x: number, y: number) => {
		const style = styleOf(each.attributes, above);
		const size = sizeOf(style);
		const { attributes } = each;
		const [left, top] = [
			attributes.x === undefined ? x : length(attributes.x, size),
			(attributes.y === undefined ? y : length(attributes.y, size)) +
				length(attributes.dy ?? "0", size),
		];
		if (attributes.x !== undefined || labels.length === 0)
			labels.push({ x: left, y: top, words: "", style });
		for (const child of each.children)
			if (typeof child === "string") {
				const last = labels.at(-1);
				if (last) last.words += child;
			} else walk(child, style, left, top);
	};
	walk(node, around, 0, 0);
	return labels;
}

function sizeOf(style: Style): number {
	return Number.parseFloat(style["font-size"] ?? "16");
}

function weightOf(style: Style): Weight {
	const weight = Number.parseInt(style["font-weight"] ?? "400", 10);
	return weight >= 650 ? 700 : weight >= 550 ? 600 : 400;
}

function length(value: string, size: number): number {
	const number = Number.parseFloat(value);
	return value.endsWith("em") ? number * size : number;
}
