import "reveal.js";

/** Parts of reveal's public API that its own types leave out. */
declare module "reveal.js" {
	interface RevealConfig {
		/** The zoom plugin's: key that turns a click into a zoom. */
		zoomKey?: "alt" | "ctrl" | "shift";
	}

	interface RevealApi {
		isScrollView(): boolean;
		isPrintView(): boolean;
	}
}
