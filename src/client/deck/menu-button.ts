import { attempt } from "../shared/attempt.ts";
import { pagesBeside } from "../shared/resources.ts";
import type { Talk } from "../shared/talk.ts";
import { obey } from "./commands.ts";

/**
 * A menu for fingers, of all that keys do otherwise. The style sheet shows its button on touch screens, and
 * beside a mouse once the screen was touched.
 */
export function startMenuButton(talk: Talk) {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "menu-button";
	button.ariaLabel = "Menu";
	button.append(document.createElement("span"));
	button.addEventListener("click", () =>
		attempt("The menu", async () =>
			(await import("../panels/key-card.tsx")).showKeys(
				"talk",
				(command) => obey(command, talk),
				pagesBeside ? { passage: `read/index.html#${talk.present().id}` } : {},
			),
		),
	);
	talk.deck.getRevealElement()?.append(button);
	addEventListener("pointerdown", function touched({ pointerType }) {
		if (pointerType !== "touch") return;
		button.classList.add("touched");
		removeEventListener("pointerdown", touched);
	});
}
