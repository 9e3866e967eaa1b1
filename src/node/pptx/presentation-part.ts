import { createHash } from "node:crypto";
import { allChapters } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { slideSize } from "../../deck/stage.ts";
import { masterPath } from "./master.ts";
import { notesMasterPath } from "./notes.ts";
import type { OpenPackage } from "./open-package.ts";
import { slidePath } from "./sheet.ts";
import { emu } from "./units.ts";
import { el, spaces } from "./xml.ts";

const path = "ppt/presentation.xml";
const type = "officedocument.presentationml";

/** Adds what binds the slides: their order, their sections by chapter, their size. */
export function addPresentation(pack: OpenPackage, { deck }: Project) {
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
