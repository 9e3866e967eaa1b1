import { json } from "./json.ts";
import type { Places } from "./talk.ts";

function loaded() {
	return json<{ id: string; html: string }[]>("data/reference-items.json");
}

/** Fills the pages of references among some slides. */
export async function fillReferences(slides: readonly Element[]) {
	const lists = slides.flatMap((slide) => [
		...slide.querySelectorAll<HTMLElement>("ol.references:not([data-filled])"),
	]);
	if (lists.length === 0) return;
	const all = await loaded();
	for (const list of lists) {
		const { from, to } = list.dataset;
		const entries = all.slice(Number(from), Number(to)).map(({ id, html }) => {
			const entry = document.createElement("li");
			entry.id = id;
			// Written by our renderer, which escapes every text.
			entry.innerHTML = html;
			return entry;
		});
		list.replaceChildren(...entries);
		list.dataset.filled = "";
	}
}

/** Goes to the slide that lists a study's reference. */
export async function goToReference(talk: Places, id: string) {
	const all = await loaded();
	const at = all.findIndex((item) => item.id === id);
	talk.go(
		talk.slides.find((slide) => {
			const list = slide.querySelector<HTMLElement>("ol.references");
			return (
				list && Number(list.dataset.from) <= at && at < Number(list.dataset.to)
			);
		}),
	);
}
