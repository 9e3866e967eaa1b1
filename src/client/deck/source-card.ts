import type { SourceCard } from "../../pages/shared/source-cards.ts";
import { json } from "../shared/json.ts";
import { mayOpen, showCard } from "./card.ts";

/**
 * Shows where a value was read.
 *
 * @param value the link that carries its origins
 * @param stay keep the card until it is dismissed; otherwise it goes when the pointer leaves
 */
export async function openCard(value: HTMLElement, stay = false) {
	if (!mayOpen(value, stay)) return;
	const known = await json<Record<string, SourceCard>>("data/sources.json");
	// Left, or asked for again, while it was fetched.
	if (!stay && !value.matches(":hover, :focus")) return;
	if (!mayOpen(value, stay)) return;
	const content: HTMLElement[] = [];
	const derivation = value.dataset.derivation;
	if (derivation) {
		const part = section();
		part.append(
			line("h3", value.querySelector("data, span")?.textContent ?? ""),
			line("p", `Derived here: ${derivation}`),
		);
		content.push(part);
	}
	for (const origin of (value.dataset.origins ?? "").split(" ")) {
		const found = known[origin];
		if (found) content.push(describe(found));
	}
	showCard(value, "Source", content, stay);
}

function describe(found: SourceCard): HTMLElement {
	const part = section();
	part.append(line("h3", found.heading));
	if (found.comparator)
		part.append(line("p", `vs ${found.comparator}`, "versus"));
	for (const detail of found.details) part.append(line("p", detail));
	part.append(line("p", `${found.study} · ${found.read}`, "fine"));
	const address = found.doi ? `https://doi.org/${found.doi}` : found.url;
	const links = line("p", "", "fine");
	const link = document.createElement("a");
	link.href = address;
	link.rel = "noreferrer";
	link.target = "_blank";
	link.textContent = found.doi ? `doi:${found.doi}` : found.url;
	links.append(link);
	part.append(links);
	return part;
}

function section(): HTMLElement {
	return document.createElement("section");
}

function line(tag: "h3" | "p", words: string, name = ""): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = words;
	if (name) element.className = name;
	return element;
}
