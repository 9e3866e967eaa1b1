import { Workbox } from "workbox-window";
import { announce } from "./announce.ts";
import { pagesBeside } from "./resources.ts";

/*
 * The site on this device: whether it is kept for use without a network, and whether another edition of it
 * has come. Nothing here interrupts: what is new waits until it is asked for.
 */

/** What is kept. */
export type Kept = "nothing" | "all" | "another edition";

/** A page that a worker answers for comes from this device. */
let kept: Kept = navigator.serviceWorker?.controller ? "all" : "nothing";
let kit: Workbox | undefined;
const listeners = new Set<() => void>();

/** Whether a reader asked for little to be loaded. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return (
		connection?.saveData === true ||
		matchMedia("(prefers-reduced-data: reduce)").matches
	);
}

/** What of the site is kept on this device now. */
export function keptNow(): Kept {
	return kept;
}

/**
 * Calls back when that changes.
 *
 * @returns ends it
 */
export function onKept(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/**
 * Keeps the whole site on this device. Not for a single file, nor while serving, nor where data is saved.
 *
 * @param said whether it is said on the screen once all of it has come
 */
export async function keepSite(said: () => boolean) {
	if (!pagesBeside || import.meta.hot || savesData()) return;
	if (!("serviceWorker" in navigator) || !isSecureContext) return;
	const root = document.documentElement.dataset.root ?? "";
	offerInstalling(`${root}deck.webmanifest`);
	kit = new Workbox(`${root}sw.js`, { scope: root || "./" });
	const is = (now: Kept) => {
		kept = now;
		document.documentElement.dataset.kept = now;
		for (const listener of listeners) listener();
	};
	kit.addEventListener("activated", ({ isUpdate }) => {
		is("all");
		if (!isUpdate)
			announce("Available offline from now on.", { shown: said() });
	});
	kit.addEventListener("waiting", () => is("another edition"));
	kit.addEventListener("message", ({ data }) => {
		if (data?.type === "OTHERS_OPEN")
			announce(
				"Close the other windows of this deck first. The new version comes then.",
				{ shown: true },
			);
	});
	try {
		const registration = await kit.register({ immediate: true });
		if (registration?.active && !registration.waiting) is("all");
	} catch (error) {
		// Refused by a setting or a frame: the page goes on with the network.
		console.warn("Keeping the site", error);
	}
}

/** Takes the other edition into use and shows it at the same place; said if other windows keep it back. */
export function takeNewEdition() {
	kit?.addEventListener("controlling", () => location.reload());
	kit?.messageSkipWaiting();
}

/** Names the manifest by which browsers install the site. */
function offerInstalling(address: string) {
	if (document.querySelector("link[rel=manifest]")) return;
	const link = document.createElement("link");
	link.rel = "manifest";
	link.href = address;
	document.head.append(link);
}
