import { askedIn, plainName, standsFor } from "../shared/address.ts";
import type { CutDeck, LeftOut } from "../shared/cut.ts";
import { nearestName } from "../shared/nearest-name.ts";
import { offer, withdraw } from "../shared/offer.ts";
import type { Talk } from "../shared/talk.ts";
import { obey } from "./commands.ts";

/** Says what an address asked for that is not here, and offers the nearest. */
export function offerNearest(talk: Talk, cut: CutDeck, hash: string) {
	const { name } = askedIn(hash);
	const titleOf = (id: string) =>
		talk.slides.find((slide) => slide.id === id)?.querySelector("h2")
			?.textContent ?? id;
	const toSlide = (id: string) => ({
		words: `Go to “${titleOf(id)}”`,
		to: () => talk.go(talk.slides.find((slide) => slide.id === id)),
	});
	const outsideCut = ({ id, slide }: LeftOut) => [
		{ words: "Show it", to: () => talk.go(slide) },
		{ words: "Open it in the whole deck", to: `${wholeDeck()}#/${id}` },
	];
	const left = cut.leftOut.find(
		({ id, slide }) =>
			id === plainName(name) || standsFor(slide, name, "former"),
	);
	const isInstead = (slide: HTMLElement) => standsFor(slide, name, "instead");
	const instead = talk.slides.find(isInstead)?.id;
	const outsideInstead = cut.leftOut.find(({ slide }) => isInstead(slide));
	if (left)
		offer(
			`“${left.title}” is not in the ${cut.minutes}-minute cut.`,
			outsideCut(left),
		);
	else if (instead)
		offer(`The slide “${name}” is no longer in this deck.`, [toSlide(instead)]);
	else if (outsideInstead)
		offer(
			`The slide “${name}” is no longer in this deck. The nearest, “${outsideInstead.title}”, is not in the ${cut.minutes}-minute cut.`,
			outsideCut(outsideInstead),
		);
	else if (/^\d+$/.test(name))
		offer(`There is no slide ${name}: there are ${talk.slides.length}.`, [
			toSlide(talk.slides.at(-1)?.id ?? ""),
		]);
	else {
		const near = nearestName(name, [
			...talk.slides.map(({ id }) => id),
			...cut.leftOut.map(({ id }) => id),
		]);
		const outside = cut.leftOut.find(({ id }) => id === near);
		if (outside)
			offer(
				`There is no slide “${name}”. The nearest, “${outside.title}”, is not in the ${cut.minutes}-minute cut.`,
				outsideCut(outside),
			);
		else
			offer(`There is no slide “${name}”.`, [
				...(near === undefined ? [] : [toSlide(near)]),
				{ words: "Find a slide", to: () => obey("search", talk) },
			]);
	}
	// What was asked for no longer matters once the talk goes on.
	talk.onChange(withdraw);
}

/** Says that a length was asked for which the deck does not have, and offers those that it has. */
export function offerCuts({ offered }: CutDeck, asked: string) {
	offer(
		`There is no cut of “${asked}” minutes: this is the whole deck.`,
		offered.map((minutes) => {
			const query = new URLSearchParams(location.search);
			query.set("cut", String(minutes));
			return {
				words: `${minutes} minutes`,
				to: `?${query}${location.hash}`,
			};
		}),
	);
}

function wholeDeck(): string {
	const query = new URLSearchParams(location.search);
	query.delete("cut");
	return query.size > 0 ? `?${query}` : location.pathname;
}
