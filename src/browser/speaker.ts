import type { RevealApi } from "reveal.js";
import Notes from "reveal.js/plugin/notes";

let ready: Promise<void> | undefined;

/** Opens reveal's speaker view, with the notes that are fetched for it. */
export async function openSpeakerView(deck: RevealApi) {
	ready ??= prepare(deck);
	try {
		await ready;
	} catch (error) {
		ready = undefined;
		throw error;
	}
	const plugin = deck.getPlugin("notes") as unknown as { open(): void };
	plugin.open();
}

async function prepare(deck: RevealApi) {
	const response = await fetch("data/notes.json");
	if (!response.ok) throw new Error(`data/notes.json: ${response.status}`);
	const notes = (await response.json()) as Record<string, string>;
	for (const slide of deck.getSlides()) {
		const cut = new URLSearchParams(location.search).get("cut");
		const html = notes[`${slide.id}@${cut}`] ?? notes[slide.id];
		if (!html) continue;
		const aside = document.createElement("aside");
		aside.className = "notes";
		// Written by our renderer, which escapes every text.
		aside.innerHTML = html;
		slide.append(aside);
	}
	deck.registerPlugin(Notes());
}
