import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { enliven } from "../../src/client/deck/live-chart.ts";
import type { Project } from "../../src/deck/project.ts";
import type { Width } from "../../src/figures/core/theme.ts";
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
import { renderSite, type Site } from "../../src/node/site/site.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { labelFaults } from "./figure-labels.ts";
import { differences, marksOfSvg, recordCanvas } from "./painted.ts";

declare global {
	interface Window {
		enliven: typeof enliven;
	}
}

/*
 * Every specimen of the gallery is drawn here anew, as baking draws it and as a live chart does.
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

describe.each([
	["wide", { width: 1280, height: 720 }],
	["narrow", { width: 390, height: 844 }],
] as const)("a live chart, %s,", (width, viewport) => {
	it("shows the marks and words of its baked drawing, in the same places", async () => {
		const page = await studio.page({ viewport, colorScheme: "light" });
		await recordCanvas(page);
		await page.addScriptTag({
			type: "module",
			content:
				'import { enliven } from "/src/client/deck/live-chart.ts"; window.enliven = enliven;',
		});
		await page.waitForFunction(() => "enliven" in window);
		await page.evaluate(() =>
			Promise.all(
				[400, 600, 700].map((weight) =>
					document.fonts.load(`${weight} 24px "Source Sans 3"`),
				),
			),
		);
		await serveData(page, renderSite(gallery));
		const found: string[] = [];
		for (const { figure } of inputs) {
			if (figure.spec.kind === "diagram") continue;
			const live = await drawLive(page, figure.id, width);
			const baked = await marksOfSvg(page, bakedSvg(gallery, figure.id, width));
			expect(live.length, figure.id).toBeGreaterThan(0);
			found.push(
				...differences(live, baked).map((each) => `${figure.id}: ${each}`),
			);
		}
		expect(found).toEqual([]);
	});
});

/** Answers the requests of live charts for their data. */
async function serveData(page: Page, { files }: Site) {
	await page.route("**/figures/*.json", async (route) => {
		const [path = ""] = /figures\/[^/]+$/.exec(route.request().url()) ?? [];
		await route.fulfill({ body: (await files.get(path)?.()) ?? "" });
	});
}

/** Brings a chart to life over its drawing, as the deck does, and returns what its canvas shows. */
async function drawLive(page: Page, id: string, width: Width) {
	await page.evaluate(
		({ id, svg }) => {
			document.body.innerHTML = `<figure data-figure="${id}" style="position:relative;margin:0;width:max-content"><div class="drawing">${svg}</div></figure>`;
		},
		{ id, svg: bakedSvg(gallery, id, width) },
	);
	return page.evaluate(async () => {
		const figure = document.querySelector("figure");
		if (!figure) throw new Error("no figure");
		await window.enliven(figure);
		return window.painted;
	});
}
