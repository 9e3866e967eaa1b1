import type { FigureBlock } from "../../../deck/figure.ts";
import type { Context } from "../context.ts";
import type { OpenPackage } from "../open-package.ts";
import type { Piece } from "../piece.ts";
import { graphicFrame } from "../shapes.ts";
import type { Sheet } from "../sheet.ts";
import { fitTable, type Table } from "../table.ts";
import { addTable } from "../table-shape.ts";
import type { Box } from "../units.ts";
import { el } from "../xml.ts";
import { barChart } from "./bar-chart.ts";
import { courseChart } from "./course-chart.ts";
import { type Grid, workbook } from "./workbook.ts";

/** Height that a chart and its table would have if they could, in pixels. */
const wanted = 420;
/** Room between a chart and its table. */
const gap = 24;

/**
 * A figure as a chart of the presentation's own, where it has the kind: bars and courses, each with its
 * numbers, intervals and marks in a table.
 *
 * @returns `undefined` for kinds that a presentation has not
 */
export function chartPiece(
	figure: FigureBlock,
	{ edition, lettering }: Context,
): Piece | undefined {
	const made = chartOf(figure, edition.project.deck.subject);
	if (!made) return undefined;
	const { xml, grid, beside } = made;
	const table = tableOf(figure);
	return {
		words: false,
		elastic: true,
		height: () => wanted,
		put(sheet, box) {
			const share = beside
				? { ...box, width: box.width * 0.46, x: box.x + box.width * 0.54 }
				: box;
			const laid = fitTable(
				table,
				share.width,
				beside ? box.height : box.height * 0.42,
				lettering,
			);
			addChart(
				sheet,
				figure,
				xml,
				grid,
				beside
					? { ...box, width: box.width * 0.54 - gap }
					: { ...box, height: box.height - laid.height - gap },
			);
			addTable(
				sheet,
				laid,
				beside ? share : { ...box, y: box.y + box.height - laid.height },
			);
		},
	};
}

function chartOf(
	{ spec }: FigureBlock,
	subject: Parameters<typeof barChart>[1],
): { xml: string; grid: Grid; beside: boolean } | undefined {
	switch (spec.kind) {
		case "responder-bars":
			return { ...barChart(spec, subject), beside: true };
		case "time-course":
			return { ...courseChart(spec, subject), beside: false };
		default:
			return undefined;
	}
}

function tableOf({ title, table: { columns, rows } }: FigureBlock): Table {
	// A column in which nothing stands says nothing.
	const filled = columns.flatMap((_, column) =>
		rows.some((row) => row[column]) ? [column] : [],
	);
	const cells = (row: readonly string[]) =>
		filled.map((column) => [{ runs: [{ text: row[column] ?? "" }] }]);
	return {
		name: "Numbers of the chart",
		description: `Numbers of the chart: ${title}`,
		head: cells(columns),
		rows: rows.map(cells),
		size: 20,
		headSize: 18,
		named: true,
		room: 6,
		lines: { head: "ink", rows: "rule" },
	};
}

function addChart(
	sheet: Sheet,
	{ title, alt }: FigureBlock,
	xml: string,
	grid: Grid,
	box: Box,
) {
	const { pack } = sheet;
	const number = nextChart(pack);
	const path = `ppt/charts/chart${number}.xml`;
	const book = `ppt/embeddings/workbook${number}.xlsx`;
	pack.add(book, workbook(grid));
	pack.add(path, xml, "officedocument.drawingml.chart");
	pack.relate(path, "package", book);
	graphicFrame(
		sheet,
		title,
		alt,
		box,
		"chart",
		el("c:chart", {
			"xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
			"r:id": pack.relate(sheet.path, "chart", path),
		}),
	);
}

const charts = new WeakMap<OpenPackage, number>();

/** Number of the next chart of a package, from 1. */
function nextChart(pack: OpenPackage): number {
	const next = (charts.get(pack) ?? 0) + 1;
	charts.set(pack, next);
	return next;
}
