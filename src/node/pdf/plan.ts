import { basename, join } from "node:path";
import { slideLabels } from "../../deck/selection.ts";
import type { Cut } from "../../deck/slide.ts";
import { slideSize } from "../../deck/stage.ts";
import { InputError } from "../../evidence/problem.ts";
import { printedRelease } from "../../pages/shared/cite-deck.tsx";
import type { Site } from "../site/site.ts";
import { leafletSheets } from "./leaflet-sheets.ts";
import { paperDocument } from "./paper-document.ts";
import { type PlannedDocument, type Sheet, sheets } from "./planned.ts";

/** Where the documents go, and what they are named after. */
export interface PdfPlace {
	readonly folder: string;
	/** The length of the talk that the deck was cut to; names the files. */
	readonly cut?: Cut | undefined;
	/** How the names of the documents begin that are printed; all by default. */
	readonly only?: string | undefined;
}

/**
 * The documents of a deck: slides, handouts and leaflets.
 *
 * @throws InputError if none is named as was asked
 */
export function plan(site: Site, place: PdfPlace): PlannedDocument[] {
	const { project } = site.edition;
	const named = (name: string) =>
		join(
			place.folder,
			`${name.replace(/^[a-z]+/, `$&${place.cut ? `-${place.cut}` : ""}`)}`,
		);
	return chosen(
		[
			{
				file: named("slides.pdf"),
				html: () =>
					paperDocument(site.paper().slides(), {
						title: project.deck.title,
						look: project.look,
						sheet: "src/client/styles/paper-slides.css",
					}),
				labels: slideLabels(project),
			},
			...sheets.flatMap((sheet) => handouts(sheet, site, named)),
			...project.leaflets.flatMap((leaflet) =>
				leafletSheets(leaflet, site, place.folder),
			),
		],
		place.only,
	);
}

function chosen(
	documents: readonly PlannedDocument[],
	only = "",
): PlannedDocument[] {
	const found = documents.filter(({ file }) => basename(file).startsWith(only));
	if (found.length > 0) return found;
	const names = documents.map(({ file }) => basename(file, ".pdf"));
	throw new InputError([
		{
			file: "command line",
			field: "--only",
			message: `no document's name begins with "${only}"`,
			hint: `Use the beginning of ${names.join(", ")}`,
		},
	]);
}

/** Margins of a handout's sheet, as in its style sheet, in millimetres: left and right, top and bottom. */
const margins = { across: 28, down: 25 };
/** Between the columns of a handout, and the width of a slide beside lines, in millimetres. */
const columnGap = 7;
const compactFrame = 104;
/** A slide's logical width at 96 dots an inch, in millimetres. */
const slideWidth = (slideSize.width / 96) * 25.4;

/** A text as a string of a style sheet, which may stand within HTML. */
function cssString(text: string): string {
	return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** The handout to read and the one to write on, for one kind of sheet. */
function handouts(
	{ size, width, height, suffix }: Sheet,
	site: Site,
	named: (name: string) => string,
): PlannedDocument[] {
	const { deck, look } = site.edition.project;
	const { title } = deck;
	const column = (width - margins.across - columnGap) / 2;
	const foot = `${cssString(title)} "\\a" ${cssString(printedRelease(deck))}`;
	const document = (body: string, sheet: string, frame: number) =>
		paperDocument(body, {
			title,
			look,
			sheet: `src/client/styles/${sheet}`,
			css: `@page{size:${size};@bottom-left{content:${foot}}}:root{--shrunk:${frame / slideWidth};--third:${(height - margins.down) / 3}mm}`,
		});
	return [
		{
			file: named(`handout${suffix}.pdf`),
			html: () =>
				document(site.paper().handout(), "paper-handout.css", column - 0.6),
		},
		{
			file: named(`handout-compact${suffix}.pdf`),
			html: () =>
				document(
					site.paper().handoutForNotes(),
					"paper-compact.css",
					compactFrame,
				),
		},
	];
}
