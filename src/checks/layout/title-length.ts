import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Longest title that sets in two lines at its size. */
const longest = 96;

/** A title has room for two lines. */
export function checkTitleLength(project: Project): Problem[] {
	return allSlides(project.deck).flatMap(({ id, title }) => {
		const { length } = flat(title);
		return length > longest
			? [
					{
						file: slideFile(project, id),
						field: "title",
						message: `title has ${length} characters, more than ${longest}`,
						hint: "Shorten it to two lines",
					},
				]
			: [];
	});
}
