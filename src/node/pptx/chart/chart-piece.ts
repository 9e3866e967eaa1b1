import type { FigureBlock } from "../../../deck/figure.ts";
import {
	bracketWords,
	type ResponderBarsSpec,
} from "../../../figures/responder-bars/responder-bars.ts";
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
import type { Chart } from "./chart-parts.ts";
import { courseChart } from "./course-chart.ts";
import { workbook } from "./workbook.ts";

/** Height that a chart would have if it could, and the most that it fills well; in pixels. */
const [wanted, most] = [420, 470];
/** Room between a chart and its table. */
const gap = 32;

/**
 * A figure as a chart of the presentation's own, where it has the kind: bars and courses. Differences
 * between bars, which a chart cannot hold, stand in a table beside them.
 *
 * @returns `undefined` for kinds that a presentation has not
 */
export function chartPiece(
	figure: FigureBlock,
	{ edition, lettering }: Context,
): Piece | undefined {
	const { subject } = edition.project.deck;
	const { spec } = figure;
	const table =
		spec.kind === "responder-bars" && spec.brackets.length > 0
			? differences(spec, figure.title)
			: undefined;
	const chartIn = ({ width, height }: Box): Chart | undefined => {
		switch (spec.kind) {
			case "responder-bars":
				return barChart(spec, subject);
			case "time-course":
				return courseChart(spec, subject, { width, height }, lettering);
			default:
				return undefined;
		}
	};
	if (!chartIn({ x: 0, y: 0, width: 1, height: 1 })) return undefined;
	return {
		words: false,
		elastic: true,
		height: () => wanted,
		most: () => most,
		put(sheet, box) {
			const width = table ? box.width * 0.6 - gap : box.width;
			const place = { ...box, width };
			const chart = chartIn(place);
			if (chart) addChart(sheet, figure, chart, place);
			if (!table) return;
			const beside = {
				...box,
				x: box.x + box.width * 0.6,
				width: box.width * 0.4,
			};
			const laid = fitTable(table, beside.width, box.height, lettering);
			addTable(sheet, laid, {
				...beside,
				y: box.y + Math.max(0, (box.height - laid.height) / 3),
			});
		},
	};
}

/** The differences between bars, each with its interval. */
function differences(spec: ResponderBarsSpec, title: string): Table {
	const cell = (text: string) => [{ runs: [{ text }] }];
	return {
		name: "Differences",
		description: `Differences: ${title}`,
		head: [cell("Compared"), cell("Difference")],
		rows: spec.brackets.map((bracket) => {
			const { difference, interval } = bracketWords(bracket);
			const [from, to] = [spec.bars[bracket.from], spec.bars[bracket.to]];
			return [
				cell(`${from?.label} vs ${to?.label}`),
				[
					{ runs: [{ text: difference, bold: true }] },
					{ runs: [{ text: interval, colour: "soft" }] },
				],
			];
		}),
		size: 22,
		headSize: 18,
		named: false,
		room: 10,
		lines: { head: "ink", rows: "rule" },
	};
}

function addChart(
	sheet: Sheet,
	{ title, alt }: FigureBlock,
	{ xml, grid }: Chart,
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
