import { addSheet } from "../shared/sheet.ts";
import css from "../styles/panel.css?inline";

addSheet(css);

/**
 * Opens a panel over the slides: a modal dialog with a heading and a way to close it. It keeps keys
 * from the slides, and gives the focus back when it closes.
 *
 * @param name class name, and what tells one panel from another
 * @param closingKeys keys that close it besides Escape, lower-case as in `event.key`
 */
export function openPanel(
	name: string,
	title: string,
	content: readonly Node[],
	closingKeys: readonly string[] = [],
): HTMLDialogElement {
	const dialog = document.createElement("dialog");
	dialog.className = `panel ${name}`;
	const heading = document.createElement("h2");
	heading.id = `panel-${name}`;
	heading.textContent = title;
	dialog.setAttribute("aria-labelledby", heading.id);
	const close = button("Close", () => dialog.close());
	close.classList.add("close");
	const head = document.createElement("header");
	head.append(heading, close);
	dialog.append(head, ...content);
	dialog.addEventListener("keydown", (event) => {
		if (closingKeys.includes(event.key.toLowerCase())) {
			event.preventDefault();
			dialog.close();
		}
		event.stopPropagation();
	});
	// A click beside it closes it too.
	dialog.addEventListener("click", ({ target }) => {
		if (target === dialog) dialog.close();
	});
	dialog.addEventListener("close", () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}

/** A button with words on it. */
export function button(words: string, press: () => unknown): HTMLButtonElement {
	const element = document.createElement("button");
	element.type = "button";
	element.textContent = words;
	element.addEventListener("click", () => void press());
	return element;
}
