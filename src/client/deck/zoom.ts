import type { RevealApi } from "reveal.js";
import zoom from "reveal.js/plugin/zoom";

/** Loads reveal's zoom with the click that asked for it first; later clicks are its own. */
export function startZoom(deck: RevealApi, first: MouseEvent) {
	deck.registerPlugin(zoom());
	if (matchMedia("(prefers-reduced-motion: reduce)").matches)
		document.body.style.transition = "none";
	first.target?.dispatchEvent(new MouseEvent(first.type, first));
}
