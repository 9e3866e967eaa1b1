import { render } from "preact";
import type { SourceCard } from "../../pages/shared/source-cards.ts";
import { mayOpen, showCard } from "./card.ts";
import { json } from "./json.ts";

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
	const derivation = value.dataset.derivation;
	const found = (value.dataset.origins ?? "")
		.split(" ")
		.flatMap((origin) => known[origin] ?? []);
	const content = document.createElement("div");
	render(
		<>
			{derivation && (
				<section>
					<h3>{value.querySelector("data, span")?.textContent}</h3>
					<p>Computed: {derivation}</p>
				</section>
			)}
			{found.map((card) => (
				<Source key={card.heading + card.study} {...card} />
			))}
		</>,
		content,
	);
	showCard(value, "Source", [content], stay);
}

function Source({
	heading,
	comparator,
	details,
	study,
	place,
	link,
}: SourceCard) {
	return (
		<section>
			<h3>{heading}</h3>
			{comparator && <p class="versus">vs {comparator}</p>}
			{details.map((detail) => (
				<p key={detail}>{detail}</p>
			))}
			<p class="fine">
				{study} · {place}
			</p>
			{link && (
				<p class="fine">
					<a href={link.href} rel="noreferrer" target="_blank">
						{link.words}
					</a>
				</p>
			)}
		</section>
	);
}
