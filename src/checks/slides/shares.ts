import { formsOf } from "../../deck/form.ts";
import type { Project } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Slides of a cut that may be a table or words alone, in 100. */
const most = 20;

/** Slides from which on a cut has a share to speak of: in fewer, one slide is more than a tenth. */
const least = 10;

/** At most one slide in five of a cut is a table or words alone; the others show a figure. */
export function checkShares(project: Project): Problem[] {
	const { deck } = project;
	return deck.cuts.flatMap((cut): Problem[] => {
		const { figure, table, text } = formsOf(deck, cut);
		const plain = [...table, ...text];
		const all = figure.length + plain.length;
		const share = (100 * plain.length) / all;
		if (all < least || share <= most) return [];
		const named = (kind: string, slides: readonly Slide[]) =>
			slides.length > 0
				? [`${kind}: ${slides.map(({ id }) => id).join(", ")}`]
				: [];
		return [
			{
				file: `${project.folder}/deck.ts`,
				field: `cuts.${cut}`,
				message: `${plain.length} of ${all} slides of the ${cut}-minute cut (${Math.round(share)}%) are a table or words alone, more than ${most}% (${[...named("tables", table), ...named("words", text)].join("; ")})`,
				hint: `Leave at most ${Math.floor((all * most) / 100)}: give the others a figure, merge them, or take them out of the cut`,
			},
		];
	});
}
