import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Project } from "../../src/deck/project.ts";
import {
	bakedFiles,
	openStudio,
	type Studio,
} from "../../src/node/bake/studio.ts";
import {
	bakedSvg,
	type FigureInput,
	figureFile,
	figureInputs,
} from "../../src/node/site/baked-figures.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { labelFaults } from "./figure-labels.ts";

/*
 * Every specimen of the gallery is drawn here anew, as baking draws it.
 * The committed SVG files are the snapshots.
 */

let studio: Studio;
let gallery: Project;
let inputs: FigureInput[];
beforeAll(async () => {
	[studio, gallery] = await Promise.all([openStudio(), galleryProject()]);
	inputs = figureInputs(gallery);
});
afterAll(() => studio?.close());

it("bakes every specimen to the bytes that are committed", async () => {
	const page = await studio.page();
	for (const input of inputs)
		for (const [width, text] of await bakedFiles(page, input))
			expect(text, `${input.figure.id}, ${width}`).toBe(
				readFileSync(figureFile(gallery, input.figure.id, width), "utf8"),
			);
});

it("has no label that overlaps another, is cut off or is too small", async () => {
	const drawings = inputs.flatMap(({ figure: { id } }) =>
		(["wide", "narrow"] as const).map((width) => ({
			id,
			width,
			svg: bakedSvg(gallery, id, width),
		})),
	);
	expect(await labelFaults(await studio.page(), drawings)).toEqual([]);
});
