import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { shownEffects } from "./shown-effects.ts";

/** A slide that shows an effect says how certain it is, where a source rates it. */
export function checkCertainty(project: Project): Problem[] {
	return allSlides(project.deck)
		.filter((slide) => !slide.certainty)
		.flatMap((slide) => {
			const rated = new Set(
				shownEffects(project, slide).flatMap(
					({ certainty }) => certainty ?? [],
				),
			);
			return [...rated].map((certainty) => ({
				file: slideFile(project, slide.id),
				field: "certainty",
				message: `an effect whose certainty its source rates ${certainty} is shown, and the slide does not say so`,
				hint: `Add certainty: text\`${certainty}\``,
			}));
		});
}
