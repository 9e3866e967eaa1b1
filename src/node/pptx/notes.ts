import { notesOf } from "../../deck/notes.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Cut } from "../../deck/slide.ts";
import { amaReferences } from "../../evidence/citation.ts";
import { escaped } from "../../figures/core/markup.ts";
import type { Context } from "./context.ts";
import { colourMap } from "./master.ts";
import type { OpenPackage } from "./open-package.ts";
import { frame } from "./shapes.ts";
import { Sheet, shapeTree, slidePath } from "./sheet.ts";
import { themeXml } from "./theme.ts";
import { type Paragraph, paragraphsOf } from "./words.ts";
import { el, spaces } from "./xml.ts";

export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const type = "officedocument.presentationml";

/** Sheets of notes are portrait; a slide above, words beneath. In pixels. */
const slideBox = { x: 72, y: 72, width: 576, height: 324 };
const wordsBox = { x: 72, y: 432, width: 576, height: 456 };

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
				shapeTree([pictureOf(2, true), wordsShape(3, [el("a:p")], true)]),
			),
			colourMap,
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
		...amaReferences(studies).map((words, index) => ({
			runs: [
				{
					text: `${edition.referenceNumber(studies[index]?.id ?? "") ?? "–"}. ${words}`,
				},
			],
		})),
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
						paragraphs.map((paragraph) => plainParagraph(paragraph)),
						false,
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
	master: boolean,
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
			el("a:bodyPr"),
			el("a:lstStyle"),
			paragraphs.length > 0 ? paragraphs : el("a:p"),
		),
	);
}

function plainParagraph({ runs, bullet }: Paragraph): string {
	const before =
		bullet === undefined ? "" : bullet === "dash" ? "– " : `${bullet.number}. `;
	return el(
		"a:p",
		{},
		el("a:pPr", {}, el("a:spcBef", {}, el("a:spcPts", { val: 600 }))),
		[{ text: before }, ...runs]
			.filter(({ text }) => text !== "")
			.map((run) =>
				el(
					"a:r",
					{},
					el("a:rPr", {
						lang: "en-US",
						b: "bold" in run && run.bold ? 1 : undefined,
						baseline: "raised" in run && run.raised ? 30_000 : undefined,
					}),
					`<a:t>${escaped(run.text)}</a:t>`,
				),
			),
	);
}
