import { figuresOf } from "../../deck/blocks-of.ts";
import type { Project } from "../../deck/project.ts";
import { shownValues } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import type { Origin } from "../../evidence/provenance.ts";
import { type Outcome, outcomeAt } from "../../evidence/study.ts";

/** Effects that stand on the slide itself, in a figure or as a printed estimate. */
export function shownEffects(project: Project, slide: Slide): Outcome[] {
	const effectAt = (origin: Origin): Outcome[] => {
		const outcome = outcomeAt(project.byId.get(origin.study), origin);
		return outcome?.effect && outcome.comparator !== "none" ? [outcome] : [];
	};
	const printed = shownValues(slide).flatMap(({ origins }) =>
		origins
			// An outcome's time point or arm is no effect.
			.filter(
				(origin) => origin.group === "outcomes" && origin.part === "effect",
			)
			.flatMap(effectAt),
	);
	// A diagram shows what was done, not what came of it.
	const drawn = figuresOf(slide)
		.filter(({ spec }) => spec.kind !== "diagram")
		.flatMap(({ origins }) => origins.flatMap(effectAt));
	return [...printed, ...drawn];
}
