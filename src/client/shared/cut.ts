/** A slide that a cut leaves out. */
export interface LeftOut {
	readonly slide: HTMLElement;
	readonly id: string;
	readonly title: string;
	/** The slide of the cut that comes next, or the last one. */
	readonly nearest: string;
}

/** The deck, cut to a length. */
export interface CutDeck {
	/** Absent for the whole deck. */
	readonly minutes?: number;
	/** Lengths that the deck offers, in minutes. */
	readonly offered: readonly number[];
	/** Whether a length was asked for that the deck does not offer. */
	readonly unknown: boolean;
	readonly leftOut: readonly LeftOut[];
}

/**
 * Shortens the deck to a cut: takes the slides of the other cuts, and the backup slides' numbers,
 * out of the running order and numbers what remains.
 *
 * @param asked minutes, as in `?cut=20`, whatever follows them; `null` for the whole deck
 */
export function applyCut(root: HTMLElement, asked: string | null): CutDeck {
	const slides = [...root.querySelectorAll<HTMLElement>("section.slide")];
	const offered = [...new Set(slides.flatMap(cutsOf))]
		.map(Number)
		.sort((a, b) => a - b);
	const [wanted] = /\d+/.exec(asked ?? "") ?? [];
	const minutes = offered.find((each) => String(each) === wanted);
	for (const link of root.querySelectorAll<HTMLElement>("[data-cut]"))
		if (link.dataset.cut === String(minutes ?? ""))
			link.setAttribute("aria-current", "true");
	if (minutes === undefined)
		return { offered, unknown: Boolean(asked), leftOut: [] };
	const stays = (slide: HTMLElement) =>
		slide.dataset.backup !== undefined ||
		cutsOf(slide).includes(String(minutes));
	const leftOut: LeftOut[] = [];
	let nearest = slides.filter(stays).at(-1)?.id ?? "";
	for (const slide of [...slides].reverse()) {
		if (stays(slide)) {
			if (slide.dataset.backup === undefined) nearest = slide.id;
			continue;
		}
		const title = slide.querySelector("h2")?.textContent ?? "";
		leftOut.unshift({ slide, id: slide.id, title, nearest });
		slide.remove();
	}
	const rest = slides.filter(stays);
	for (const [index, slide] of rest.entries()) {
		const place = slide.querySelector(".number");
		if (place && slide.dataset.backup === undefined)
			place.textContent = String(index + 1);
		for (const parts of slide.querySelectorAll(".parts"))
			shortenParts(slide, parts, String(minutes), leftOut);
	}
	return { minutes, offered, unknown: false, leftOut };
}

/** The parts of the talk that a length has, and which of them opens here. Links lead to what is there. */
function shortenParts(
	slide: HTMLElement,
	parts: Element,
	minutes: string,
	leftOut: readonly LeftOut[],
) {
	for (const part of parts.querySelectorAll<HTMLElement>("li"))
		if (!cutsOf(part).includes(minutes)) part.remove();
	for (const link of slide.querySelectorAll("a[href^='#/']")) {
		const gone = leftOut.find(
			({ id }) => link.getAttribute("href") === `#/${id}`,
		);
		if (gone) link.setAttribute("href", `#/${gone.nearest}`);
	}
	const all = [...parts.querySelectorAll("li a")];
	const at = all.findIndex((each) => each.hasAttribute("aria-current"));
	const place = slide.querySelector(".part-of");
	if (place) place.textContent = `Part ${at + 1} of ${all.length}`;
}

/** The slides with one more that the cut leaves out: behind all others, as those kept for questions. */
export function withLeftOut(
	slides: readonly HTMLElement[],
	slide: HTMLElement,
): HTMLElement[] {
	if (slides.includes(slide)) return [...slides];
	slide.dataset.backup = "";
	slide.querySelector(".number")?.replaceChildren("backup");
	return [...slides, slide];
}

function cutsOf(slide: HTMLElement): string[] {
	return (slide.dataset.cuts ?? "").split(" ").filter(Boolean);
}
