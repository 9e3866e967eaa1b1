import renderToString from "preact-render-to-string";
import { allChapters, allSlides } from "../../deck/deck.ts";
import { cutsWithNotes, notesOf } from "../../deck/notes.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Text } from "../../deck/text.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { SlideView } from "../slide/slide.tsx";
import { ReleaseLine } from "./cite-deck.tsx";
import type { Edition } from "./edition.ts";
import type { FigureMarkup } from "./figure.tsx";
import { openerSheet } from "./opener-sheet.tsx";
import { signSheet } from "./signs.tsx";
import { Prose } from "./text.tsx";

/**
 * The HTML of every slide of a deck, in order, by slide id.
 *
 * @param options.openers whether those that open a chapter are among them; the first slide of a chapter, with
 *   them or without, bears its heading
 */
export function renderSlides(
	edition: Edition,
	figures: FigureMarkup,
	type: Typeface,
	{ openers = true }: { openers?: boolean } = {},
): Map<string, string> {
	const { deck } = edition.project;
	const numbered = deck.chapters.flatMap(({ slides }) => slides);
	return new Map(
		allChapters(deck).flatMap((chapter) =>
			chapter.slides
				.filter(({ layout }) => openers || layout !== "opener")
				.map((slide, index): [string, string] => {
					const at = numbered.indexOf(slide);
					return [
						slide.id,
						renderToString(
							<SlideView
								slide={slide}
								chapter={chapter}
								opening={index === 0}
								number={at < 0 ? undefined : at + 1}
								edition={edition}
								figures={figures}
								type={type}
							/>,
						),
					];
				}),
		),
	);
}

/** What the deck's page holds: its signs, its slides, and which edition it is. */
export function deckBody(
	{ project }: Edition,
	slides: ReadonlyMap<string, string>,
): string {
	return `${signSheet(project.deck.subject)}${openerSheet(project.deck)}<div class="slides">${[...slides.values()].join("\n")}</div>${
		project.deck.release
			? renderToString(
					<p class="edition">
						<ReleaseLine deck={project.deck} />
					</p>,
				)
			: ""
	}`;
}

/** Speaker notes by slide id, and by `id@cut` where a cut has its own, as HTML. */
export function renderNotes(edition: Edition): Record<string, string> {
	const html = (text: Text) =>
		renderToString(<Prose text={text} edition={edition} />);
	return Object.fromEntries(
		allSlides(edition.project.deck).flatMap((slide) => [
			[slide.id, html(slide.notes)],
			...cutsWithNotes(slide).map((cut) => [
				`${slide.id}@${cut}`,
				html(notesOf(slide, cut)),
			]),
		]),
	);
}

/** Ids of the references that each slide shows, by slide id. */
export function slideSources(edition: Edition): Record<string, string[]> {
	return Object.fromEntries(
		allSlides(edition.project.deck).map((slide) => [
			slide.id,
			shownStudies(slide)
				.filter((study) => edition.referenceNumber(study) !== undefined)
				.map((study) => edition.referenceId(study)),
		]),
	);
}
