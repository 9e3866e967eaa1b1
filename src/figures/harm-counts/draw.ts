import { withMarks } from "../../evidence/printed.ts";
import { hiddenAxis } from "../core/axis.ts";
import type { Drawing, Part } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { drawPictogram } from "../drawings/draw-pictogram.ts";
import { isPictogram } from "../drawings/pictograms.ts";
import { crowdHeight, drawCrowd } from "./crowd.ts";
import type { HarmCount } from "./harm-count.ts";
import {
	type Crowd,
	type HarmCountsSpec,
	type HarmPanel,
	noRanking,
	spokenCases,
	spokenCount,
} from "./harm-counts.ts";

/** Where a panel lies, in pixels. */
interface Column {
	readonly left: number;
	readonly top: number;
	readonly width: number;
}

/** A panel laid out: its height, and what it is drawn from. */
interface LaidPanel {
	readonly height: number;
	readonly parts: readonly Part[];
	readonly draw: (ink: Ink) => void;
}

/** Width of a panel that has more room than it needs, in pixels. */
const widest = 546;

/** Draws the panels side by side, or one under the other when narrow. */
export function drawHarmCounts(
	spec: HarmCountsSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, full, label: size } = surface;
	const gap = wide ? 44 : 26;
	const count = spec.panels.length;
	const width = wide
		? Math.min(widest, (full - gap * (count - 1)) / Math.max(1, count))
		: full;
	let next = 0;
	const panels = spec.panels.map((panel, index) => {
		const top = wide ? 0 : next;
		const left = wide ? index * (width + gap) : 0;
		const laid = layPanel(panel, spec.per, { left, top, width }, surface);
		next += laid.height + gap;
		return { ...laid, left, top };
	});
	const bottom = Math.max(0, ...panels.map(({ top, height }) => top + height));
	const row = size * leading;
	const foot = count > 1 ? surface.type.wrap(noRanking, full, { size }) : [];
	const footTop = bottom + (wide ? 8 : 14);
	const height = footTop + foot.length * row;
	return {
		height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, height, true) },
		before: ({ ink }) => {
			panels.forEach(({ draw, left, top }, index) => {
				draw(ink);
				if (index === 0) return;
				if (wide)
					ink.line(
						[left - gap / 2, 4],
						[left - gap / 2, bottom],
						theme.rule,
						1,
					);
				else ink.line([0, top - gap / 2], [full, top - gap / 2], theme.rule, 1);
			});
			foot.forEach((words, index) => {
				ink.text(words, 0, footTop + (index + 0.5) * row, {
					size,
					colour: theme.soft,
				});
			});
		},
		parts: panels.flatMap(({ parts }) => parts),
	};
}

function layPanel(
	panel: HarmPanel,
	per: Crowd,
	{ left, top, width }: Column,
	surface: Surface,
): LaidPanel {
	const { wide, theme, type, label: size } = surface;
	const row = size * (wide ? 1.12 : leading);
	const lines: {
		words: string;
		y: number;
		weight: 400 | 700;
		colour: string;
	}[] = [];
	let down = top;
	const say = (words: string, weight: 400 | 700, colour: string) => {
		for (const line of words === ""
			? []
			: type.wrap(words, width, { size, weight })) {
			lines.push({ words: line, y: down + row / 2, weight, colour });
			down += row;
		}
	};
	say(panel.clock, 700, theme.ink);
	down += wide ? 10 : 6;
	const parts = panel.counts.map((count): Part => {
		const { colour } = surface.look(count.role);
		say(count.label, 700, colour);
		down += 3;
		const part = countPart(count, per, { left, top: down, width }, surface);
		down += blockHeight(per, width, surface) + 3;
		say(
			[count.interval && `95% CI ${withMarks(count.interval)}`, count.remark]
				.filter(Boolean)
				.join("; "),
			400,
			theme.soft,
		);
		down += wide ? 10 : 8;
		return part;
	});
	const { cases } = panel;
	if (cases) {
		const at = { left, top: down, width };
		const big = surface.key;
		const side = big * 1.15;
		parts.push({
			role: cases.role,
			says: `${panel.clock}: ${spokenCases(cases)}`,
			hit: { ...at, height: side },
			dataset: { data: [] },
			beside: ({ ink }) => {
				const { colour } = surface.look(cases.role);
				const style = { size: big, weight: 700 as const, colour };
				const { sign } = panel;
				const shift = sign ? side + 12 : 0;
				if (sign && isPictogram(sign))
					drawPictogram(ink, sign, { left, top: at.top, side }, colour);
				ink.text(
					withMarks(cases.number),
					left + shift,
					at.top + side / 2,
					style,
				);
			},
		});
		down += side + 6;
		say(cases.label, 700, surface.look(cases.role).colour);
		say("How often: not known", 400, theme.soft);
		down += wide ? 14 : 8;
	}
	say(panel.note, 400, theme.ink);
	return {
		height: down - top,
		parts,
		draw: (ink) => {
			for (const { words, y, ...style } of lines)
				ink.text(words, left, y, { size, ...style });
		},
	};
}

/** Share of a panel's width that the crowd takes; the number stands beside it. */
const crowdShare = 0.66;

function blockHeight(per: Crowd, width: number, { key }: Surface): number {
	return Math.max(crowdHeight(per, width * crowdShare), key * 0.7);
}

function countPart(
	count: HarmCount,
	per: Crowd,
	{ left, top, width }: Column,
	surface: Surface,
): Part {
	const { theme, key, type } = surface;
	const { colour } = surface.look(count.role);
	const crowd = { left, top, width: width * crowdShare };
	const high = blockHeight(per, width, surface);
	const words = withMarks(count.number);
	const room = width * (1 - crowdShare) - 14;
	const weight = 700 as const;
	// A long number is set smaller, that it stays in its panel.
	const size = Math.min(
		key * 0.62,
		(room / type.width(words, { size: 100, weight })) * 100,
	);
	return {
		role: count.role,
		says: spokenCount(count, per),
		hit: { left, top, width, height: high },
		dataset: { data: [] },
		beside: ({ ink }) => {
			drawCrowd(ink, { per, count: count.number.value }, crowd, {
				theme,
				colour,
			});
			ink.text(words, left + crowd.width + 14, top + high - size * 0.5, {
				size,
				weight,
				colour,
			});
		},
	};
}
