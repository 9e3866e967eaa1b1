import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { type Width, widths } from "../../figures/core/theme.ts";
import type { DiagramSpec } from "../../figures/diagram/diagram.ts";

/** A figure that is baked, which diagrams are: mermaid lays them out in a browser. */
export interface FigureInput {
	readonly figure: { readonly id: string; readonly spec: DiagramSpec };
	readonly slide: string;
	/** Hash of the diagram, the palette, the drawing code and the libraries' versions. */
	readonly hash: string;
}

/** What draws diagrams. */
const drawingCode = "src/figures/diagram/diagram-svg.ts";
const libraries = ["mermaid", "@mermaid-js/layout-elk", "svgo", "source-sans"];

/** All diagrams of a deck and the hash that their baked files must carry. */
export function figureInputs(project: Project): FigureInput[] {
	const engine = engineHash();
	return allSlides(project.deck).flatMap((slide) =>
		figuresOf(slide).flatMap((figure) => {
			const { id, spec } = figure;
			if (spec.kind !== "diagram") return [];
			const hash = sha(JSON.stringify([engine, spec]));
			return [{ figure: { id, spec }, slide: slide.id, hash }];
		}),
	);
}

/** The folder of a deck's baked figures. */
export function figureFolder(project: Project): string {
	return join(project.folder, "figures");
}

/** The baked file of a figure in a width. */
export function figureFile(project: Project, id: string, width: Width): string {
	return join(figureFolder(project), `${id}.${width}.svg`);
}

/** First line of a baked file. */
export function hashLine(hash: string): string {
	return `<!-- inputs ${hash} -->`;
}

/** Whether both baked files of a figure are there and drawn from its present inputs. */
export function isFresh(project: Project, input: FigureInput): boolean {
	return (Object.keys(widths) as Width[]).every((width) => {
		const file = figureFile(project, input.figure.id, width);
		return (
			existsSync(file) &&
			readFileSync(file, "utf8").startsWith(hashLine(input.hash))
		);
	});
}

/** Whether a figure has its baked files, whatever they were drawn from. */
export function isBaked(project: Project, id: string): boolean {
	return (Object.keys(widths) as Width[]).every((width) =>
		existsSync(figureFile(project, id, width)),
	);
}

/** The SVG of a baked figure, without its first line. */
export function bakedSvg(project: Project, id: string, width: Width): string {
	const text = readFileSync(figureFile(project, id, width), "utf8");
	return text.slice(text.indexOf("\n") + 1).trim();
}

/** Missing and stale figures, and baked files that no slide shows. */
export function checkBaked(project: Project): Problem[] {
	const inputs = figureInputs(project);
	const problems = inputs
		.filter((input) => !isFresh(project, input))
		.map((input) => {
			const missing = !existsSync(figureFile(project, input.figure.id, "wide"));
			return {
				file: slideFile(project, input.slide),
				field: `figure ${input.figure.id}`,
				message: missing
					? `baked figure ${figureFile(project, input.figure.id, "wide")} is missing`
					: "baked figure is stale: its data or its drawing changed since",
				hint: "Run npm run figures",
			};
		});
	return [...problems, ...orphans(project, inputs)];
}

function orphans(project: Project, inputs: readonly FigureInput[]): Problem[] {
	const folder = figureFolder(project);
	if (!existsSync(folder)) return [];
	const known = new Set(inputs.map(({ figure }) => figure.id));
	return readdirSync(folder)
		.filter((file) => !known.has(file.replace(/\.(wide|narrow)\.svg$/, "")))
		.map((file) => ({
			file: join(folder, file),
			field: "file",
			message: "no slide shows this baked figure",
			hint: "Run npm run figures, which removes it",
		}));
}

/** Hash of what draws diagrams: its module, the modules that this imports, and the libraries. */
function engineHash(): string {
	const files = [...drawingModules(drawingCode)].sort();
	const code = files.map((file) => readFileSync(file, "utf8"));
	const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
		packages: Record<string, { version: string } | undefined>;
	};
	const versions = libraries.map(
		(library) => lock.packages[`node_modules/${library}`]?.version ?? "none",
	);
	return sha([...code, ...versions].join("\n"));
}

/** A drawing module and those that it imports, directly or not. */
function drawingModules(entry: string, found = new Set<string>()): Set<string> {
	if (found.has(entry)) return found;
	found.add(entry);
	for (const [, path = ""] of readFileSync(entry, "utf8").matchAll(
		/^(?:import|export)(?! type)[^;]*?from "(\.{1,2}\/[^"]+)"/gm,
	))
		drawingModules(join(dirname(entry), path), found);
	return found;
}

function sha(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
