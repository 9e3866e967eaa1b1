import { announce } from "./announce.ts";

/**
 * Does something whose code or data may have to be loaded first. A failure is said on the screen and
 * to screen readers, and everything else goes on.
 *
 * @param what the part that may fail, as the start of a sentence
 */
export async function attempt(what: string, action: () => unknown) {
	try {
		await action();
	} catch (error) {
		console.warn(what, error);
		announce(
			`${what} could not be loaded. All else goes on; reload the page to try again.`,
			{ shown: true },
		);
	}
}
