import { recall, remember } from "../shared/storage.ts";

const key = "deck-read-section";

/** Milliseconds on a section after which it counts as read from: passing through is not reading. */
const dwell = 2000;

/** A line across the window, a third from its top: what crosses it is being read. */
const line = "-33% 0px -66.9% 0px";

/** Follows the reader in the contents, and offers to go on where one stopped. */
export function startContents(main: HTMLElement) {
	const contents = document.querySelector<HTMLElement>(".contents > details");
	if (!contents) return;
	offerToGoOn(main);
	follow(contents);
	// On a phone the folded list would stay open over the section one went to.
	contents.addEventListener("click", (event) => {
		if ((event.target as Element).closest("a"))
			contents.removeAttribute("open");
	});
}

/** Marks the section being read and remembers it. */
function follow(contents: HTMLElement) {
	const links = new Map<Element, HTMLAnchorElement>();
	for (const link of contents.querySelectorAll<HTMLAnchorElement>(
		"a[href^='#']",
	)) {
		const part = document
			.getElementById(link.hash.slice(1))
			?.closest(".section, .questions, .chapter");
		// A part that holds several targets is named by the first of them.
		if (part && !links.has(part)) links.set(part, link);
	}
	const crossing = new Set<Element>();
	let present: HTMLAnchorElement | undefined;
	let settled: ReturnType<typeof setTimeout> | undefined;
	const mark = (link: HTMLAnchorElement) => {
		present?.removeAttribute("aria-current");
		present = link;
		link.setAttribute("aria-current", "true");
		for (const part of contents.querySelectorAll<HTMLDetailsElement>(".part"))
			part.open = part.contains(link);
		keepInView(link, contents);
		clearTimeout(settled);
		settled = setTimeout(() => remember(key, link.hash.slice(1)), dwell);
	};
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) crossing.add(target);
				else crossing.delete(target);
			// Between two sections the one before stays marked.
			const link = [...links].findLast(([part]) => crossing.has(part))?.[1];
			if (link && link !== present) mark(link);
		},
		{ rootMargin: line },
	);
	for (const part of links.keys()) watch.observe(part);
}

/** Scrolls the list of contents alone, never the page. */
function keepInView(link: HTMLElement, contents: HTMLElement) {
	const box = contents.parentElement;
	if (!box || box.scrollHeight <= box.clientHeight) return;
	const { top, bottom } = link.getBoundingClientRect();
	const frame = box.getBoundingClientRect();
	if (top < frame.top || bottom > frame.bottom)
		box.scrollTop += top - frame.top - box.clientHeight / 3;
}

function offerToGoOn(main: HTMLElement) {
	const id = recall(key);
	const heading = id ? document.getElementById(id) : null;
	if (!heading || location.hash) return;
	const first = main.querySelector("h3[id]");
	if (heading === first) return;
	const offer = document.createElement("p");
	offer.className = "go-on";
	const link = document.createElement("a");
	link.href = `#${heading.id}`;
	link.textContent = heading.textContent;
	offer.append("Go on reading: ", link);
	main.querySelector("header.opening")?.append(offer);
}
