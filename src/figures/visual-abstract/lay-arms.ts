import { markSigns } from "../../evidence/provenance.ts";
import type { Ink } from "../core/ink.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import type { AbstractArm, VisualAbstractSpec } from "./abstract-spec.ts";
import { estimateWords } from "./abstract-words.ts";
import type { BodyRoom } from "./body-room.ts";
import { drawEffect, type EffectScale, effectScale } from "./effect-strip.ts";

/** The arms as rows of a table: what was given, what came of it, and the effect. */
export function layArms(
	spec: VisualAbstractSpec,
	{ left, top, width, narrow }: BodyRoom,
	surface: Surface,
) {
	const { label: size, theme, type, key } = surface;
	const gap = size * 0.4;
	const given = narrow ? width : width * 0.32;
	const result = narrow ? width : width * 0.22;
	const scale = narrow ? undefined : effectScale(spec);
	const strip = scale ? width * 0.12 : 0;
	const resultLeft = narrow ? left : left + given + gap * 1.5;
	const effectLeft = narrow ? left : resultLeft + result;
	const effectWidth = left + width - effectLeft - (strip && strip + gap);
	const head = { size, weight: 600 as const, colour: theme.soft };
	/** When narrow, one line says what the numbers under each arm are. */
	const both = `${spec.measured}; ${spec.difference}`;
	const heads =
		(narrow
			? type.height(both, width, head)
			: Math.max(
					type.height(spec.measured, result - gap, head),
					type.height(spec.difference, effectWidth + strip, head),
				)) +
		size * 0.35;
	const big = key * (narrow ? 0.8 : 0.62);
	const pad = size * 0.32;
	const boxWidth = given - 2 * pad - size * 1.1;
	const strong = { size, weight: 700 as const };
	const rowOf = (arm: AbstractArm, rowTop: number) => {
		const name = type.height(arm.name, boxWidth, strong);
		const detail = arm.detail ? type.height(arm.detail, boxWidth, { size }) : 0;
		const box = name + detail + 2 * pad;
		const effects = arm.effects.reduce(
			(sum, { against, estimate }) =>
				sum +
				(against ? type.height(`v ${against}`, effectWidth, { size }) : 0) +
				type.height(estimateWords(estimate), effectWidth, strong) +
				4,
			0,
		);
		const result = arm.result ? big * 1.15 : 0;
		const height = narrow
			? box + 6 + result + effects
			: Math.max(box, result, effects);
		return { arm, top: rowTop, height, box, result, effects };
	};
	const rows: ReturnType<typeof rowOf>[] = [];
	let next = top + heads;
	for (const arm of spec.arms) {
		const row = rowOf(arm, next);
		rows.push(row);
		next += row.height + gap;
	}
	const drawRow = (ink: Ink, row: (typeof rows)[number]) => {
		const { arm, top: at, height, box } = row;
		const { colour } = surface.look(arm.role);
		const boxHeight = narrow ? box : height;
		ink.rect(left, at, given, boxHeight, { fill: theme.wash });
		ink.rect(left, at, 4, boxHeight, { fill: colour });
		const words = box - 2 * pad;
		const from = at + (boxHeight - words) / 2;
		drawRoleMark(
			ink,
			arm.role,
			[left + pad + size * 0.4, from + size * 0.59],
			surface,
		);
		const x = left + pad + size * 1.1;
		const below = paragraph(ink, arm.name, x, from, boxWidth, {
			...strong,
			colour,
		});
		if (arm.detail)
			paragraph(ink, arm.detail, x, below, boxWidth, {
				size,
				colour: theme.soft,
			});
		const middle = narrow ? at + box + 6 + row.result / 2 : at + height / 2;
		if (arm.result) {
			const unit = `${arm.result.unit}${markSigns(arm.result.number.marks)}`;
			const full = { size: big, weight: 700 as const, colour };
			const space = result - gap - size * 0.4 - type.width(unit, { size });
			// A long number is as large as its column and its unit let it be.
			const shrink = space / type.width(arm.result.number.text, full);
			const number = { ...full, size: big * Math.min(1, shrink) };
			const wide = ink.text(arm.result.number.text, resultLeft, middle, number);
			ink.text(unit, resultLeft + wide + size * 0.4, middle, {
				size,
				colour: theme.soft,
			});
		}
		let line = narrow
			? at + box + 6 + row.result
			: at + height / 2 - row.effects / 2;
		for (const effect of arm.effects) {
			const start = line;
			const { against, estimate } = effect;
			if (against)
				line = paragraph(ink, `v ${against}`, effectLeft, line, effectWidth, {
					size,
					colour: theme.soft,
				});
			const words = estimateWords(estimate);
			const bold = { ...strong, colour: theme.ink };
			line = paragraph(ink, words, effectLeft, line, effectWidth, bold) + 4;
			if (scale)
				drawEffect(
					ink,
					effect,
					scale,
					{
						left: left + width - strip,
						width: strip,
						y: (start + line) / 2 - 2,
					},
					surface,
				);
		}
	};
	const bottom = next - gap + (scale ? size * 1.2 : 0);
	return {
		bottom,
		placed: rows.map((row) => ({
			arm: row.arm,
			box: { left, top: row.top, width, height: row.height },
			draw: (ink: Ink) => drawRow(ink, row),
		})),
		draw: (ink: Ink) => {
			if (narrow) paragraph(ink, both, left, top, width, head);
			else {
				const measured = type.height(spec.measured, result - gap, head);
				const difference = type.height(
					spec.difference,
					effectWidth + strip,
					head,
				);
				const foot = top + heads - size * 0.35;
				const at = resultLeft;
				paragraph(ink, spec.measured, at, foot - measured, result - gap, head);
				paragraph(
					ink,
					spec.difference,
					effectLeft,
					foot - difference,
					effectWidth + strip,
					head,
				);
			}
			if (scale) drawScaleLine(ink, scale, rows, left + width, strip, surface);
		},
	};
}

/** The line of no effect through the rows, and which side of it is better. */
function drawScaleLine(
	ink: Ink,
	scale: EffectScale,
	rows: readonly { top: number; height: number }[],
	right: number,
	strip: number,
	{ label: size, theme }: Surface,
) {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return;
	const x = right - strip + scale.at(scale.noEffect) * strip;
	const bottom = last.top + last.height;
	ink.line([x, first.top], [x, bottom], theme.soft, 1.5);
	const words =
		scale.better === "below" ? `← ${scale.favors}` : `${scale.favors} →`;
	ink.text(words, right, bottom + size * 0.62, {
		size,
		colour: theme.soft,
		align: "right",
	});
}
