import type { Problem } from "../../evidence/problem.ts";
import { allSlides, minutesOf } from "../deck.ts";
import { type Project, slideFile } from "../project.ts";

/** Share of its length by which the slides of a cut may miss it. */
const tolerance = 0.1;

/** Minutes of each cut add up to its length, and each slide takes some time. */
export function checkTime(project: Project): Problem[] {
	const { deck } = project;
	return [
		...deck.cuts.flatMap((cut) => {
			const sum = minutesOf(deck, cut);
			return Math.abs(sum - cut) > cut * tolerance
				? [
						{
							file: `${project.folder}/deck.ts`,
							field: `cuts.${cut}`,
							wrong: `slides of the ${cut}-minute cut take ${sum} minutes`,
							mend: `Bring them to ${cut * (1 - tolerance)} to ${cut * (1 + tolerance)} minutes: change minutes, or which slides are in the cut`,
						},
					]
				: [];
		}),
		...allSlides(deck).flatMap((slide) => {
			const file = slideFile(project, slide.id);
			const unknown = slide.cuts.filter((cut) => !deck.cuts.includes(cut));
			return [
				...(slide.minutes > 0
					? []
					: [
							{
								file,
								field: "minutes",
								wrong: `${slide.minutes} minutes is no time to speak`,
								mend: "Give the minutes that the notes take",
							},
						]),
				...unknown.map((cut) => ({
					file,
					field: "cuts",
					wrong: `the deck has no ${cut}-minute cut`,
					mend: `Use ${deck.cuts.join(", ")}`,
				})),
			];
		}),
	];
}
