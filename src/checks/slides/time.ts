import { allSlides, minutesOf, speakingTime } from "../../deck/deck.ts";
import {
	cutsWithNotes,
	notesOf,
	spokenMinutes,
	wordsPerMinute,
} from "../../deck/notes.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import { counted, formatNumber } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Share of its speaking time by which the slides of a cut may miss it. */
const tolerance = 0.1;

/**
 * Minutes of each cut add up to its length without the discussion, each slide takes some time, and
 * its notes fit into it.
 */
export function checkTime(project: Project): Problem[] {
	const { deck } = project;
	return [
		...deck.cuts.flatMap((cut) => {
			const sum = minutesOf(deck, cut);
			const room = speakingTime(deck, cut);
			const minutes = (share: number) =>
				formatNumber(Number((room * share).toFixed(1)));
			return room > 0 && Math.abs(sum - room) > room * tolerance
				? [
						{
							file: `${project.folder}/deck.ts`,
							field: `cuts.${cut}`,
							message: `slides of the ${cut}-minute cut take ${counted(sum, "minute")}`,
							hint: `Bring them to ${minutes(1 - tolerance)} to ${minutes(1 + tolerance)} minutes: change minutes, or which slides are in the cut`,
						},
					]
				: [];
		}),
		...allSlides(deck).flatMap((slide) => {
			const file = slideFile(project, slide.id);
			const unknown = new Set(
				[...slide.cuts, ...cutsWithNotes(slide)].filter(
					(cut) => !deck.cuts.includes(cut),
				),
			);
			return [
				...(slide.minutes > 0
					? []
					: [
							{
								file,
								field: "minutes",
								message: `minutes must be above 0, not ${slide.minutes}`,
								hint: "Give the minutes that the notes take",
							},
						]),
				...(slide.minutes > 0 ? checkSpoken(slide) : []).map((problem) => ({
					file,
					...problem,
				})),
				...[...unknown].map((cut) => ({
					file,
					field: "cuts",
					message: `the deck has no ${cut}-minute cut`,
					hint:
						deck.cuts.length > 0
							? `Use ${deck.cuts.join(", ")}`
							: "Leave it out, or list the length in the deck's cuts",
				})),
			];
		}),
	];
}

/** Notes read aloud take no longer than the slide has, in the whole deck and in each cut. */
function checkSpoken(slide: Slide): Omit<Problem, "file">[] {
	const notes = new Map(
		[undefined, ...slide.cuts].map((cut) => [notesOf(slide, cut), cut]),
	);
	return [...notes.values()].flatMap((cut) => {
		const spoken = spokenMinutes(slide, cut);
		return spoken > slide.minutes * (1 + tolerance)
			? [
					{
						field: cut && slide.notesFor?.[cut] ? `notesFor.${cut}` : "notes",
						message: `the notes take ${spoken.toFixed(2)} minutes to say at ${wordsPerMinute} words a minute, and the slide has ${slide.minutes}`,
						hint: "Shorten them, move an answer to a paragraph that begins with Will be asked:, or give the slide more minutes",
					},
				]
			: [];
	});
}
