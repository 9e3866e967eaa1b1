/** What does not fit on a slide, measured in pixels of the slide at its logical size. */
export interface LayoutFault {
	/** Id of the slide. */
	readonly slide: string;
	readonly fault:
		| "tall"
		| "footer"
		| "right"
		| "overlap"
		| "small"
		| "title"
		| "drawing"
		| "labels"
		| "empty";
	/** What it is: `table`, `list`, `drawing`… */
	readonly part: string;
	/** Its first words. */
	readonly words: string;
	/** By how much, in pixels; of type too small its size, of a title its lines. */
	readonly by: number;
	/** Rows or points that would have to go, where it has such. */
	readonly surplus?: { readonly count: number; readonly of: "row" | "point" };
}

/** How slides are measured. */
export interface Measuring {
	/** The least share of its room's height that a drawing above an empty foot fills, e.g. 0.72. */
	readonly least: number;
	/** Whether slides are columns of a phone, which scroll: only what runs out at the side counts. */
	readonly phone?: boolean;
	/** The one slide to measure; all if it is not given. */
	readonly only?: string;
}

/**
 * Measures slides as they lie in the page. Runs within a page, by itself: a browser that is driven from
 * outside is given its source.
 */
export function measureSlides({
	least,
	phone = false,
	only,
}: Measuring): LayoutFault[] {
	const found: LayoutFault[] = [];
	for (const slide of document.querySelectorAll<HTMLElement>(
		only === undefined ? "section.slide" : `section.slide#${CSS.escape(only)}`,
	)) {
		// Slides out of view are laid out when asked for.
		const before = slide.style.contentVisibility;
		slide.style.contentVisibility = "visible";
		measure(slide);
		slide.style.contentVisibility = before;
	}
	return found;

	function measure(slide: HTMLElement) {
		const room = slide.getBoundingClientRect();
		const zoom = room.width / slide.offsetWidth || 1;
		const say = (
			fault: LayoutFault["fault"],
			part: Element,
			by: number,
			surplus?: LayoutFault["surplus"],
		) => {
			found.push({
				slide: slide.id,
				fault,
				part: nameOf(part),
				words: (part.textContent ?? "")
					.replace(/\s+/g, " ")
					.trim()
					.slice(0, 40),
				by: Math.round(by),
				...(surplus && { surplus }),
			});
		};
		measureWidth(slide, room, zoom, say);
		if (phone) return;
		if (room.height > innerHeight + 1 && zoom === 1)
			say("tall", slide, room.height - innerHeight);
		measureBlocks(slide, room, zoom, say);
		measureType(slide, say);
		measureDrawings(slide, zoom, say);
	}

	type Say = (
		fault: LayoutFault["fault"],
		part: Element,
		by: number,
		surplus?: LayoutFault["surplus"],
	) => void;

	function measureWidth(
		slide: HTMLElement,
		room: DOMRect,
		zoom: number,
		say: Say,
	) {
		let worst: { part: Element; by: number } | undefined;
		for (const part of slide.querySelectorAll<HTMLElement>(
			"header *, .body *, footer *",
		)) {
			const box = part.getBoundingClientRect();
			const by = (box.right - room.right) / zoom;
			if (box.width === 0 || part.closest("svg") || by <= 1) continue;
			if (part.closest(phone ? ".for-wide" : ".for-narrow")) continue;
			if (phone && scrolls(part, slide)) continue;
			if (!worst || by > worst.by) worst = { part, by };
		}
		if (worst)
			say("right", worst.part.closest(".body > *") ?? worst.part, worst.by);
	}

	/** Whether something around a part can be moved sideways to show all of it. */
	function scrolls(part: Element, slide: Element): boolean {
		for (
			let around = part.parentElement;
			around && around !== slide;
			around = around.parentElement
		)
			if (/auto|scroll|hidden|clip/.test(getComputedStyle(around).overflowX))
				return true;
		return false;
	}

	function measureBlocks(
		slide: HTMLElement,
		room: DOMRect,
		zoom: number,
		say: Say,
	) {
		const foot = slide.querySelector("footer")?.getBoundingClientRect();
		const end = foot && foot.height > 0 ? foot.top + 5 * zoom : room.bottom + 1;
		const blocks = [...slide.querySelectorAll<HTMLElement>(".body > *")];
		blocks.forEach((block, index) => {
			const box = block.getBoundingClientRect();
			const next = blocks[index + 1]?.getBoundingClientRect();
			if (next && next.top < box.bottom - 2)
				say("overlap", block, (box.bottom - next.top) / zoom);
			const bottoms = [block, ...block.querySelectorAll<HTMLElement>("*")]
				.filter((part) => !part.closest(".for-narrow, svg"))
				.map((part) => part.getBoundingClientRect())
				.filter(({ width }) => width > 0)
				.map(({ bottom }) => bottom);
			const over = (Math.max(...bottoms) - end) / zoom;
			if (over > 0) say("footer", block, over, surplusOf(block, over * zoom));
		});
	}

	/** The last rows or points that take the height that is too much. */
	function surplusOf(
		block: Element,
		over: number,
	): LayoutFault["surplus"] | undefined {
		const [parts, of] = block.querySelector("tbody tr")
			? ([block.querySelectorAll("tbody tr"), "row"] as const)
			: ([block.querySelectorAll("li"), "point"] as const);
		let height = 0;
		let count = 0;
		for (const part of [...parts].reverse()) {
			if (height >= over) break;
			height += part.getBoundingClientRect().height;
			count += 1;
		}
		return count > 0 && count < parts.length ? { count, of } : undefined;
	}

	function measureType(slide: HTMLElement, say: Say) {
		for (const part of slide.querySelectorAll<HTMLElement>(
			"header *, .body *, footer *",
		)) {
			if (part.getBoundingClientRect().width === 0) continue;
			if (part.closest(".for-narrow, svg, sup, .mark, caption")) continue;
			const own = [...part.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
			if (!own) continue;
			const size = Number.parseFloat(getComputedStyle(part).fontSize);
			const least = part.closest("footer, .references")
				? 14
				: part.closest(
							".chapter-line, .context, .pico, figcaption, thead, tfoot, td small, th small, .evidence-map",
						)
					? 18
					: part.closest("table, .presenter")
						? 20
						: 24;
			if (size < least - 0.3) say("small", part, size);
		}
		const title = slide.querySelector("h2");
		if (title && !slide.classList.contains("title")) {
			const lines =
				title.offsetHeight /
				Number.parseFloat(getComputedStyle(title).lineHeight);
			const most = slide.classList.contains("opener") ? 3 : 2;
			if (lines > most + 0.2) say("title", title, lines);
		}
	}

	function measureDrawings(slide: HTMLElement, zoom: number, say: Say) {
		if (slide.classList.contains("title")) return;
		for (const figure of slide.querySelectorAll<HTMLElement>(
			".body > .figure",
		)) {
			const body = figure.parentElement;
			const foot = slide.querySelector("footer");
			// One of two widths shows.
			const drawing = [
				...figure.querySelectorAll<HTMLElement>("img, svg"),
			].find((each) => each.getBoundingClientRect().width > 0);
			if (!body || !foot || !drawing) continue;
			const box = drawing.getBoundingClientRect();
			const room = body.getBoundingClientRect();
			const last = body.lastElementChild?.getBoundingClientRect() ?? box;
			const gap = (foot.getBoundingClientRect().top - last.bottom) / zoom;
			const filled = (last.bottom - box.top) / (room.bottom - box.top);
			if (gap > 40 && filled < least) say("empty", drawing, gap);
			const over = Math.max(box.bottom - room.bottom, box.right - room.right);
			if (over > 1) say("drawing", drawing, over / zoom);
			const natural = Number(drawing.getAttribute("width"));
			const label = (24 * box.width) / zoom / natural;
			if (natural > 0 && label < 17.9) say("labels", drawing, label);
		}
	}

	function nameOf(part: Element): string {
		if (part.matches("section")) return "slide";
		if (part.matches("h2")) return "title";
		if (part.matches("img, svg, figure, .figure")) return "drawing";
		if (part.matches("table") || part.querySelector("table")) return "table";
		if (part.matches("ul, ol, li")) return "list";
		if (part.matches(".columns")) return "columns";
		if (part.closest("footer")) return "sources";
		return "text";
	}
}
