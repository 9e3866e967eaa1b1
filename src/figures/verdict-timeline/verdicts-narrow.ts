import type { Drawing } from "../core/drawing.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { positionName } from "../tables/guideline-table.ts";
import { drawVerdictSign, drawWeighed, weighedWidth } from "./verdict-lines.ts";
import {
	spokenVerdict,
	type Verdict,
	type VerdictTimelineSpec,
} from "./verdict-timeline.ts";

/** Where the words of a verdict begin. */
const indent = 34;

/** Draws verdicts from the top down in order of year, each with what it was compared with. */
export function drawNarrowVerdicts(
	{ verdicts }: VerdictTimelineSpec,
	surface: Surface,
): Drawing {
	const { full, label: size, theme, type } = surface;
	const strong = { size, weight: 600 as const };
	const room = full - indent;
	const head = (verdict: Verdict) =>
		`${verdict.year} ${verdict.label}: ${positionName[verdict.position].toLowerCase()}`;
	const before = ({ replaces }: Verdict) => {
		const other = replaces === undefined ? undefined : verdicts[replaces];
		return (
			other &&
			`In ${other.year} ${other.label} said: ${positionName[other.position].toLowerCase()}`
		);
	};
	/** Each comparator on a line of its own, where one line does not hold them. */
	const linesOf = (verdict: Verdict): Verdict[] =>
		weighedWidth(verdict, surface) <= room
			? [verdict]
			: verdict.weighed.map((each) => ({ ...verdict, weighed: [each] }));
	const line = size * 1.4;
	let at = 0;
	const placed = verdicts.map((verdict) => {
		const top = at;
		const past = before(verdict);
		at +=
			type.height(head(verdict), room, strong) +
			linesOf(verdict).length * line +
			(past ? type.height(past, room, { size }) : 0) +
			14;
		return { verdict, top, height: at - top, past };
	});
	return schematic(
		surface,
		Math.ceil(at),
		placed.map(({ verdict, top, height, past }) =>
			drawnPart({
				says: spokenVerdict(verdict, verdicts),
				hit: { left: 0, top, width: full, height },
				draw: (ink) => {
					const middle = [11, top + size * 0.65] as const;
					drawVerdictSign(ink, verdict.position, middle, 18, surface);
					const ink600 = { ...strong, colour: theme.ink };
					let y = paragraph(ink, head(verdict), indent, top, room, ink600);
					for (const each of linesOf(verdict)) {
						drawWeighed(ink, each, indent, y + line / 2, surface);
						y += line;
					}
					if (past)
						paragraph(ink, past, indent, y, room, {
							size,
							colour: theme.soft,
						});
				},
			}),
		),
		() => {},
	);
}
