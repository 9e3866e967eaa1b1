/** A fault of the input, found by what reads it. */
export interface Fault {
	/** What is wrong, with the value. A sentence without its full stop. */
	readonly message: string;
	/** How to mend it. A sentence without its full stop. */
	readonly hint: string;
	/** Where to mend it, if elsewhere than where it was found. */
	readonly at?: FaultPlace;
}

/** A place of the input. */
export interface FaultPlace {
	/** File to open, relative to the project. */
	readonly file: string;
	/** Path of the field in that file. */
	readonly field: string;
}

/** One fault of the input with its place, in the words of the error pattern. */
export interface Problem extends FaultPlace, Omit<Fault, "at"> {
	/** Line and column in the file, from 1, where they are known. */
	readonly line?: number;
	readonly column?: number;
	/** Whether it says what a fault led to, not what it is: a type checker may know better. */
	readonly symptom?: true;
}

/** `<file> › <field>: <what is wrong>. <how to mend it>.` */
export function describeProblem(problem: Problem): string {
	const { file, field, line, column, message, hint } = problem;
	// A field of that name says where it is already.
	const place =
		line === undefined || field.startsWith("line ") ? "" : `:${line}:${column}`;
	return `${file}${place} › ${field}: ${message}. ${hint}${hint.endsWith("?") ? "" : "."}`;
}

/** Thrown when input is refused; its message lists every fault of the run. */
export class InputError extends Error {
	readonly problems: readonly Problem[];
	/** What the command has done all the same; empty where it does nothing anyway. */
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
