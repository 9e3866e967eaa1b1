import { recall, remember } from "../shared/storage.ts";

const key = "deck-read-section";

/** Milliseconds on a section after which it counts as read from: passing through is not reading. */
const dwell = 2000;

/** Follows the reader in the contents, and offers to go on where one stopped. */
export function startContents(main: HTMLElement) {
	const contents = document.querySelector<HTMLElement>(".contents > details");
	if (!contents) return;
	offerToGoOn(main);
	follow(main, contents);
	// On a phone the folded list would stay open over the section one went to.
	contents.addEventListener("click", (event) => {
		if ((event.target as Element).closest("a"))
			contents.removeAttribute("open");
	});
}

/** Marks the section being read and remembers it. */
function follow(main: HTMLElement, contents: HTMLElement) {
	const links = new Map(
		[...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].map(
			(link) => [link.hash.slice(1), link],
		),
	);
	const headings = [...main.querySelectorAll<HTMLElement>("h2[id], h3[id]")];
	let present: HTMLElement | undefined;
	let waiting = false;
	let settled: ReturnType<typeof setTimeout> | undefined;
	const mark = () => {
		waiting = false;
		const line = innerHeight / 3;
		const heading = headings.findLast(
			(each) => each.getBoundingClientRect().top < line,
		);
		if (heading === present) return;
		present = heading;
		for (const link of links.values()) link.removeAttribute("aria-current");
		const link = links.get(heading?.id ?? "");
		if (!heading || !link) return;
		link.setAttribute("aria-current", "true");
		for (const part of contents.querySelectorAll<HTMLDetailsElement>(".part"))
			part.open = part.contains(link);
		const { offsetParent } = link;
		if (offsetParent) keepInView(link, contents);
		clearTimeout(settled);
		settled = setTimeout(() => remember(key, heading.id), dwell);
	};
	addEventListener(
		"scroll",
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(mark);
		},
		{ passive: true },
	);
	mark();
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
