import { join } from "node:path";
import type { Leaflet, Reader } from "../../deck/leaflet.ts";
import { entryFile } from "../../deck/project.ts";
import type { Site } from "../site/site.ts";
import { paperDocument } from "./paper-document.ts";
import { type PlannedDocument, sheets } from "./planned.ts";

/**
 * Editions of a leaflet: the sizes of type in points between which it is fitted to its sheets, the pages
 * that it may take, and its style sheet.
 */
const editions = {
	patient: [
		{ suffix: "", type: [9.5, 11], pages: 1, style: "paper-leaflet" },
		{
			suffix: "-large",
			type: [16, 18],
			pages: 4,
			style: "paper-leaflet-large",
		},
	],
	clinician: [{ suffix: "", type: [11, 12], pages: 1, style: "paper-leaflet" }],
} as const satisfies Record<Reader, unknown>;

/** Margins of a leaflet, as in its style sheet, in millimetres: left and right, top and bottom. */
const margins = { across: 24, down: 16 };
/** What is kept together may leave a gap at the end of a page, in millimetres. */
const pageGap = 30;

/** Every edition of a leaflet, on every kind of paper. */
export function leafletSheets(
	leaflet: Leaflet,
	site: Site,
	folder: string,
): PlannedDocument[] {
	const { id, reader, title } = leaflet;
	const { project } = site.edition;
	return editions[reader].flatMap(({ suffix, type, pages, style }) =>
		sheets.map(({ size, width, height, suffix: sheet }) => ({
			file: join(folder, `${id}${suffix}${sheet}.pdf`),
			title,
			most: { pages, module: entryFile(project, "leaflet", id) },
			fit: {
				type,
				width: width - margins.across,
				height: (height - margins.down) * pages - (pages - 1) * pageGap,
			},
			html: () =>
				paperDocument(site.paper().leaflet(leaflet), {
					title,
					look: project.look,
					sheet: `src/client/styles/${style}.css`,
					css: `@page{size:${size}}`,
				}),
		})),
	);
}
