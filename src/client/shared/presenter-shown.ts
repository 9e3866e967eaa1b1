import type { Presenter } from "../../deck/deck.ts";
import {
	isLong,
	partSign,
	presenterFrom,
	presenterParts,
} from "../../deck/presenter.ts";
import { announce } from "./announce.ts";
import { json } from "./json.ts";
import { presenterKey, recall } from "./storage.ts";

/** The deck's own presenter. */
export function defaultPresenter(): Promise<Presenter> {
	return json<Presenter>("data/presenter.json");
}

/**
 * Who presents: as kept in this browser, or as the deck has it.
 *
 * @throws InputError if what was kept cannot be read
 */
export async function keptPresenter(
	kept: string | undefined = recall(presenterKey),
): Promise<Presenter> {
	const otherwise = await defaultPresenter();
	return kept === undefined
		? otherwise
		: presenterFrom("this browser's storage", kept, otherwise);
}

/** Shows who presents, as kept in this browser; what cannot be read leaves the deck's own. */
export async function showKeptPresenter(slides: readonly HTMLElement[]) {
	try {
		showPresenter(slides, await keptPresenter());
	} catch (error) {
		announce(
			`The presenter's details cannot be shown: ${error instanceof Error ? error.message : String(error)}`,
			{ shown: true },
		);
	}
}

/** Puts who presents on the title and disclosure slides. */
export function showPresenter(
	slides: readonly HTMLElement[],
	presenter: Presenter,
) {
	const all = (parts: string) =>
		slides.flatMap((slide) => [...slide.querySelectorAll(parts)]);
	const element = (
		name: "strong" | "span" | "i",
		...inside: (string | Node)[]
	) => {
		const made = document.createElement(name);
		made.append(...inside);
		return made;
	};
	const { who, where } = presenterParts(presenter);
	for (const place of all(".presenter .who")) {
		const parts = element(
			"span",
			element("strong", who),
			...where.map((part) => element("span", element("i", partSign), part)),
		);
		parts.className = "parts";
		place.replaceChildren(parts);
		if (!presenter.logo) continue;
		const image = document.createElement("img");
		image.src = presenter.logo;
		image.alt = "";
		place.prepend(image);
	}
	for (const place of all(".disclosures")) {
		place.classList.toggle("long", isLong(presenter));
		place.replaceChildren(
			element("strong", presenter.name),
			`: ${presenter.disclosures}`,
		);
	}
}
