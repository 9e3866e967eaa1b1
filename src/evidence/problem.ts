/** One fault of the input, in the words of the error pattern. */
export interface Problem {
	/** File to open, relative to the project. */
	readonly file: string;
	/** Path of the field in that file. */
	readonly field: string;
	/** What is wrong, with the value. A sentence without its full stop. */
	readonly message: string;
	/** How to mend it. A sentence without its full stop. */
	readonly hint: string;
}

/** `<file> › <field>: <what is wrong>. <how to mend it>.` */
export function describeProblem(problem: Problem): string {
	return `${problem.file} › ${problem.field}: ${problem.message}. ${problem.hint}.`;
}

/** Thrown when input is refused; its message lists every fault of the run. */
export class InputError extends Error {
	readonly problems: readonly Problem[];
	/** What the command has done all the same. */
	readonly done: string;

	constructor(
		problems: readonly Problem[],
		done: string = "nothing was written",
	) {
		super(problems.map(describeProblem).join("\n"));
		this.name = "InputError";
		this.problems = problems;
		this.done = done;
	}
}
