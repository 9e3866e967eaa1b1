import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";
import { sizesOf, typeSizes } from "../../figures/core/sizes.ts";

/** Longest title that sets in two lines at the usual size. */
const longest = 96;

/** A title has room for two lines. */
export function checkTitleLength(project: Project): Problem[] {
	const { title: size } = sizesOf(project.look);
	const most = Math.floor((longest * typeSizes.title) / size);
	return allSlides(project.deck).flatMap(({ id, title }) => {
		const { length } = flat(title);
		return length > most
			? [
					{
						file: slideFile(project, id),
						field: "title",
						message: `title has ${length} characters, more than ${most}`,
						hint: "Shorten it to two lines",
					},
				]
			: [];
	});
}
