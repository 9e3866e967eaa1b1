/** The clock of a talk. It lives in the talk's window, so that the presenter's may be closed and opened. */
export interface Clock {
	/** Milliseconds spoken before the clock was last set going. */
	readonly spent: number;
	/** When it was last set going, in milliseconds of `Date.now()`; absent while it stands. */
	readonly since?: number;
	/** Slide on which it started, by id: what lies before is not counted as spoken. */
	readonly from?: string;
	/** Stopped by hand: moves of the talk do not start it. */
	readonly paused?: boolean;
}

/** A clock that starts with the talk's first move. */
export const fresh: Clock = { spent: 0 };

/** Milliseconds spoken. */
export function spoken({ spent, since }: Clock, now: number): number {
	// A computer whose time is set back does not unsay what was said.
	return spent + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Whether the talk has begun. */
export function begun({ spent, since }: Clock): boolean {
	return spent > 0 || since !== undefined;
}

/**
 * Sets a clock going, unless it goes or was stopped by hand.
 *
 * @param from slide that is left by the move that starts it
 */
export function started(clock: Clock, now: number, from: string): Clock {
	if (clock.since !== undefined || clock.paused) return clock;
	return { spent: clock.spent, since: now, from: clock.from ?? from };
}

/** Stops a clock, or sets it going again. */
export function paused(clock: Clock, now: number): Clock {
	const { from } = clock;
	const place = from === undefined ? {} : { from };
	return clock.since === undefined
		? { spent: clock.spent, since: now, ...place }
		: { spent: spoken(clock, now), paused: true, ...place };
}
