import type { Talk } from "../shared/talk.ts";
import { mayWriteAddress } from "../shared/write-address.ts";

/*
 * Jumps are entries of the browser's history, so that its Back returns from one, as on a phone that has no
 * other key for it. Where a page has no address to write, they are kept here alone.
 */

/** Places that were left by a jump, the latest last. */
const left: { readonly slide: HTMLElement; readonly step: number }[] = [];
let returning = false;

/** Notes from where the talk jumps, be it by search, a reference, the table of all slides or a number. */
export function noteJumps(talk: Talk) {
	/** The address has changed: by a link, or by the browser's Back or Forward. */
	let arriving = false;
	const arrive = () => {
		arriving = true;
		// After whoever else listens, reveal among them.
		setTimeout(() => {
			arriving = false;
		});
	};
	for (const event of ["popstate", "hashchange"])
		addEventListener(event, arrive, { capture: true });
	talk.onChange((now, before, step, jumped) => {
		if (returning) return;
		const far = Math.abs(
			talk.slides.indexOf(now) - talk.slides.indexOf(before),
		);
		if (arriving && left.at(-1)?.slide === now) left.pop();
		else if (arriving || jumped || far > 1) {
			left.push({ slide: before, step });
			if (arriving || !mayWriteAddress()) return;
			history.replaceState(null, "", addressOf(before, step));
			history.pushState(null, "", addressOf(now));
		}
	});
}

/** Returns to where the last jump started, step included. */
export function goBack(talk: Talk) {
	if (left.length > 0 && mayWriteAddress()) return history.back();
	const place = left.pop();
	if (!place) return;
	returning = true;
	talk.go(place.slide, place.step);
	returning = false;
}

/** The address of a slide at a step, from 0; before the first one without. */
function addressOf(slide: HTMLElement, step?: number): string {
	const steps = slide.querySelector(".fragment") !== null;
	return `#/${slide.id}${steps && step !== undefined ? `/${step}` : ""}`;
}
