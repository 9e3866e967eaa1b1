import { askedIn, standsFor } from "../shared/address.ts";
import { attempt } from "../shared/attempt.ts";

/*
 * Sections that are far away have told heights, not true ones. Where one goes to a passage, those
 * around it are laid out only then, and it would be off by what they were told wrong. So the passage
 * is held where it belongs until nothing moves it any more, or the reader does.
 */

/** Frames in a row without a move after which a passage is there. */
const stillFrames = 12;

/** Windows' heights within which one is led along; further away, one is there at once. */
const nearby = 3;

/** What ends the hold on a passage: the reader goes elsewhere. */
const going = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

let hold: AbortController | undefined;

/** Lands the address with which the page was opened, and each that is followed within it. */
export function land() {
	const [opened] = performance.getEntriesByType("navigation");
	// After a reload or on the way back the browser restores the place itself.
	if ((opened as PerformanceNavigationTiming | undefined)?.type === "navigate")
		keep(targetOf(location.hash), false);
	sayLost();
	addEventListener("hashchange", sayLost);
	addEventListener("click", (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(
			"a[href^='#']",
		);
		if (!link || event.defaultPrevented) return;
		const target = targetOf(link.hash);
		if (!target) return;
		const smooth = leadsAlong(target);
		document.documentElement.classList.toggle("leads-along", smooth);
		keep(target, smooth);
	});
}

function targetOf(hash: string): Element | undefined {
	const { name } = askedIn(hash);
	// A name may hold signs that a tail begins with.
	const written = hash.slice(1);
	return (
		document.getElementById(written) ??
		(name ? document.getElementById(name) : null) ??
		passages().find((passage) => standsFor(passage, name, "former"))
	);
}

/** What has a name on this page. */
function passages(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>("main [id]")];
}

/** Says what an address asked for that is not on the page, and offers the nearest passage. */
function sayLost() {
	const { name } = askedIn(location.hash);
	if (!name || targetOf(location.hash)) return;
	void attempt("Where an address leads", async () => {
		const [{ offer }, { nearestName }] = await Promise.all([
			import("../shared/offer.ts"),
			import("../shared/nearest-name.ts"),
		]);
		const all = passages();
		const near =
			all.find((passage) => standsFor(passage, name, "instead"))?.id ??
			nearestName(
				name,
				all.map(({ id }) => id),
			);
		const passage = all.find(({ id }) => id === near);
		const words =
			passage?.querySelector("h1, h2, h3, summary")?.textContent ??
			passage?.textContent?.trim().slice(0, 60);
		offer(
			`There is no passage “${name}” on this page.`,
			near === undefined
				? [
						{
							words: "Find a passage",
							to: () =>
								document
									.querySelector<HTMLElement>(".search[popover]")
									?.showPopover(),
						},
					]
				: [{ words: `Go to “${words || near}”`, to: `#${near}` }],
		);
	});
}

function leadsAlong(target: Element): boolean {
	return (
		!matchMedia("(prefers-reduced-motion: reduce)").matches &&
		Math.abs(target.getBoundingClientRect().top) < nearby * innerHeight
	);
}

/** Holds an element at the top of the window, less the page's `scroll-padding`. */
function keep(target: Element | undefined, smooth: boolean) {
	hold?.abort();
	if (!target) return;
	hold = new AbortController();
	const { signal } = hold;
	for (const event of going)
		addEventListener(event, () => hold?.abort(), { signal, passive: true });
	let still = 0;
	const align = () => {
		if (signal.aborted) return;
		const before = scrollY;
		target.scrollIntoView({ block: "start", behavior: "instant" });
		still = Math.abs(scrollY - before) < 1 ? still + 1 : 0;
		const loaded =
			document.readyState === "complete" && document.fonts.status === "loaded";
		if (loaded && still > stillFrames) hold?.abort();
		else requestAnimationFrame(align);
	};
	if (!smooth) {
		requestAnimationFrame(align);
		return;
	}
	// Where there is no way to go, no end of it is told either.
	const start = setTimeout(align, 1500);
	addEventListener(
		"scrollend",
		() => {
			clearTimeout(start);
			align();
		},
		{ once: true, signal },
	);
}
