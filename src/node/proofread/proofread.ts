import type { PrintedWords } from "../../deck/project-words.ts";
import type { Problem } from "../../evidence/problem.ts";
import { evidenceWords } from "./evidence-words.ts";
import { openProofreader, type Slip } from "./proofreader.ts";

/**
 * Faults of language in what authors of a deck write; words of records and of drawings are left out.
 *
 * @param printed all words of a deck
 * @param dictionary words of its subject, and the names of its studies
 */
export async function proofread(
	printed: readonly PrintedWords[],
	dictionary: readonly string[],
): Promise<Problem[]> {
	const read = await openProofreader([...evidenceWords, ...dictionary]);
	const slips = new Map<string, Slip[]>();
	const problems: Problem[] = [];
	for (const { file, field, words, of } of printed) {
		if (of !== "deck") continue;
		// Marks of numbers cling to words.
		const text = words.replace(/[†‡]/g, "").replace(/ +/g, " ").trim();
		const found = slips.get(text) ?? (await read(text));
		slips.set(text, found);
		problems.push(...found.map((slip) => ({ file, field, ...fault(slip) })));
	}
	return problems;
}

function fault({ words, message, instead }: Slip) {
	return {
		message: `"${words}", in proofreading: ${message}`,
		hint:
			instead.length > 0
				? `Write ${instead
						.slice(0, 3)
						.map((each) => `"${each}"`)
						.join(
							" or ",
						)}, or add the word to the vocabulary of the deck's subject`
				: "Write it otherwise, or add the word to the vocabulary of the deck's subject",
	};
}
