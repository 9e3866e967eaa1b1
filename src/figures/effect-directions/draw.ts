import { markSigns } from "../../evidence/provenance.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Ink, Point } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	type Direction,
	type DirectionCell,
	type DirectionRow,
	type EffectDirectionsSpec,
	sizedByPeople,
	spokenCell,
} from "./effect-directions.ts";

/** Draws a row for each trial: its name and people, and a mark with words in each column. */
export function drawEffectDirections(
	spec: EffectDirectionsSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, small, theme, type } = surface;
	const { rows, columns, legend } = spec;
	const strong = { size, weight: 600 as const };
	const sized = sizedByPeople(rows);
	const most = Math.max(1, ...rows.map(({ people }) => people?.value ?? 0));
	const [largest, least, alike] = wide ? [19, 6, 12] : [13, 5, 8];
	const radiusOf = ({ people }: DirectionRow) =>
		sized && people
			? Math.max(least, largest * Math.sqrt(people.value / most))
			: alike;
	const markRoom = (sized ? largest : alike) * 2 + (wide ? 14 : 10);
	const names = wide ? full * 0.34 : 0;
	const column = (full - names) / Math.max(1, columns.length);
	const wordsRoom = column - markRoom - (wide ? 16 : 8);
	const peopleOf = ({ people }: DirectionRow) =>
		people ? `n = ${people.text}${markSigns(people.marks)}` : "";
	const nameRoom = (wide ? names - 24 : full) - (wide ? 0 : 4);
	const peopleRoom = type.widest(rows.map(peopleOf), { size });
	const labelRoom = nameRoom - (peopleRoom > 0 ? peopleRoom + 12 : 0);
	const heightOf = (row: DirectionRow) => {
		const name = type.height(row.label, labelRoom, strong);
		const cells = Math.max(
			0,
			...row.cells.map((cell) =>
				cell ? type.height(cell.says, wordsRoom, { size }) : 0,
			),
			markRoom - 10,
		);
		return wide ? Math.max(name, cells) + 8 : name + cells + 18;
	};
	const head =
		Math.max(
			...columns.map((each) => type.height(each, wordsRoom + markRoom, strong)),
			size,
		) + 10;
	let next = head;
	const placed = rows.map((row) => {
		const top = next;
		const height = heightOf(row);
		next += height;
		return { row, top, height };
	});
	const keys = legendLines(legend, sized, surface);
	const height = next + 12 + keys.length * size * 1.4;

	const drawRow = (ink: Ink, row: DirectionRow, top: number, high: number) => {
		const middle = top + high / 2;
		const name = { ...strong, colour: theme.ink };
		const soft = { size, colour: theme.soft };
		const words = type.height(row.label, labelRoom, strong);
		const first = wide ? middle : top + 4 + words / 2;
		ink.wrapped(row.label, 0, first, labelRoom, name);
		if (row.people)
			ink.text(peopleOf(row), nameRoom, first, { ...soft, align: "right" });
	};
	const cellAt = (
		index: number,
		top: number,
		high: number,
		row: DirectionRow,
	) => {
		const left = names + index * column;
		const above = wide ? 0 : type.height(row.label, labelRoom, strong) + 6;
		return { left, top: top + above, width: column - 8, height: high - above };
	};
	return schematic(
		surface,
		Math.ceil(height),
		placed.flatMap(({ row, top, height: high }) =>
			columns.flatMap((name, index) => {
				const cell = row.cells[index];
				if (!cell) return [];
				const box = cellAt(index, top, high, row);
				return drawnPart({
					says: `${row.label}, ${spokenCell(cell, name, spec)}`,
					hit: box,
					draw: (ink) => {
						const middle = box.top + box.height / 2;
						const at: Point = [box.left + markRoom / 2 - 4, middle];
						drawDirection(ink, cell, at, radiusOf(row), surface);
						ink.wrapped(cell.says, box.left + markRoom, middle, wordsRoom, {
							size,
							colour: cell.direction === "none" ? theme.soft : theme.ink,
						});
					},
				});
			}),
		),
		({ ink }) => {
			columns.forEach((name, index) => {
				paragraph(
					ink,
					name,
					names + index * column + 4,
					0,
					wordsRoom + markRoom,
					{ ...strong, colour: theme.soft },
				);
			});
			for (const { row, top, height: high } of placed) {
				ink.line([0, top], [full, top], theme.rule, 1);
				drawRow(ink, row, top, high);
			}
			ink.line([0, next], [full, next], theme.rule, 1);
			keys.forEach((line, index) => {
				const y = next + 12 + (index + 0.6) * size * 1.4;
				for (const { left, key } of line) {
					if (key.direction)
						drawDirection(
							ink,
							{ direction: key.direction, comparator: comparatorOf(spec) },
							[left + size * 0.4, y],
							size * 0.36,
							surface,
						);
					ink.text(key.means, left + (key.direction ? size * 1.05 : 0), y, {
						size: small,
						colour: theme.soft,
					});
				}
			});
		},
	);
}

interface Key {
	readonly direction?: Direction;
	readonly means: string;
}

/** The legend in as many lines as it takes. */
function legendLines(
	legend: EffectDirectionsSpec["legend"],
	sized: boolean,
	{ full, label: size, small, type }: Surface,
) {
	const keys: Key[] = [
		...legend,
		...(sized ? [{ means: "marks sized by people" }] : []),
	];
	const lines: { left: number; key: Key }[][] = [];
	let left = 0;
	for (const key of keys) {
		const width =
			type.width(key.means, { size: small }) +
			(key.direction ? size * 1.05 : 0);
		const line = lines.at(-1);
		if (!line || left + width > full) {
			lines.push([{ left: 0, key }]);
			left = 0;
		} else line.push({ left, key });
		left += width + size * 1.2;
	}
	return lines;
}

/** Filled for the treatment, an empty ring with a bar for neither, half for mixed, the comparator's mark against. */
function drawDirection(
	ink: Ink,
	{ direction, comparator }: Pick<DirectionCell, "direction" | "comparator">,
	at: Point,
	radius: number,
	{ theme, look }: Surface,
) {
	const [x, y] = at;
	const width = Math.max(1.5, radius / 6);
	const { colour } = look("treatment");
	switch (direction) {
		case "for":
			ink.mark(at, { mark: "circle", radius, fill: colour });
			return;
		case "none":
			ink.mark(at, { mark: "circle", radius, stroke: theme.soft, width });
			ink.line([x - radius / 2, y], [x + radius / 2, y], theme.soft, width);
			return;
		case "mixed":
			ink.mark(at, { mark: "circle", radius, stroke: colour, width });
			ink.path(
				`M${x.toFixed(1)} ${(y - radius).toFixed(1)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${x.toFixed(1)} ${(y + radius).toFixed(1)}Z`,
				{ fill: colour },
			);
			return;
		case "against": {
			const other = look(comparator);
			ink.mark(at, { mark: "square", radius, fill: other.colour });
			return;
		}
		default:
			direction satisfies never;
	}
}

function comparatorOf({ rows }: EffectDirectionsSpec) {
	const found = rows
		.flatMap(({ cells }) => cells)
		.find((cell) => cell?.direction === "against");
	return found?.comparator ?? "other";
}
