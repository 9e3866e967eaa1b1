import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { shownEffects } from "./shown-effects.ts";

/** A slide that shows an effect says how certain it is, or that nobody graded it. */
export function checkCertainty(project: Project): Problem[] {
	return allSlides(project.deck)
		.filter(
			(slide) => !slide.certainty && shownEffects(project, slide).length > 0,
		)
		.map(({ id }) => ({
			file: slideFile(project, id),
			field: "certainty",
			message: "an effect is shown, and nothing is said of its certainty",
			hint: "State the certainty that a source gives, or text`not graded`",
		}));
}
