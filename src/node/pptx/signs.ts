import type { CellMark } from "../../deck/record-table.ts";
import type { Mark, Subject } from "../../deck/subject.ts";
import type { Certainty, Position } from "../../evidence/vocabulary.ts";
import { type ArmRole, roleLook } from "../../figures/core/arm-role.ts";
import { colourOf } from "./colours.ts";
import type { Run } from "./words.ts";

/*
 * The deck's signs as letters that every computer has; the words beside them say the same.
 */

const full: Readonly<Record<Mark, string>> = {
	circle: "●",
	square: "■",
	triangle: "▲",
	diamond: "◆",
	cross: "✕",
};
const hollow: Readonly<Record<Mark, string>> = {
	...full,
	circle: "○",
	square: "□",
	triangle: "△",
	diamond: "◇",
};

/** The mark of an arm, in its color. */
export function roleRun(subject: Subject, role: ArmRole): Run {
	const look = roleLook(subject, role);
	const colour = colourOf(look.colour);
	return {
		text: `${(look.hollow ? hollow : full)[look.mark]}\u00a0`,
		bold: true,
		...(colour && { colour }),
	};
}

const positions: Readonly<Record<Position, string>> = {
	for: "▲",
	"conditional for": "△",
	against: "▼",
	neutral: "■",
	mixed: "▲▼",
	coverage: "✓",
	"not available": "–",
};

/** GRADE's four circles; a range fills those that only its better end reaches halfway. */
const certainties: Readonly<Record<Certainty, string>> = {
	high: "●●●●",
	moderate: "●●●○",
	low: "●●○○",
	"very low": "●○○○",
	"low or very low": "●◐○○",
	"very low to moderate": "●◐◐○",
};

/** The sign before the words of a cell. */
export function signRuns(mark: CellMark, subject: Subject): Run[] {
	switch (mark.mark) {
		case "position":
			return [{ text: `${positions[mark.position]} ` }];
		case "direction":
			return [
				{
					text: `${{ better: "▲", worse: "▼", unclear: "■", unknown: "–" }[mark.direction]} `,
				},
			];
		case "certainty":
			return mark.certainty
				? [{ text: `${certainties[mark.certainty]} ` }]
				: [];
		case "judgement":
			return [
				{ text: `${{ low: "+", unclear: "?", high: "–" }[mark.judgement]} ` },
			];
		case "comparator":
			return [roleRun(subject, mark.comparator)];
		default:
			return mark satisfies never;
	}
}
