import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Project } from "../../src/deck/project.ts";
import { loadTypeface } from "../../src/figures/core/typeface.ts";
import {
	bakedFiles,
	openStudio,
	type Studio,
} from "../../src/node/bake/studio.ts";
import {
	type FigureInput,
	figureFile,
	figureInputs,
} from "../../src/node/site/baked-figures.ts";
import { drawingsOf } from "../../src/node/site/drawings.ts";
import { labelsOf } from "../figures/labels.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { type Drawn, labelFaults, textWidths } from "./figure-labels.ts";

/*
 * Diagrams are drawn here anew, as baking draws them, and compared with those that are committed.
 * Charts are drawn in Node, and measured here as a browser shows them.
 */

let studio: Studio;
let gallery: Project;
let inputs: FigureInput[];
beforeAll(async () => {
	[studio, gallery] = await Promise.all([openStudio(), galleryProject()]);
	inputs = figureInputs(gallery);
});
afterAll(() => studio?.close());

it("bakes every diagram to the bytes that are committed", async () => {
	const page = await studio.page();
	expect(inputs.length).toBeGreaterThan(0);
	for (const input of inputs)
		for (const [width, text] of await bakedFiles(page, input))
			expect(text, `${input.figure.id}, ${width}`).toBe(
				readFileSync(figureFile(gallery, input.figure.id, width), "utf8"),
			);
});

function drawings(): Drawn[] {
	const { figures, svg } = drawingsOf(gallery, { allowMissing: false });
	return figures.flatMap(({ id }) =>
		(["wide", "narrow"] as const).map((width) => ({
			id,
			width,
			svg: svg(id, width) ?? "",
		})),
	);
}

it("has no label that overlaps another, is cut off or is too small", async () => {
	expect(await labelFaults(await studio.page(), drawings())).toEqual([]);
});

it("sets every label of a chart as wide as it was measured, within a pixel", async () => {
	const type = await loadTypeface();
	const charts = drawings().filter(({ svg }) => svg.includes('class="chart"'));
	const expected = charts.flatMap(({ svg }) => labelsOf(svg, type));
	const shown = await textWidths(await studio.page(), charts);
	expect(expected.length).toBeGreaterThan(500);
	expect(shown.length).toBe(expected.length);
	const off = expected.flatMap(({ words, left, right }, index) => {
		const width = shown[index] ?? Number.NaN;
		const difference = Math.abs(width - (right - left));
		return difference < 1 ? [] : [`"${words}": ${difference.toFixed(2)} px`];
	});
	expect(off).toEqual([]);
});
