import type { SearchEntry } from "../../deck/search.ts";

/** Hits shown at most: beyond them one had better type another word. */
const most = 20;

const kinds: Record<SearchEntry["kind"], string> = {
	slide: "Passage",
	study: "Record",
	term: "Term",
};

/** A button that opens the search, and `/` and Ctrl-K, which do so too; the index comes with the first words. */
export function startSearch() {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "to-search";
	button.textContent = "Search";
	button.setAttribute("aria-keyshortcuts", "/ Control+K");
	(
		document.querySelector(".contents") ?? document.querySelector(".bar")
	)?.append(button);
	const { dialog, field } = searchDialog();
	const open = () => {
		dialog.showModal();
		field.select();
	};
	button.addEventListener("click", open);
	addEventListener("keydown", (event) => {
		const slash =
			event.key === "/" && !(event.target as Element).matches("input, select");
		const ctrlK = event.key === "k" && (event.ctrlKey || event.metaKey);
		if ((!slash && !ctrlK) || dialog.open) return;
		event.preventDefault();
		open();
	});
}

function searchDialog(): {
	dialog: HTMLDialogElement;
	field: HTMLInputElement;
} {
	const dialog = document.createElement("dialog");
	dialog.className = "search";
	dialog.setAttribute("aria-label", "Search");
	const form = document.createElement("form");
	form.setAttribute("role", "search");
	const field = document.createElement("input");
	field.type = "search";
	field.placeholder = "A condition, a study, a term";
	field.setAttribute("aria-label", "Search passages, records and terms");
	const close = document.createElement("button");
	close.type = "button";
	close.textContent = "Close";
	close.addEventListener("click", () => dialog.close());
	const status = document.createElement("p");
	status.className = "fine";
	status.setAttribute("role", "status");
	const hits = document.createElement("ul");
	form.append(field, close);
	dialog.append(form, status, hits);
	document.body.append(dialog);
	let latest = 0;
	field.addEventListener("input", async () => {
		latest++;
		const asked = latest;
		const words = field.value;
		try {
			const { search } = await import("../shared/search-index.ts");
			const found = await search(words);
			// The answer to words that are no longer there.
			if (asked !== latest) return;
			hits.replaceChildren(...found.slice(0, most).map(hit));
			status.textContent = counted(words, found.length);
		} catch {
			status.textContent =
				"The search index could not be loaded. Contents and the browser’s own search still work.";
		}
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		hits.querySelector("a")?.click();
	});
	hits.addEventListener("click", (event) => {
		if ((event.target as Element).closest("a")) dialog.close();
	});
	return { dialog, field };
}

function counted(words: string, found: number): string {
	if (words.trim() === "") return "";
	if (found === 0) return "Nothing found";
	return found > most
		? `${found} found, the best ${most} shown`
		: `${found} found`;
}

function hit(entry: SearchEntry): HTMLElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	link.href = addressOf(entry);
	const title = document.createElement("strong");
	title.textContent = entry.title;
	const detail = document.createElement("span");
	detail.textContent = `${kinds[entry.kind]} · ${entry.detail}`;
	link.append(title, " ", detail);
	item.append(link);
	return item;
}

/** Where an entry stands in the reading view. */
function addressOf({ kind, target }: SearchEntry): string {
	if (kind === "study") return `evidence.html#${target}`;
	// The pages of references are one list here.
	const place = /^references-\d+$/.test(target) ? "references" : target;
	return document.querySelector(".page.index")
		? `#${place}`
		: `index.html#${place}`;
}
