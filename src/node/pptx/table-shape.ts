import { type Colour, fillXml } from "./colours.ts";
import { graphicFrame } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { type Cell, gutter, type LaidTable } from "./table.ts";
import { type Look, textBody } from "./text-body.ts";
import { type Box, emu } from "./units.ts";
import { el } from "./xml.ts";

/** Puts a table on a slide. */
export function addTable(
	sheet: Sheet,
	{ table, widths, heights, height }: LaidTable,
	{ x, y, width }: Box,
) {
	const { head, rows, foot, size, headSize, named, room, lines } = table;
	const tableRow = (
		cells: readonly Cell[],
		index: number,
		look: Look,
		line: Colour | undefined,
		lineWidth: number,
	) =>
		el(
			"a:tr",
			{ h: emu(heights[index] ?? 0) },
			cells.map((cell, column) =>
				cellXml(
					sheet,
					cell,
					{ ...look, bold: look.bold || (named && column === 0) },
					room,
					line,
					lineWidth,
				),
			),
		);
	const footRow =
		foot &&
		el(
			"a:tr",
			{ h: emu(heights.at(-1) ?? 0) },
			cellXml(
				sheet,
				foot,
				{ size: headSize, colour: "soft" },
				room,
				undefined,
				0,
				widths.length,
			),
			widths
				.slice(1)
				.map(() =>
					el(
						"a:tc",
						{ hMerge: 1 },
						textBody(sheet, [], { size: headSize }, "a:txBody"),
						el("a:tcPr"),
					),
				),
		);
	const headLook: Look = { size: headSize, bold: true, colour: "soft" };
	graphicFrame(
		sheet,
		table.name,
		table.description,
		{ x, y, width, height },
		"table",
		el(
			"a:tbl",
			{},
			el("a:tblPr", { firstRow: 1, firstCol: named ? 1 : undefined }),
			el(
				"a:tblGrid",
				{},
				widths.map((each) => el("a:gridCol", { w: emu(each) })),
			),
			tableRow(head, 0, { ...headLook, anchor: "bottom" }, lines.head, 1.5),
			rows.map((row, index) =>
				tableRow(row, index + 1, { size }, lines.rows, 1),
			),
			footRow,
		),
	);
}

function cellXml(
	sheet: Sheet,
	cell: Cell,
	look: Look,
	room: number,
	line: Colour | undefined,
	lineWidth: number,
	across?: number,
): string {
	const border = (side: string, colour: Colour | undefined) =>
		el(
			`a:${side}`,
			colour === undefined ? { w: 0 } : { w: emu(lineWidth) },
			fillXml(colour),
		);
	return el(
		"a:tc",
		{ gridSpan: across },
		textBody(sheet, cell, look, "a:txBody"),
		el(
			"a:tcPr",
			{
				marL: 0,
				marR: emu(gutter),
				marT: emu(room),
				marB: emu(room),
				anchor: look.anchor === "bottom" ? "b" : "t",
			},
			border("lnL", undefined),
			border("lnR", undefined),
			border("lnT", undefined),
			border("lnB", line),
			el("a:noFill"),
		),
	);
}
