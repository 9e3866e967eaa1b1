import { notesOf } from "../../deck/notes.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Cut } from "../../deck/slide.ts";
import { amaReferences } from "../../evidence/citation.ts";
import { escaped } from "../../figures/core/markup.ts";
import type { Context } from "./context.ts";
import { type Lettering, pixelsOf } from "./lettering.ts";
import { colourMap } from "./master.ts";
import type { OpenPackage } from "./open-package.ts";
import { frame } from "./shapes.ts";
import { Sheet, shapeTree, slidePath } from "./sheet.ts";
import { themeXml } from "./theme.ts";
import {
	type Paragraph,
	paragraphsOf,
	type Run,
	referenceRuns,
} from "./words.ts";
import { el, spaces } from "./xml.ts";

export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const type = "officedocument.presentationml";

/** Sheets of notes are portrait; a slide above, words beneath. In pixels. */
const slideBox = { x: 120, y: 48, width: 480, height: 270 };
const wordsBox = { x: 72, y: 342, width: 576, height: 570 };
/** Size of their words in points, and the least part of it at which long notes are set. */
const notesSize = 12;
const least = 0.5;
/** Room above a paragraph of notes, in points. */
const above = 6;

/** Adds what all pages of notes look like. */
export function addNotesMaster(pack: OpenPackage, name: string) {
	const theme = "ppt/theme/theme2.xml";
	pack.add(theme, themeXml(name), "officedocument.theme");
	pack.relate(notesMasterPath, "theme", theme);
	pack.add(
		notesMasterPath,
		el(
			"p:notesMaster",
			spaces,
			el(
				"p:cSld",
				{},
				el(
					"p:bg",
					{},
					el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" })),
				),
				shapeTree([
					pictureOf(2, true),
					wordsShape(3, [el("a:p")], { master: true }),
				]),
			),
			colourMap,
			el(
				"p:notesStyle",
				{},
				el(
					"a:lvl1pPr",
					{ algn: "l" },
					el(
						"a:defRPr",
						{ sz: notesSize * 100 },
						el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" })),
						el("a:latin", { typeface: "+mn-lt" }),
					),
				),
			),
		),
		`${type}.notesMaster`,
	);
}

/** Adds the notes of a slide: what to say, then its sources in full. */
export function addNotes(context: Context, cut: Cut | undefined) {
	const { pack, number, slide, edition, references } = context;
	const path = `ppt/notesSlides/notesSlide${number}.xml`;
	const studies = shownStudies(slide).flatMap(
		(id) => edition.project.byId.get(id) ?? [],
	);
	const paragraphs: Paragraph[] = [
		...paragraphsOf(notesOf(slide, cut), references),
		...(studies.length > 0
			? [{ runs: [{ text: "Sources", bold: true }] }]
			: []),
		...amaReferences(studies).map((words, index) => {
			const study = studies[index];
			const number = study && edition.referenceNumber(study.id);
			return {
				runs: [
					{ text: `${number ?? "–"}. ` },
					...referenceRuns(words, study?.citation.DOI),
				],
			};
		}),
	];
	const sheet = new Sheet(pack, path);
	pack.add(
		path,
		el(
			"p:notes",
			spaces,
			el(
				"p:cSld",
				{},
				shapeTree([
					pictureOf(2, false),
					wordsShape(
						3,
						paragraphs.map((paragraph) => plainParagraph(paragraph, sheet)),
						{ scale: scaleOf(paragraphs, context.lettering) },
					),
				]),
			),
			el("p:clrMapOvr", {}, el("a:masterClrMapping")),
		),
		`${type}.notesSlide`,
	);
	pack.relate(sheet.path, "notesMaster", notesMasterPath);
	pack.relate(sheet.path, "slide", slidePath(number));
	pack.relate(slidePath(number), "notesSlide", path);
}

function pictureOf(id: number, master: boolean): string {
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			el("p:cNvPr", { id, name: "Slide" }),
			el(
				"p:cNvSpPr",
				{},
				el("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 }),
			),
			el("p:nvPr", {}, el("p:ph", { type: "sldImg" })),
		),
		el("p:spPr", {}, master && frame(slideBox)),
	);
}

function wordsShape(
	id: number,
	paragraphs: readonly string[],
	{ master = false, scale = 1 }: { master?: boolean; scale?: number },
): string {
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			el("p:cNvPr", { id, name: "Notes" }),
			el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
			el("p:nvPr", {}, el("p:ph", { type: "body", idx: 1 })),
		),
		el("p:spPr", {}, master && frame(wordsBox)),
		el(
			"p:txBody",
			{},
			el(
				"a:bodyPr",
				{},
				el("a:normAutofit", {
					fontScale: scale < 1 ? Math.round(scale * 100_000) : undefined,
				}),
			),
			el("a:lstStyle"),
			paragraphs.length > 0 ? paragraphs : el("a:p"),
		),
	);
}

/** The part of their usual size at which notes have room on their sheet. */
function scaleOf(
	paragraphs: readonly Paragraph[],
	lettering: Lettering,
): number {
	// The sheet's own margins within the place of its words.
	const [width, height] = [wordsBox.width - 20, wordsBox.height - 10];
	for (let scale = 1; scale > least; scale -= 0.05) {
		const size = pixelsOf(notesSize * scale);
		const needed = paragraphs.reduce(
			(sum, { runs }) =>
				sum +
				(above * scale * 4) / 3 +
				lettering.height(lettering.lines(runs, width, size), size),
			0,
		);
		if (needed <= height) return scale;
	}
	return least;
}

function plainParagraph({ runs, bullet }: Paragraph, sheet: Sheet): string {
	const before =
		bullet === undefined ? "" : bullet === "dash" ? "– " : `${bullet.number}. `;
	return el(
		"a:p",
		{},
		el("a:pPr", {}, el("a:spcBef", {}, el("a:spcPts", { val: above * 100 }))),
		[{ text: before }, ...runs]
			.filter(({ text }) => text !== "")
			.map(({ text, bold, raised, link }: Run) =>
				el(
					"a:r",
					{},
					el(
						"a:rPr",
						{
							lang: "en-US",
							b: bold ? 1 : undefined,
							baseline: raised ? 30_000 : undefined,
						},
						link && sheet.click(link),
					),
					`<a:t>${escaped(text)}</a:t>`,
				),
			),
	);
}
