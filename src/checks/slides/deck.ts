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
	];
}
