import type { RevealApi } from "reveal.js";
import { openSpeakerView } from "./speaker.ts";
import { turnDeckTheme } from "./theme.ts";

/** Keys beyond reveal's own; each shows in its help (`?`). */
export function startKeys(deck: RevealApi) {
	deck.addKeyBinding(
		{ keyCode: 84, key: "T", description: "Data table of the figure" },
		() => {
			const figure = deck
				.getCurrentSlide()
				?.querySelector<HTMLElement>("figure[data-figure]");
			if (figure)
				void import("./data-table.ts").then(({ showTable }) =>
					showTable(figure.dataset.figure ?? ""),
				);
		},
	);
	deck.addKeyBinding(
		{ keyCode: 68, key: "D", description: "Light or dark" },
		() => void turnDeckTheme(deck),
	);
	deck.addKeyBinding(
		{ keyCode: 83, key: "S", description: "Speaker view" },
		() => {
			openSpeakerView(deck);
		},
	);
}
