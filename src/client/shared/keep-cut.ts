/**
 * Keeps the length of a talk on the way to the reading view, about its pages and back: a link from one page
 * of the deck to another takes `?cut=` along. Links that choose a length bear `data-cut`.
 */
export function keepCut() {
	const cut = new URLSearchParams(location.search).get("cut");
	if (cut === null) return;
	const root = new URL(
		document.documentElement.dataset.root || "./",
		location.href,
	).href;
	const keep = ({ target }: Event) => {
		const link =
			target instanceof Element &&
			target.closest<HTMLAnchorElement>("a[href]:not([data-cut])");
		if (
			link &&
			link.search === "" &&
			link.href.startsWith(root) &&
			/(\.html|\/)$/.test(link.pathname)
		)
			link.search = `?cut=${encodeURIComponent(cut)}`;
	};
	// However it is followed, or copied.
	for (const event of ["pointerdown", "focusin", "click"])
		addEventListener(event, keep, { capture: true });
}
