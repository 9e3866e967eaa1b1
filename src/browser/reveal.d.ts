import "reveal.js";

/** Parts of reveal's public API that its own types leave out. */
declare module "reveal.js" {
	interface RevealApi {
		isScrollView(): boolean;
		isPrintView(): boolean;
	}
}
