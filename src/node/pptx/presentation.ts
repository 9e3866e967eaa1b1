import { createHash } from "node:crypto";
import { allChapters, allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Cut } from "../../deck/slide.ts";
import { referencesPerPage } from "../../deck/slide.ts";
import { slideSize } from "../../deck/stage.ts";
import { addressOf } from "../../evidence/addresses.ts";
import { escaped } from "../../figures/core/markup.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { makeEdition } from "../../pages/shared/edition.ts";
import { drawingsOf } from "../site/drawings.ts";
import { heldImages } from "./images.ts";
import { loadLettering } from "./lettering.ts";
import { addMaster, masterPath } from "./master.ts";
import { addNotes, addNotesMaster, notesMasterPath } from "./notes.ts";
import { OpenPackage } from "./open-package.ts";
import { slidePath } from "./sheet.ts";
import { addSlide } from "./slide.ts";
import { themeXml } from "./theme.ts";
import { emu } from "./units.ts";
import type { References } from "./words.ts";
import { el, spaces } from "./xml.ts";

/** A presentation as a file. */
export interface Presentation {
	readonly file: Uint8Array;
	readonly slides: number;
}

/**
 * A deck as a presentation whose words, tables, charts and drawings can be edited.
 *
 * @param cut the length of the talk that the deck was cut to, whose notes it has
 * @param step told of each slide before it is made
 * @throws InputError if a figure holds what a presentation cannot
 */
export async function presentationOf(
	project: Project,
	cut: Cut | undefined,
	step: (done: number, all: number, slide: string) => void = () => undefined,
): Promise<Presentation> {
	const pack = new OpenPackage();
	const edition = makeEdition(project);
	const drawings = drawingsOf(project, { allowMissing: false });
	const lettering = await loadLettering();
	const typeface = await loadTypeface();
	const images = await heldImages(project);
	const { deck, presenter } = project;
	const slides = allSlides(deck);
	const references = referencesIn(project, edition);
	const theme = "ppt/theme/theme1.xml";
	pack.add(theme, themeXml(deck.output), "officedocument.theme");
	addMaster(pack, theme);
	addNotesMaster(pack, deck.output);
	let number = 0;
	for (const chapter of allChapters(deck))
		for (const slide of chapter.slides) {
			step(number, slides.length, slide.id);
			number += 1;
			const context = {
				pack,
				edition,
				drawings,
				lettering,
				typeface,
				references,
				images,
				number,
				slide,
			};
			addSlide(context, chapter);
			addNotes(context, cut);
			// Drawing is work of many short steps; others may need the time between.
			await Promise.resolve();
		}
	addPresentation(pack, project);
	addProperties(pack, {
		title: deck.title,
		subject: deck.description,
		author: presenter.name,
		slides: slides.length,
	});
	return { file: pack.zip(), slides: slides.length };
}

function referencesIn(
	project: Project,
	edition: ReturnType<typeof makeEdition>,
): References {
	const pages = new Map(
		allSlides(project.deck).flatMap(({ body }, index) =>
			body.flatMap((block): [number, number][] =>
				block.block === "references" ? [[block.page, index + 1]] : [],
			),
		),
	);
	return {
		labelOf: edition.labelOf,
		numberOf: edition.referenceNumber,
		linkTo(study) {
			const listed = edition.referenceNumber(study);
			if (listed === undefined) return undefined;
			const slide = pages.get(Math.ceil(listed / referencesPerPage));
			if (slide !== undefined) return { slide };
			// A deck that lists none leads to the publication itself.
			const record = project.byId.get(study);
			const url = record && addressOf(record.citation);
			return url ? { url } : undefined;
		},
	};
}

const path = "ppt/presentation.xml";
const type = "officedocument.presentationml";

function addPresentation(pack: OpenPackage, { deck }: Project) {
	pack.relate("", "officeDocument", path);
	const master = pack.relate(path, "slideMaster", masterPath);
	const notes = pack.relate(path, "notesMaster", notesMasterPath);
	let number = 0;
	const sections = allChapters(deck).map(({ id, title, slides }) => ({
		title,
		id: guid(id),
		slides: slides.map(() => {
			number += 1;
			return { id: 255 + number, path: slidePath(number) };
		}),
	}));
	const properties = [
		["presProps", "p:presentationPr"],
		["viewProps", "p:viewPr"],
	] as const;
	for (const [name, tag] of properties) {
		pack.add(`ppt/${name}.xml`, el(tag, spaces), `${type}.${name}`);
		pack.relate(path, name, `ppt/${name}.xml`);
	}
	pack.add(
		"ppt/tableStyles.xml",
		el("a:tblStyleLst", {
			"xmlns:a": spaces["xmlns:a"],
			def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
		}),
		`${type}.tableStyles`,
	);
	pack.relate(path, "tableStyles", "ppt/tableStyles.xml");
	pack.relate(path, "theme", "ppt/theme/theme1.xml");
	pack.add(
		path,
		el(
			"p:presentation",
			{ ...spaces, saveSubsetFonts: 1 },
			el(
				"p:sldMasterIdLst",
				{},
				el("p:sldMasterId", { id: 2_147_483_648, "r:id": master }),
			),
			el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notes })),
			el(
				"p:sldIdLst",
				{},
				sections.flatMap(({ slides }) =>
					slides.map((slide) =>
						el("p:sldId", {
							id: slide.id,
							"r:id": pack.relate(path, "slide", slide.path),
						}),
					),
				),
			),
			el("p:sldSz", { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
			el("p:notesSz", { cx: emu(720), cy: emu(960) }),
			el(
				"p:defaultTextStyle",
				{},
				el(
					"a:lvl1pPr",
					{ algn: "l" },
					el(
						"a:defRPr",
						{ sz: 1800 },
						el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" })),
						el("a:latin", { typeface: "+mn-lt" }),
					),
				),
			),
			el("p:extLst", {}, sectionList(sections)),
		),
		`${type}.presentation.main`,
	);
}

function sectionList(
	sections: readonly {
		title: string;
		id: string;
		slides: readonly { id: number }[];
	}[],
): string {
	return el(
		"p:ext",
		{ uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" },
		el(
			"p14:sectionLst",
			{
				"xmlns:p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
			},
			sections.map(({ title, id, slides }) =>
				el(
					"p14:section",
					{ name: title, id },
					el(
						"p14:sldIdLst",
						{},
						slides.map((slide) => el("p14:sldId", { id: slide.id })),
					),
				),
			),
		),
	);
}

/** An identifier that follows from a name. */
function guid(name: string): string {
	const hex = createHash("sha256").update(name).digest("hex").toUpperCase();
	const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hex) ?? [];
	return `{${parts.join("-")}}`;
}

function addProperties(
	pack: OpenPackage,
	of: { title: string; subject: string; author: string; slides: number },
) {
	pack.add(
		"docProps/core.xml",
		el(
			"cp:coreProperties",
			{
				"xmlns:cp":
					"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
				"xmlns:dc": "http://purl.org/dc/elements/1.1/",
			},
			`<dc:title>${escaped(of.title)}</dc:title>`,
			`<dc:subject>${escaped(of.subject)}</dc:subject>`,
			`<dc:creator>${escaped(of.author)}</dc:creator>`,
			"<dc:language>en-US</dc:language>",
		),
		"package.core-properties",
	);
	pack.relate("", "core-properties", "docProps/core.xml");
	pack.add(
		"docProps/app.xml",
		el(
			"Properties",
			{
				xmlns:
					"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
			},
			`<Slides>${of.slides}</Slides>`,
		),
		"officedocument.extended-properties",
	);
	pack.relate("", "extended-properties", "docProps/app.xml");
}
