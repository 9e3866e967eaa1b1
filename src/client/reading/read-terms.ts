import { mayOpen, showCard } from "../shared/card.ts";

/** Shows what a term means, from the glossary of the same page. */
export function openTerm(link: HTMLAnchorElement, stay: boolean) {
	if (!mayOpen(link, stay)) return;
	const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
	const meaning = entry?.nextElementSibling;
	if (!entry || !meaning) return;
	const heading = document.createElement("h3");
	heading.textContent = entry.firstChild?.textContent ?? "";
	const words = document.createElement("p");
	words.append(...[...meaning.childNodes].map((node) => node.cloneNode(true)));
	const way = document.createElement("p");
	way.className = "fine";
	const toList = document.createElement("a");
	toList.href = link.hash;
	toList.textContent = "In the glossary";
	way.append(toList);
	showCard(link, "Term", [heading, words, way], stay);
}
