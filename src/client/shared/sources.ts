import { attempt } from "./attempt.ts";
import type { Talk } from "./talk.ts";

/** Opens the card of a sourced value; in the deck, a mention leads to its reference. */
export function startSources(root: HTMLElement, talk?: Talk) {
	opensCards(root, "a.value", (value, stay) => {
		void attempt("The source of this number", async () =>
			(await import("./source-card.tsx")).openCard(value, stay),
		);
	});
	if (!talk) return;
	// A card that waits to be dismissed would lie over the slides that follow.
	talk.onChange(() => {
		document
			.querySelector<HTMLElement>(".source-card:popover-open")
			?.hidePopover();
	});
	root.addEventListener("click", (event) => {
		const mention = (event.target as Element).closest("a.cite");
		if (!mention) return;
		event.preventDefault();
		const [, id = ""] = (mention.getAttribute("href") ?? "").split("#");
		void attempt("The list of references", async () =>
			(await import("./reference-list.ts")).goToReference(talk, id),
		);
	});
}

/**
 * Has links open a card: under the pointer and on focus for as long as that lasts, on a click or tap
 * until it is dismissed.
 */
export function opensCards(
	root: HTMLElement,
	links: string,
	open: (link: HTMLAnchorElement, stay: boolean) => void,
) {
	const linkAt = ({ target }: Event) =>
		(target as Element | null)?.closest<HTMLAnchorElement>(links) ?? undefined;
	root.addEventListener(
		"click",
		(event) => {
			const link = linkAt(event);
			if (!link) return;
			event.preventDefault();
			// Reveal would follow a link within the page, as the single file's are.
			event.stopPropagation();
			open(link, true);
		},
		{ capture: true },
	);
	root.addEventListener("pointerover", (event) => {
		const link = linkAt(event);
		if (link && event.pointerType === "mouse") open(link, false);
	});
	root.addEventListener("focusin", (event) => {
		const link = linkAt(event);
		if (link?.matches(":focus-visible")) open(link, false);
	});
}
