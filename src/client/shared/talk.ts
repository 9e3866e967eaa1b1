import type { RevealApi } from "reveal.js";

/** The slides in their order, and the way to each. */
export interface Places {
	/** All slides of the talk, in the page or not. */
	readonly slides: readonly HTMLElement[];
	/** Slides that the cut leaves out; one of them joins the talk behind all others when it is gone to. */
	readonly leftOut: readonly HTMLElement[];
	/** Goes to a slide, near or far, and to a step of it. */
	go(to: HTMLElement | undefined, step?: number): void;
}

/** The slides, and where the talk is. */
export interface Talk extends Places {
	readonly deck: RevealApi;
	/** Whether all slides are in the page for good: on paper, and in the scroll view. */
	readonly whole: boolean;
	/** The present slide; the first until reveal has started. */
	present(): HTMLElement;
	/** The present slide with so many before and after it; all of them where all show. */
	near(before: number, after: number): readonly HTMLElement[];
	/**
	 * Calls back when another slide has become the present one.
	 *
	 * @param listener is given the two, the step at which the one before was left, and whether the talk
	 *   was sent there instead of moving on or back
	 */
	onChange(
		listener: (
			now: HTMLElement,
			before: HTMLElement,
			step: number,
			jumped: boolean,
		) => void,
	): void;
	/** Calls back with an address that names no slide; at once if the page was opened with it. */
	onLost(listener: (hash: string) => void): void;
	/** Calls back, at once for those that are there, before a slide is first seen. */
	onNear(listener: (slide: HTMLElement) => void): void;
	/** Has all slides in the page, or only those near again. */
	spread(on: boolean): void;
	/** Takes other slides in place of the present ones, while authoring. */
	replace(slides: readonly HTMLElement[]): void;
}
