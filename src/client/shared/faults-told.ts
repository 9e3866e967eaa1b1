/** A fault as the dev server tells a page of it. */
export interface ToldProblem {
	/** File, field, what is wrong and how to mend it. */
	readonly words: string;
	/** `file:line:column`, to open in an editor. */
	readonly open: string;
	/** Id of the slide that it is on. */
	readonly slide?: string;
}

/** All that is not as its author means it to be. */
export interface Faults {
	readonly problems: readonly ToldProblem[];
	/** What is shown in the place of slides with faults, by id. */
	readonly standIns: readonly (readonly [
		slide: string,
		what: "last good" | "nothing",
	])[];
	/** Ids of slides that are drafts. */
	readonly drafts: readonly string[];
}
