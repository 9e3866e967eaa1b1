import type { Talk } from "../shared/talk.ts";

/** Places that were left by a jump, the latest last. */
const left: { readonly slide: HTMLElement; readonly step: number }[] = [];
let returning = false;

/** Notes from where the talk jumps, be it by search, a reference, the overview or a number. */
export function noteJumps(talk: Talk) {
	talk.onChange((now, before, step) => {
		const far = Math.abs(
			talk.slides.indexOf(now) - talk.slides.indexOf(before),
		);
		if (!returning && far > 1) left.push({ slide: before, step });
	});
}

/** Returns to where the last jump started, step included. */
export function goBack(talk: Talk) {
	const place = left.pop();
	if (!place) return;
	returning = true;
	talk.go(place.slide, place.step);
	returning = false;
}
