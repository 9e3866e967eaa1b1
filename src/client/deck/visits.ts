import type { RevealApi } from "reveal.js";

/** Places that were left by a jump, the latest last. */
const left: ReturnType<RevealApi["getIndices"]>[] = [];
let returning = false;

/** Notes from where the talk jumps, be it by search, a reference, the overview or a number. */
export function noteJumps(deck: RevealApi) {
	deck.on("beforeslidechange", (event) => {
		const from = deck.getIndices();
		const { indexh } = event as unknown as { indexh: number };
		if (!returning && Math.abs(indexh - from.h) > 1) left.push(from);
	});
}

/** Returns to where the last jump started, step included. */
export function goBack(deck: RevealApi) {
	const place = left.pop();
	if (!place) return;
	returning = true;
	deck.slide(place.h, place.v, place.f);
	returning = false;
}
