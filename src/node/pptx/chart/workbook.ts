import { escaped } from "../../../figures/core/markup.ts";
import { OpenPackage } from "../open-package.ts";
import { el, spaces } from "../xml.ts";

/** A sheet of numbers and words; what is missing stays empty. */
export type Grid = readonly (readonly (string | number | undefined)[])[];

const space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const type = "officedocument.spreadsheetml";

/** The workbook behind a chart, which opens when its data are edited. */
export function workbook(grid: Grid): Uint8Array {
	const pack = new OpenPackage();
	const [book, sheet] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"];
	pack.relate("", "officeDocument", book);
	pack.add(
		sheet,
		el(
			"worksheet",
			{ xmlns: space },
			el(
				"sheetData",
				{},
				grid.map((row, index) =>
					el(
						"row",
						{ r: index + 1 },
						row.map((value, column) => cell(value, place(column, index + 1))),
					),
				),
			),
		),
		`${type}.worksheet`,
	);
	pack.add(
		book,
		el(
			"workbook",
			{ xmlns: space, "xmlns:r": spaces["xmlns:r"] },
			el(
				"sheets",
				{},
				el("sheet", {
					name: "Sheet1",
					sheetId: 1,
					"r:id": pack.relate(book, "worksheet", sheet),
				}),
			),
		),
		`${type}.sheet.main`,
	);
	return pack.zip();
}

/** `B2`. */
export function place(column: number, row: number): string {
	return `${String.fromCharCode(65 + column)}${row}`;
}

/** A column of the sheet from one row to another: `Sheet1!$B$2:$B$4`. */
export function columnRange(column: number, from: number, to: number): string {
	const letter = String.fromCharCode(65 + column);
	return `Sheet1!$${letter}$${from}:$${letter}$${to}`;
}

function cell(value: string | number | undefined, at: string): string {
	if (value === undefined) return "";
	return typeof value === "number"
		? el("c", { r: at }, `<v>${value}</v>`)
		: el("c", { r: at, t: "inlineStr" }, `<is><t>${escaped(value)}</t></is>`);
}
