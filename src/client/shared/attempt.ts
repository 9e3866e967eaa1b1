import { announce } from "./announce.ts";

let network = true;

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
		const gone = navigator.onLine === false;
		// One message will do for all that cannot come without a network.
		if (gone && !network) return;
		network = !gone;
		announce(
			gone
				? `${what} could not be loaded: there is no network. All else goes on; what is missing comes when it is needed again and the network is back.`
				: `${what} could not be loaded. All else goes on; it is tried again when it is next asked for.`,
			{ shown: true },
		);
	}
}
