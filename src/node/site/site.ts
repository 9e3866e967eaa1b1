import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { FigureBlock, FigureTable } from "../../deck/slide.ts";
import { figuresOf, originsOf } from "../../deck/texts.ts";
import type { FigureSpec } from "../../figures/core/figure.ts";
import type { Width } from "../../figures/core/theme.ts";
import {
	strengthOf,
	studiesByEdge,
} from "../../figures/diagram/diagram-source.ts";
import {
	describeDiagram,
	edgeStudyName,
	filledSource,
	parseDiagram,
} from "../../figures/diagram/flowchart.ts";
import { type PaperBodies, paperBodies } from "../../pages/paper/paper.tsx";
import {
	type ReadingPages,
	readingOrigins,
	readingPages,
} from "../../pages/reading/reading.tsx";
import { referenceItems } from "../../pages/shared/blocks.tsx";
import {
	renderNotes,
	renderSlides,
	slideSources,
} from "../../pages/shared/document.tsx";
import { type Edition, makeEdition } from "../../pages/shared/edition.ts";
import type { FigureMarkup } from "../../pages/shared/figure.tsx";
import { captionLine } from "../../pages/shared/figure-caption.ts";
import { sourceCard } from "../../pages/shared/source-cards.ts";
import { bakedSvg, figureInputs, isBaked } from "./baked-figures.ts";
import { dataFiles } from "./data-files.ts";
import { imageSvg } from "./image-svg.ts";
import { searchIndex } from "./search-index.ts";

/** What a figure's page data holds: everything but the drawing. */
export interface FigureData {
	readonly title: string;
	/** Sources, number of people and certainty, in one line. */
	readonly caption: string;
	/** Deck and licence, for copies. */
	readonly credit: string;
	readonly alt: string;
	readonly table: FigureTable;
	/** What each step brings, in words. */
	readonly steps?: readonly string[];
	/** What each arrow of a diagram says, and the study it rests on, by the arrow's id. */
	readonly edges?: Readonly<
		Record<string, { name: string; origin: string; href: string }>
	>;
}

/** A deck rendered: its slides, and every file that lies beside the page. */
export interface Site {
	readonly edition: Edition;
	readonly slides: ReadonlyMap<string, string>;
	/** The reading view, rendered when first asked for. */
	readonly reading: () => ReadingPages;
	/** What is printed, rendered when asked for. */
	readonly paper: () => PaperBodies;
	/** Files by path relative to the page; computed when asked for. */
	readonly files: ReadonlyMap<string, () => Promise<string> | string>;
}

/**
 * Renders a checked project.
 *
 * @param within everything the slides show stands in the page, for a file that stands alone; `files`
 *   then holds only what the page's scripts ask for
 * @param allowStale do with what is baked, stale or not (while authoring), instead of relying on all of it
 */
export function renderSite(
	project: Project,
	{ allowStale = false, within = false } = {},
): Site {
	const edition = makeEdition(project, { within });
	const drawn = (id: string) => !allowStale || isBaked(project, id);
	const svg = (id: string, width: Width) =>
		drawn(id) ? bakedSvg(project, id, width) : "";
	const firstFigures = new Set(
		allSlides(project.deck)
			.slice(0, 1)
			.flatMap((slide) => figuresOf(slide).map(({ id }) => id)),
	);
	const markup: FigureMarkup = {
		alt: (figure) => altOf(project, edition, figure).alt,
		steps: (figure) => altOf(project, edition, figure).steps?.length ?? 0,
		size: (id, width) => sizeOf(svg(id, width)),
		inline: (id, width) =>
			(within ? width === "wide" : firstFigures.has(id)) && drawn(id)
				? svg(id, width)
				: undefined,
	};
	const files = new Map<string, () => Promise<string> | string>();
	files.set("data/sources.json", () => JSON.stringify(cards(project, edition)));
	files.set("data/reference-items.json", () =>
		JSON.stringify(referenceItems(edition)),
	);
	files.set("data/notes.json", () => JSON.stringify(renderNotes(edition)));
	files.set("data/slide-sources.json", () =>
		JSON.stringify(slideSources(edition)),
	);
	files.set("data/presenter.json", () => JSON.stringify(project.presenter));
	files.set("data/search-index.json", () => searchIndex(edition));
	if (!within)
		for (const [path, make] of dataFiles(project)) files.set(path, make);
	for (const { figure } of figureInputs(project)) {
		const { id } = figure;
		files.set(`figures/${id}.json`, () => {
			const data: FigureData = {
				title: figure.title,
				caption: captionLine(figure, edition),
				credit: `From \u201c${project.deck.title}\u201d, CC BY 4.0`,
				...altOf(project, edition, figure),
			};
			return JSON.stringify(data);
		});
		if (drawn(id))
			for (const width of ["wide", "narrow"] as const)
				files.set(`figures/${id}.${width}.svg`, () =>
					within ? svg(id, width) : imageSvg(svg(id, width)),
				);
	}
	let pages: ReadingPages | undefined;
	const inPage: FigureMarkup = {
		...markup,
		inline: (id, width) => (drawn(id) ? svg(id, width) : undefined),
	};
	const reading = () => {
		pages ??= readingPages(edition, {
			...inPage,
			table: (figure) => altOf(project, edition, figure).table,
		});
		return pages;
	};
	return {
		edition,
		slides: renderSlides(edition, markup),
		reading,
		paper: () => paperBodies(edition, inPage),
		files,
	};
}

/** Text alternative and table of a figure; a diagram's are read from its source. */
function altOf(
	project: Project,
	edition: Edition,
	figure: FigureBlock,
): Pick<FigureBlock, "alt" | "table" | "steps"> & Pick<FigureData, "edges"> {
	const spec = figure.spec as FigureSpec;
	if (spec.kind !== "diagram") {
		const { alt, table, steps } = figure;
		return { alt, table, ...(steps && { steps }) };
	}
	const parsed = parseDiagram(
		filledSource(spec, project.diagrams.get(spec.file) ?? ""),
	);
	const studies = studiesByEdge(project);
	const { rows, sentences, steps } = describeDiagram(spec, parsed, (name) => {
		const study = studies.get(name);
		if (!study) return name;
		const label = edition.labelOf(study.id);
		return spec.evidence ? `${label}, ${strengthOf(study)}` : label;
	});
	const edges = parsed.edges.flatMap(({ id }, index) => {
		const study = id && studies.get(edgeStudyName(id));
		if (!study) return [];
		const origin = edition.originKey({ study: study.id, field: "id" });
		const href = edition.referenceHref(study.id);
		return [[id, { name: sentences[index] ?? "", origin, href }]] as const;
	});
	return {
		alt: `${figure.alt} ${sentences.join("; ")}.`,
		table: { columns: figure.table.columns, rows },
		edges: Object.fromEntries(edges),
		...(steps.length > 0 && { steps }),
	};
}

function cards(project: Project, edition: Edition) {
	const origins = [
		...allSlides(project.deck).flatMap(originsOf),
		...readingOrigins(project),
	];
	return Object.fromEntries(
		origins.flatMap((origin) => {
			const card = sourceCard(origin, edition);
			return card ? [[edition.originKey(origin), card]] : [];
		}),
	);
}

function sizeOf(svg: string): { width: number; height: number } {
	const [, width = "1136", height = "400"] =
		/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}
