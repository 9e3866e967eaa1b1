import { type ComponentChildren, render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Command } from "../shared/key-table.ts";
import { askedBy } from "../shared/letter-keys.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/panel.css?inline";
import surface from "../styles/surface.css?inline";

addSheet(surface);
addSheet(css);

/** What tells one panel from another. */
interface PanelKind {
	/** Class names, the first its own. */
	readonly name: string;
	readonly title: string;
	/** Command whose keys close it again, as Escape does. */
	readonly closedBy?: Command;
}

/**
 * Opens a panel over the slides: a modal dialog with a heading and a way to close it. It keeps keys
 * from the slides, and gives the focus back when it closes. The focus goes to what bears `data-first`.
 *
 * @param content what it holds; given what closes it
 */
export function openPanel(
	kind: PanelKind,
	content: (close: () => void) => ComponentChildren,
) {
	const host = document.createElement("div");
	document.body.append(host);
	const gone = () => {
		render(null, host);
		host.remove();
	};
	render(<Panel {...kind} content={content} gone={gone} />, host);
}

function Panel({
	name,
	title,
	closedBy,
	content,
	gone,
}: PanelKind & {
	content: (close: () => void) => ComponentChildren;
	gone: () => void;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [id] = name.split(" ");
	// Its own event comes a moment later, and would lose a key that is pressed in between.
	const close = () => {
		dialog.current?.close();
		gone();
	};
	useLayoutEffect(() => {
		dialog.current?.showModal();
		dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
	}, []);
	return (
		// A click beside it closes it, as Escape does.
		<dialog
			ref={dialog}
			class={`surface panel ${name}`}
			aria-labelledby={`panel-${id}`}
			onKeyDown={(event) => {
				// Escape in the middle of a word that is composed ends the composing.
				if (event.isComposing) return event.stopPropagation();
				const asked = askedBy(event);
				const closes =
					asked === "leave" || (closedBy !== undefined && asked === closedBy);
				if (closes) {
					event.preventDefault();
					close();
				}
				event.stopPropagation();
			}}
			onClick={({ target }) => {
				if (target === dialog.current) close();
			}}
			onClose={gone}
		>
			<header>
				<h2 id={`panel-${id}`}>{title}</h2>
				<button type="button" class="button" onClick={close}>
					Close
				</button>
			</header>
			{content(close)}
		</dialog>
	);
}
