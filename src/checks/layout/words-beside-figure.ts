import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { countWords } from "../../deck/notes.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import { bodyTexts } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Words that may stand beside a figure without drowning it. */
const most = 40;

/** A figure is the largest thing on its slide. */
export function checkWordsBesideFigure(project: Project): Problem[] {
	return allSlides(project.deck)
		.filter((slide) => figuresOf(slide).length > 0)
		.flatMap((slide) => {
			const words = countWords(
				bodyTexts(slide)
					.map(({ text }) => flat(text))
					.join(" "),
			);
			return words > most
				? [
						{
							file: slideFile(project, slide.id),
							field: "body",
							message: `${words} words beside a figure, more than ${most}`,
							hint: "Move words to notes or reading text",
						},
					]
				: [];
		});
}
