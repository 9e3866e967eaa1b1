import { askedBy } from "../shared/letter-keys.ts";

/** The box of the search opens by its button, by `/` and by Ctrl-K; what finds comes when it is opened. */
export function startSearch() {
	const box = document.querySelector<HTMLElement>(".search[popover]");
	const field = box?.querySelector("input");
	const found = box?.querySelector<HTMLElement>(".found");
	if (!box || !field || !found) return;
	const hits = () => import("./read-hits.tsx");
	const show = async () => {
		const words = field.value;
		const { showHits } = await hits();
		showHits(found, words);
	};
	box.addEventListener("beforetoggle", (event) => {
		if (event.newState !== "open") return;
		// Before it opens: a moment later the first letters would be taken for words of the last time.
		field.setSelectionRange(0, field.value.length);
		// The index comes while the first letters are typed.
		void hits().then(({ loadIndex }) => loadIndex());
	});
	field.addEventListener("input", () => void show());
	box.addEventListener("submit", (event) => {
		event.preventDefault();
		found.querySelector("a")?.click();
	});
	found.addEventListener("click", ({ target }) => {
		if ((target as Element).closest("a")) box.hidePopover();
	});
	// The page lies behind the box: whoever tabs on leaves it.
	box.addEventListener("focusout", ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !box.contains(relatedTarget))
			box.hidePopover();
	});
	addEventListener("keydown", (event) => {
		if (event.isComposing || askedBy(event) !== "search") return;
		const writes = (event.target as Element).matches("input, select");
		if (
			(writes && !event.ctrlKey && !event.metaKey) ||
			box.matches(":popover-open")
		)
			return;
		event.preventDefault();
		box.showPopover();
	});
}
