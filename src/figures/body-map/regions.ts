import type { Point } from "../core/ink.ts";
import type { BodyView } from "../drawings/body-outline.ts";

/** Where a region lies on the body's right half, and from where it is seen. */
interface Region {
	readonly at: Point;
	/** The only side from which it is seen; both by default. */
	readonly only?: BodyView;
}

const regions = {
	head: { at: [4, 6] },
	face: { at: [3.5, 15], only: "front" },
	jaw: { at: [5, 20], only: "front" },
	neck: { at: [2.5, 27] },
	shoulder: { at: [18, 37] },
	"upper-back": { at: [4, 44], only: "back" },
	chest: { at: [7, 44], only: "front" },
	ribs: { at: [11, 55] },
	elbow: { at: [29.5, 63] },
	abdomen: { at: [3, 72], only: "front" },
	"lower-back": { at: [2, 77], only: "back" },
	wrist: { at: [41, 84] },
	hand: { at: [46, 93] },
	hip: { at: [16, 92] },
	pelvis: { at: [3, 92], only: "front" },
	buttock: { at: [8, 97], only: "back" },
	thigh: { at: [10, 120] },
	knee: { at: [7, 145] },
	"lower-leg": { at: [7.5, 164] },
	foot: { at: [8, 190] },
} as const satisfies Readonly<Record<string, Region>>;

/** A part of the body that a condition is placed on. */
export type BodyRegion = keyof typeof regions;

/** Regions that are seen from a side, in order from head to foot. */
export function regionsOf(view: BodyView): string[] {
	return Object.entries<Region>(regions)
		.filter(([, { only }]) => only === undefined || only === view)
		.map(([name]) => name);
}

/** Where a region lies, in the body's own units; `undefined` where it is not seen from that side. */
export function regionAt(name: string, view: BodyView): Point | undefined {
	const region = new Map<string, Region>(Object.entries(regions)).get(name);
	return region && (region.only === undefined || region.only === view)
		? region.at
		: undefined;
}
