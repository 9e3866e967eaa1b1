import type { Drawing } from "../core/drawing.ts";
import type { Ink, Point } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import type { Theme } from "../core/theme.ts";
import {
	type ClaimVerdictsSpec,
	spokenVerdict,
	type VerdictRow,
} from "./claim-verdicts.ts";

/** Draws a row for each verdict: its number and name, its marks, and what is among them. */
export function drawClaimVerdicts(
	{ rows }: ClaimVerdictsSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, theme, type } = surface;
	const strong = { size, weight: 600 as const };
	const number = { size: size * 1.25, weight: 700 as const };
	const numbers =
		type.widest(
			rows.map(({ count }) => String(count)),
			number,
		) + 14;
	const names = wide
		? type.widest(
				rows.map(({ name }) => name),
				strong,
			) + 34
		: 0;
	const left = wide ? numbers + names : 0;
	const room = full - left;
	const step = wide ? 23 : 15;
	const perLine = Math.max(1, Math.floor(room / step));
	const gap = wide ? 8 : 12;
	/** From a row's top to the middle of its number. */
	const middle = number.size * 0.66;
	/** Words stand beside a few marks, and under many. */
	const placeOf = (row: VerdictRow, top: number) => {
		const marks = row.count * step + 14;
		const words = type.widest(row.lines, { size });
		const beside = wide && (marks + words <= room || row.verdict === "missing");
		const lines = Math.ceil(row.count / perLine);
		const marksTop = top + (wide ? middle - step / 2 : size * 2);
		const at = {
			left: beside ? left + marks : left,
			top: beside ? marksTop : marksTop + lines * step + 4,
			room: beside ? room - marks : room,
		};
		const high = row.lines.reduce(
			(sum, line) => sum + type.height(line, at.room, { size }) + 2,
			at.top,
		);
		const height = Math.max(
			2 * middle,
			high - top,
			marksTop - top + lines * step,
		);
		return { row, top, height, marksTop, words: at };
	};
	const placed: ReturnType<typeof placeOf>[] = [];
	let next = 0;
	for (const row of rows) {
		const place = placeOf(row, next);
		placed.push(place);
		next += place.height + gap;
	}
	const drawRow = (ink: Ink, place: (typeof placed)[number]) => {
		const { row, top, marksTop, words } = place;
		ink.text(String(row.count), numbers - 14, top + middle, {
			...number,
			colour: theme.ink,
			align: "right",
		});
		ink.text(row.name, numbers, top + middle, { ...strong, colour: theme.ink });
		for (let index = 0; index < row.count; index += 1)
			drawVerdictMark(
				ink,
				row.verdict,
				[
					left + ((index % perLine) + 0.5) * step,
					marksTop +
						(Math.floor(index / perLine) + 0.5) * step +
						(wide ? 2 : 0),
				],
				step * 0.38,
				theme,
			);
		let at = words.top;
		for (const line of row.lines) {
			const style = { size, colour: theme.soft };
			at = paragraph(ink, line, words.left, at, words.room, style) + 2;
		}
	};
	return schematic(
		surface,
		Math.ceil(next - gap + 4),
		placed.map((place) =>
			drawnPart({
				says: spokenVerdict(place.row),
				hit: { left: 0, top: place.top, width: full, height: place.height },
				draw: (ink) => drawRow(ink, place),
			}),
		),
		({ ink }) => {
			for (const { top } of placed.slice(1))
				ink.line([0, top - gap / 2], [full, top - gap / 2], theme.rule, 1);
		},
	);
}

/** One statement: full where it holds, half where it holds in part, empty where it does not. */
function drawVerdictMark(
	ink: Ink,
	verdict: VerdictRow["verdict"],
	at: Point,
	radius: number,
	{ ink: colour }: Theme,
) {
	const [x, y] = at;
	const line = { stroke: colour, width: radius / 4 };
	switch (verdict) {
		case "supported":
			ink.mark(at, { mark: "circle", radius, fill: colour, ...line });
			return;
		case "partly":
			ink.mark(at, { mark: "circle", radius, ...line });
			ink.path(
				`M${x.toFixed(1)} ${(y - radius).toFixed(1)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${x.toFixed(1)} ${(y + radius).toFixed(1)}Z`,
				{ fill: colour },
			);
			return;
		case "overstated":
			ink.mark(at, { mark: "triangle", radius, ...line });
			return;
		case "unsupported":
			ink.mark(at, { mark: "diamond", radius, ...line });
			return;
		case "wrong":
			ink.mark(at, {
				mark: "cross",
				radius,
				stroke: colour,
				width: radius / 2,
			});
			return;
		case "missing":
			ink.mark(at, { mark: "square", radius, ...line, dash: [3, 3] });
			return;
		default:
			verdict satisfies never;
	}
}
