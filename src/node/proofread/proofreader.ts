import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { switchedOff } from "./switched-off.ts";

/** A fault of language in a text. */
export interface Slip {
	/** The words in question. */
	readonly words: string;
	/** What is amiss, as a sentence without its full stop. */
	readonly message: string;
	/** What may stand in their place, best first; none where there is no telling. */
	readonly instead: readonly string[];
}

/** Reads a text and tells what is amiss in it. */
export type Proofreader = (text: string) => Promise<Slip[]>;

/**
 * Opens Harper, which reads American English offline. It takes about two seconds.
 *
 * @param dictionary words that a common dictionary lacks, as they stand inside a sentence
 */
export async function openProofreader(
	dictionary: readonly string[],
): Promise<Proofreader> {
	const linter = new LocalLinter({ binary, dialect: Dialect.American });
	await linter.importWords([...dictionary]);
	await linter.setLintConfig({
		...(await linter.getDefaultLintConfig()),
		...Object.fromEntries(
			Object.keys(switchedOff).map((rule) => [rule, false]),
		),
	});
	const known = new Set(dictionary.map(plain));
	return async (text) => {
		const lints = await linter.lint(text, { language: "plaintext" });
		return lints
			.filter(
				(lint) =>
					lint.lint_kind() !== "Spelling" ||
					!isKnown(lint.get_problem_text(), known),
			)
			.map((lint) => ({
				words: lint.get_problem_text(),
				message: lint.message().replace(/[.?]$/, ""),
				instead: lint
					.suggestions()
					.map((suggestion) => suggestion.get_replacement_text())
					.filter((words) => words !== ""),
			}));
	};
}

/** Harper takes the possessive of an imported word, or its first capital, for another word. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
	return /^\p{L}\.?$/u.test(word) || known.has(plain(word));
}

function plain(word: string): string {
	return word.toLowerCase().replace(/['’]s$/, "");
}
