/** A slide as it lies on the light table. */
export interface Plate {
	readonly slide: HTMLElement;
	readonly title: string;
	/** As printed on it: `12`, or that it is for questions. */
	readonly number: string;
	/** Whether it has every one of these words, its number or its chapter's among them. */
	has(words: string): boolean;
}

/** A chapter and its slides. */
export interface PlateChapter {
	readonly title: string;
	readonly plates: readonly Plate[];
}

/** The slides by chapter, in their order. */
export function chaptersOf(
	slides: readonly HTMLElement[],
): readonly PlateChapter[] {
	const chapters: { title: string; plates: Plate[] }[] = [];
	for (const [index, slide] of slides.entries()) {
		// The first slide of a chapter bears its heading.
		const heading = slide.querySelector("h1.chapter-line");
		const title = (heading?.lastChild?.textContent ?? "").trim();
		if (heading || chapters.length === 0) chapters.push({ title, plates: [] });
		const chapter = chapters.at(-1);
		chapter?.plates.push(plateOf(slide, index, chapter.title));
	}
	return chapters;
}

function plateOf(slide: HTMLElement, index: number, chapter: string): Plate {
	const title = slide.querySelector("h2")?.textContent ?? "";
	const number =
		slide.dataset.backup === undefined ? String(index + 1) : "backup";
	let all: string | undefined;
	return {
		slide,
		title,
		number,
		has(words) {
			const asked = words.trim().toLowerCase();
			if (/^\d+$/.test(asked)) return number === asked;
			all ??= `${chapter} ${slide.id} ${wordsOf(slide)}`.toLowerCase();
			return asked.split(/\s+/).every((word) => all?.includes(word));
		},
	};
}

/** What a slide says, its drawings' names included. */
function wordsOf(slide: HTMLElement): string {
	const names = [...slide.querySelectorAll("img[alt], [aria-label]")].map(
		(part) => part.getAttribute("alt") ?? part.getAttribute("aria-label"),
	);
	return [slide.textContent, ...names].join(" ").replace(/\s+/g, " ");
}
