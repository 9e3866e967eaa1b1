import type { Deck } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { subjectFaults } from "../../deck/subject.ts";
import type { Problem } from "../../evidence/problem.ts";

/** What the deck declares of itself can be used: lengths, output name, comparators. */
export function checkDeck({ folder, deck }: Project): Problem[] {
	const file = `${folder}/deck.ts`;
	return [
		...subjectFaults(deck.subject).map(({ message, hint }) => ({
			file,
			field: "subject.comparators",
			message,
			hint,
		})),
		...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(deck.output)
			? []
			: [
					{
						file,
						field: "output",
						message: `output "${deck.output}" cannot be a file name`,
						hint: "Use lower-case words joined by hyphens",
					},
				]),
		...deck.cuts
			.filter((cut, index) => !(cut > 0) || deck.cuts.indexOf(cut) !== index)
			.map((cut) => ({
				file,
				field: "cuts",
				message:
					cut > 0
						? `the ${cut}-minute cut is listed twice`
						: `a cut must be longer than 0 minutes, not ${cut}`,
				hint: "Give each length once, in minutes above 0",
			})),
		...checkDiscussion(file, deck),
	];
}

/** Time is left for the discussion of a length that there is, and for its slides. */
function checkDiscussion(
	file: string,
	{ cuts, discussion = {} }: Deck,
): Problem[] {
	return Object.entries(discussion).flatMap(([key, minutes]) => {
		const cut = Number(key);
		const at = (message: string, hint: string) => [
			{ file, field: `discussion.${key}`, message, hint },
		];
		if (!cuts.includes(cut))
			return at(`the deck has no ${key}-minute cut`, `Use ${cuts.join(", ")}`);
		return minutes < cut
			? []
			: at(
					`${minutes} minutes of discussion leave nothing of the ${key}-minute cut`,
					"Leave time for the slides",
				);
	});
}
