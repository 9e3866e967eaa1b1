import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/*
 * Keeps the whole site for use without a network. Another edition waits until every window of the one in use
 * is closed, or until the only one left asks for it: a talk that runs keeps the code it started with.
 */

/** What a service worker is beside a window; the two cannot be typed in one program. */
interface Worker {
	readonly clients: {
		matchAll(options: {
			type: "window";
			includeUncontrolled: true;
		}): Promise<readonly unknown[]>;
	};
	skipWaiting(): Promise<void>;
	/** Every file of the site with a hash of its content; the build writes it. */
	readonly deckFiles: { url: string; revision: string | null }[];
}

const worker = self as unknown as Worker;

cleanupOutdatedCaches();
// A cut or the presenter's window is the same page.
precacheAndRoute(worker.deckFiles, { ignoreURLParametersMatching: [/./] });

addEventListener("message", (event) => {
	if ((event.data as { type?: string } | null)?.type !== "SKIP_WAITING") return;
	const { source } = event;
	void worker.clients
		.matchAll({ type: "window", includeUncontrolled: true })
		.then((windows) =>
			windows.length > 1
				? (source as MessagePort | null)?.postMessage({ type: "OTHERS_OPEN" })
				: worker.skipWaiting(),
		);
});
