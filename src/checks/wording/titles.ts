import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Fewer words than these are a label, not a sentence that makes a point. */
const wordsOfSentence = 5;

/** A title is the point of its slide, in a sentence without a period. */
export function checkTitles(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const fault = titleFault(slide);
		return fault
			? [{ file: slideFile(project, slide.id), field: "title", ...fault }]
			: [];
	});
}

function titleFault(
	slide: Slide,
): Pick<Problem, "message" | "hint"> | undefined {
	const title = flat(slide.title);
	if (slide.layout === "list" || title === "") return undefined;
	const words = title.split(" ").length;
	if (words < wordsOfSentence)
		return {
			message: `title "${title}" has ${words} words: a label, not a sentence`,
			hint: "Write the point of the slide as a full sentence",
		};
	return title.endsWith(".")
		? {
				message: `title "${title}" ends with a period`,
				hint: "Leave it out: titles have none",
			}
		: undefined;
}
