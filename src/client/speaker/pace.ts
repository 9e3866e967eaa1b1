/** One slide of a talk, as its pace needs it. */
export interface Timed {
	/** Time to speak, in seconds. */
	readonly seconds: number;
	/** Kept for questions, outside the time of the talk. */
	readonly backup: boolean;
}

/** How a talk stands against its plan. */
export interface Pace {
	/** `questions` on a backup slide, where there is no plan. */
	readonly state: "on time" | "ahead" | "behind" | "questions";
	/** Seconds ahead or behind; 0 otherwise. */
	readonly by: number;
}

/** Seconds within which a talk counts as on time. */
const grace = 5;

/**
 * Seconds planned for each slide, none for backup slides.
 *
 * @param minutes length of the cut, to which the slides' own times are stretched; their sum by default
 */
export function plan(slides: readonly Timed[], minutes?: number): number[] {
	const own = slides.map(({ seconds, backup }) => (backup ? 0 : seconds));
	const sum = total(own);
	const stretch = minutes && sum > 0 ? (minutes * 60) / sum : 1;
	return own.map((seconds) => seconds * stretch);
}

/**
 * Compares the time spoken with the plan: on time as long as it lies within the present slide's.
 *
 * @param at index of the present slide
 * @param elapsed seconds spoken
 */
export function paceOf(
	planned: readonly number[],
	at: number,
	elapsed: number,
): Pace {
	const own = planned[at] ?? 0;
	if (own === 0) return { state: "questions", by: 0 };
	const before = total(planned.slice(0, at));
	const late = elapsed - (before + own);
	const early = before - elapsed;
	if (late > grace) return { state: "behind", by: late };
	if (early > grace) return { state: "ahead", by: early };
	return { state: "on time", by: 0 };
}

/** The sum of some seconds. */
export function total(seconds: readonly number[]): number {
	return seconds.reduce((sum, each) => sum + each, 0);
}

/** `4:05`. */
export function clockTime(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
