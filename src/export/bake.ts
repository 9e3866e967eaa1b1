import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { optimize } from "svgo";
import { createServer } from "vite";
import {
	checkBaked,
	type FigureInput,
	figureFile,
	figureFolder,
	figureInputs,
	hashLine,
	isFresh,
} from "../build/baked-figures.ts";
import { type Output, progressBar } from "../build/progress.ts";
import { type Project, slideFile } from "../deck/project.ts";
import { InputError } from "../evidence/problem.ts";
import { light, type Width, widths } from "../figures/theme.ts";
import { launchChrome } from "./chrome.ts";
import { writeWhole } from "./write.ts";

/** Pages that draw side by side in one browser. */
const pages = 2;

/**
 * Draws every figure whose inputs changed and removes baked files that no slide shows.
 *
 * @returns how many were drawn and how many were still fresh
 * @throws InputError if a figure cannot be drawn; no file of that figure is then written
 */
export async function bakeFigures(
	project: Project,
	output: Output,
): Promise<{ drawn: number; fresh: number }> {
	for (const problem of checkBaked(project))
		if (problem.field === "file") rmSync(problem.file);
	const inputs = figureInputs(project);
	const stale = inputs.filter((input) => !isFresh(project, input));
	if (stale.length === 0) return { drawn: 0, fresh: inputs.length };
	const browser = await launchChrome();
	const server = await createServer({
		configFile: false,
		root: process.cwd(),
		cacheDir: "node_modules/.vite-bake",
		logLevel: "error",
		server: { host: "127.0.0.1", port: 0 },
		optimizeDeps: {
			entries: ["src/export/bake.html"],
			include: ["mermaid", "@mermaid-js/layout-elk", "chart.js", "svgcanvas"],
		},
	});
	try {
		await server.listen();
		const address = `${server.resolvedUrls?.local[0]}src/export/bake.html`;
		const faults: InputError["problems"][number][] = [];
		const queue = [...stale];
		let done = 0;
		const work = async () => {
			const page = await browser.newPage();
			await page.goto(address);
			await page.waitForSelector("html[data-ready]", { state: "attached" });
			for (let input = queue.shift(); input; input = queue.shift()) {
				output.transient(progressBar(done, stale.length, input.figure.id));
				try {
					await bakeOne(project, page, input);
				} catch (error) {
					faults.push({
						file: slideFile(project, input.slide),
						field: `figure ${input.figure.id}`,
						wrong: `cannot be drawn: ${
							String(error instanceof Error ? error.message : error)
								.replace(/^page\.evaluate: (Error: )?/, "")
								.split("\n    at ")[0]
						}`,
						mend:
							input.figure.spec.kind === "diagram"
								? `Mend ${join(project.folder, "diagrams", `${input.figure.spec.file}.mmd`)}`
								: "Mend the figure's data",
					});
				}
				done += 1;
			}
			await page.close();
		};
		await Promise.all(
			Array.from({ length: Math.min(pages, stale.length) }, work),
		);
		if (faults.length > 0) throw new InputError(faults);
		output.line(
			`${stale.length} figures drawn into ${figureFolder(project)}, ${inputs.length - stale.length} unchanged`,
		);
		return { drawn: stale.length, fresh: inputs.length - stale.length };
	} finally {
		await server.close();
		await browser.close();
	}
}

async function bakeOne(project: Project, page: Page, input: FigureInput) {
	const drawn: [Width, string][] = [];
	for (const width of Object.keys(widths) as Width[]) {
		const svg = await page.evaluate((figure) => window.drawFigure(figure), {
			id: input.figure.id,
			spec: input.figure.spec,
			width,
			...(input.source !== undefined && { source: input.source }),
		});
		drawn.push([width, svg]);
	}
	for (const [width, svg] of drawn)
		writeWhole(
			figureFile(project, input.figure.id, width),
			`${hashLine(input.hash)}\n${tidySvg(svg, `${input.figure.id}-${width}`)}\n`,
		);
}

/**
 * A drawn SVG made small and themable: ids prefixed, coordinates rounded, and each colour of the
 * palette replaced by its custom property with the light colour as fallback.
 */
export function tidySvg(svg: string, prefix: string): string {
	const { data } = optimize(svg, {
		multipass: true,
		floatPrecision: 1,
		js2svg: { pretty: true, indent: 1 },
		plugins: [
			{
				name: "preset-default",
				params: {
					overrides: { convertColors: false, mergePaths: false },
				},
			},
			"removeUselessStrokeAndFill",
			"cleanupIds",
			{
				name: "prefixIds",
				params: { prefix, delim: "-", prefixClassNames: false },
			},
			{
				name: "removeAttrs",
				params: {
					attrs: "(class|data-.*|aria-.*|role|font-family|text-decoration)",
				},
			},
		],
	});
	return themed(scalable(data));
}

/** A drawing scales with its box only if it states the box of its own coordinates. */
function scalable(svg: string): string {
	return svg.replace(
		/^<svg(?![^>]*viewBox)([^>]*) width="([\d.]+)" height="([\d.]+)"/,
		'<svg$1 width="$2" height="$3" viewBox="0 0 $2 $3"',
	);
}

function themed(svg: string): string {
	let result = svg;
	for (const [token, colour] of Object.entries(light)) {
		const [red, green, blue] = [1, 3, 5].map((at) =>
			Number.parseInt(colour.slice(at, at + 2), 16),
		);
		const spellings = new RegExp(
			`${colour}|rgba?\\(${red}, ?${green}, ?${blue}(?:, ?1)?\\)`,
			"gi",
		);
		result = result.replace(spellings, `var(--${token},${colour})`);
	}
	return result.replace(/="#fff"/gi, `="var(--paper,${light.paper})"`);
}
