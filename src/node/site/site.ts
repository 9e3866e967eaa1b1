import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock, FigureTable } from "../../deck/figure.ts";
import type { DeckLook } from "../../deck/look.ts";
import type { ImageFile } from "../../deck/picture.ts";
import type { Project } from "../../deck/project.ts";
import { originsOf } from "../../deck/shown.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { type PaperBodies, paperBodies } from "../../pages/paper/paper.tsx";
import { readingOrigins } from "../../pages/reading/beside-texts.ts";
import { leafletPages, readingPages } from "../../pages/reading/reading.tsx";
import type { ReadingPages } from "../../pages/reading/reading-frame.tsx";
import { referenceItems } from "../../pages/shared/blocks.tsx";
import {
	renderNotes,
	renderSlides,
	slideSources,
} from "../../pages/shared/document.tsx";
import { downloadOf, inOrder } from "../../pages/shared/downloads-list.ts";
import { type Edition, makeEdition } from "../../pages/shared/edition.ts";
import type { FigureMarkup } from "../../pages/shared/figure.tsx";
import { captionLine } from "../../pages/shared/figure-caption.ts";
import { picturesIn } from "../../pages/shared/picture-credits.tsx";
import { sourceCard } from "../../pages/shared/source-cards.ts";
import { dataFiles } from "./data-files.ts";
import { drawingsOf } from "./drawings.ts";
import { imageSvg } from "./image-svg.ts";
import { searchIndex } from "./search-index.ts";

const typeface = await loadTypeface();

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
	readonly steps: readonly string[];
	/** Colors of the deck's own, for copies. */
	readonly look?: Pick<DeckLook, "light" | "dark">;
	/** What each arrow of a diagram says, and the study it rests on, by the arrow's id. */
	readonly edges: Readonly<
		Record<string, { name: string; origin: string; href: string }>
	>;
}

/** A deck rendered: its slides, and every file that lies beside the page. */
export interface Site {
	readonly edition: Edition;
	readonly slides: ReadonlyMap<string, string>;
	/** The reading view, rendered when first asked for. */
	readonly reading: () => ReadingPages;
	/** Leaflets as pages of the reading view, by id. */
	readonly leaflets: () => ReadonlyMap<string, string>;
	/** What is printed, rendered when asked for. */
	readonly paper: () => PaperBodies;
	/** Files by path relative to the page; computed when asked for. */
	readonly files: ReadonlyMap<string, () => Promise<string> | string>;
	/** Images by path, likewise; a page that stands alone holds its own. */
	readonly images: ReadonlyMap<string, ImageFile>;
}

/**
 * Renders a checked project.
 *
 * @param within everything the slides show stands in the page, for a file that stands alone; `files`
 *   then holds only what the page's scripts ask for
 * @param allowStale show diagrams as they were baked, stale or not yet at all (while authoring)
 */
export function renderSite(
	project: Project,
	{ allowStale = false, within = false } = {},
): Site {
	const edition = makeEdition(project, { within });
	const drawings = drawingsOf(project, { allowMissing: allowStale });
	const { svg } = drawings;
	const firstFigures = new Set(
		allSlides(project.deck)
			.slice(0, 1)
			.flatMap((slide) => figuresOf(slide).map(({ id }) => id)),
	);
	const markup: FigureMarkup = {
		size: drawings.size,
		inline: (id, width) =>
			(within ? width === "wide" : firstFigures.has(id))
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
	const data = onceEach(within ? new Map() : dataFiles(project));
	const bytesOf = (path: string) => Buffer.byteLength(data.get(path)?.() ?? "");
	for (const [path, make] of data) files.set(path, make);
	files.set("downloads.json", () =>
		JSON.stringify(
			inOrder(
				[...data.keys()].flatMap(
					(path) => downloadOf({ path, bytes: bytesOf(path) }) ?? [],
				),
			),
		),
	);
	const { light, dark } = project.look;
	for (const figure of drawings.figures) {
		const { id } = figure;
		files.set(`figures/${id}.json`, () => {
			const data: FigureData = {
				title: figure.title,
				caption: captionLine(figure, edition),
				credit: `From \u201c${project.deck.title}\u201d, CC BY 4.0`,
				alt: figure.alt,
				table: figure.table,
				steps: figure.steps,
				edges: edgesOf(figure, edition),
				...((light || dark) && {
					look: { ...(light && { light }), ...(dark && { dark }) },
				}),
			};
			return JSON.stringify(data);
		});
		for (const width of ["wide", "narrow"] as const) {
			const drawing = svg(id, width);
			if (drawing !== undefined)
				files.set(`figures/${id}.${width}.svg`, () =>
					within ? drawing : imageSvg(drawing, project.look),
				);
		}
	}
	let pages: ReadingPages | undefined;
	const reading = () => {
		pages ??= readingPages(
			edition,
			markup,
			typeface,
			// Made ahead they would hold the page back while serving.
			allowStale ? undefined : bytesOf,
		);
		return pages;
	};
	return {
		edition,
		slides: renderSlides(edition, markup, typeface),
		reading,
		leaflets: () => leafletPages(edition),
		paper: () => paperBodies(edition, { ...markup, inline: svg }, typeface),
		files,
		images: new Map(
			within
				? []
				: picturesIn(project).flatMap(({ picture: { image } }) =>
						image ? [[image.path, image]] : [],
					),
		),
	};
}

/** Files each of which is made at most once. */
function onceEach(
	files: ReadonlyMap<string, () => string>,
): ReadonlyMap<string, () => string> {
	const made = new Map<string, string>();
	return new Map(
		[...files].map(([path, make]) => [
			path,
			() => {
				const content = made.get(path) ?? make();
				made.set(path, content);
				return content;
			},
		]),
	);
}

/** Where the arrows of a diagram lead, by their ids. */
function edgesOf(
	{ links }: FigureBlock,
	edition: Edition,
): FigureData["edges"] {
	return Object.fromEntries(
		links.map(({ edge, says, study }) => [
			edge,
			{
				name: says,
				origin: edition.originKey({ study, group: "record" }),
				href: edition.referenceHref(study),
			},
		]),
	);
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
