import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { citedStudies } from "../../deck/shown.ts";
import { referencesPerPage } from "../../deck/slide.ts";
import { counted } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";

/** The list of references has as many pages as the cited studies need, if it is shown at all. */
export function checkReferencePages(project: Project): Problem[] {
	const slides = allSlides(project.deck);
	const pages = slides.filter(({ body }) =>
		body.some(({ block }) => block === "references"),
	);
	const [first] = pages;
	if (!first) return [];
	const cited = new Set(slides.flatMap(citedStudies)).size;
	const needed = Math.ceil(cited / referencesPerPage);
	return pages.length === needed
		? []
		: [
				{
					file: slideFile(project, first.id),
					field: "pages",
					message: `${counted(cited, "reference")} ${cited === 1 ? "takes" : "take"} ${counted(needed, "page")}, and the deck has ${pages.length}`,
					hint: `Give the list ${counted(needed, "page")}`,
				},
			];
}
