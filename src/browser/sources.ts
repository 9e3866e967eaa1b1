import type { RevealApi } from "reveal.js";

/** Opens the card of a sourced value under the pointer, on focus and on tap; in the deck, a mention leads to its reference. */
export function startSources(root: HTMLElement, deck?: RevealApi) {
	const card = () => import("./source-card.ts");
	const valueAt = (event: Event) =>
		(event.target as Element | null)?.closest<HTMLElement>("a.value") ??
		undefined;
	root.addEventListener("click", (event) => {
		const mention = (event.target as Element).closest("a.cite");
		if (mention && deck) {
			event.preventDefault();
			const [, id = ""] = (mention.getAttribute("href") ?? "").split("#");
			void import("./reference-list.ts").then(({ goToReference }) =>
				goToReference(deck, id),
			);
		}
		const value = valueAt(event);
		if (!value) return;
		event.preventDefault();
		void card().then(({ openCard }) => openCard(value, true));
	});
	root.addEventListener("pointerover", (event) => {
		const value = valueAt(event);
		if (value && event.pointerType === "mouse")
			void card().then(({ openCard }) => openCard(value));
	});
	root.addEventListener("focusin", (event) => {
		const value = valueAt(event);
		if (value?.matches(":focus-visible"))
			void card().then(({ openCard }) => openCard(value));
	});
}
