import zoom from "reveal.js/plugin/zoom";
import type { Talk } from "../shared/talk.ts";

const plugin = zoom();

/** Loads reveal's zoom with the click that asked for it first; later clicks are its own. */
export function startZoom(talk: Talk, first: MouseEvent) {
	talk.deck.registerPlugin(plugin);
	if (matchMedia("(prefers-reduced-motion: reduce)").matches)
		document.body.style.transition = "none";
	// The next slide shows from its title on.
	talk.onChange(zoomOut);
	first.target?.dispatchEvent(new MouseEvent(first.type, first));
}

/** Shows the whole slide again. */
export function zoomOut() {
	plugin.destroy?.();
}
