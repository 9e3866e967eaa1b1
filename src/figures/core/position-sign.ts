import type { Position } from "../../evidence/vocabulary.ts";

/** A sign as a path in a square of 20, filled or, for a lesser degree, outlined. */
export interface PositionSign {
	readonly path: string;
	readonly filled: boolean;
}

/** An arrow that is filled or, for a lesser degree, outlined. */
const up = "M10 2l7 9h-4v7h-6v-7h-4z";
const down = "M10 18l7-9h-4v-7h-6v7h-4z";

/** The sign of each direction, the same in tables and drawings. */
export const positionSigns: Readonly<Record<Position, PositionSign>> = {
	for: { path: up, filled: true },
	"conditional for": { path: up, filled: false },
	against: { path: down, filled: true },
	neutral: { path: "M2 8h16v4h-16z", filled: true },
	mixed: { path: "M6 2v16M2 6l4-4 4 4M14 18v-16M10 14l4 4 4-4", filled: false },
	coverage: { path: "M2 11l5 6 11-14", filled: false },
	"not available": { path: "M2 10h4M8 10h4M14 10h4", filled: false },
};
