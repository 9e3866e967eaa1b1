import type { Verification } from "./schema-parts.ts";

/** What of an outcome is shown. */
export type OutcomePart =
	| "effect"
	| "arms"
	| "timepoint"
	| "p"
	| "participants"
	| "trials"
	| "heterogeneity"
	| "certainty"
	| "finding";

/** The field of a record that a number or words were read from. */
export type FieldRef = { readonly study: string } & (
	| {
			readonly group: "outcomes";
			readonly key: string;
			readonly part: OutcomePart;
			/** The arm whose value is shown, where it was read elsewhere than its outcome. */
			readonly arm?: string;
	  }
	| { readonly group: "facts" | "statements"; readonly key: string }
	| {
			readonly group: "arms";
			readonly key: string;
			readonly part: "n" | "sessions";
	  }
	| { readonly group: "counts"; readonly key: "randomized" | "analyzed" }
	| { readonly group: "citation"; readonly key: "issued" }
	| { readonly group: "bias" }
	/** The record as a whole: a study that is named, not quoted. */
	| { readonly group: "record" }
);

/** A field with how far its content may be trusted, and how it is shown. */
export type Origin = FieldRef & {
	/** Where it was read: its own place first, then that of its record. */
	readonly verified: Verification;
	/** Shown with its sign turned, as a gain of the treatment. */
	readonly gain?: true;
};

/**
 * The path of a field in its record, for messages and as the key of its source card:
 * `outcomes.rmdqMonth6`, `arms.sham.n`, `randomized`. All parts of an outcome share one path, as they
 * share one place of reading.
 */
export function fieldPath(ref: FieldRef): string {
	switch (ref.group) {
		case "outcomes":
			return ref.arm === undefined
				? `outcomes.${ref.key}`
				: `outcomes.${ref.key}.arms.${ref.arm}`;
		case "facts":
		case "statements":
			return `${ref.group}.${ref.key}`;
		case "arms":
			return `arms.${ref.key}.${ref.part}`;
		case "counts":
			return ref.key;
		case "citation":
			return `citation.${ref.key}`;
		case "bias":
			return "bias";
		case "record":
			return "id";
		default:
			return ref satisfies never;
	}
}

/** What a reader must be told of a number beside the number. */
export interface Marks {
	/** It, or a part of it, was read in somebody else's account. */
	readonly secondary: boolean;
	/** It was computed from what sources print. */
	readonly derived: boolean;
}

/** Read at its own source, and printed there. */
export const unmarked: Marks = { secondary: false, derived: false };

/** The marks of a number that comes from these origins. */
export function marksOf(
	origins: readonly Pick<Origin, "verified">[],
	derived: boolean,
): Marks {
	return {
		secondary: origins.some(({ verified }) => verified === "secondary"),
		derived,
	};
}

/** The marks that hold for any of several numbers. */
export function joinMarks(several: readonly Marks[]): Marks {
	return {
		secondary: several.some(({ secondary }) => secondary),
		derived: several.some(({ derived }) => derived),
	};
}

/** The sign of each mark and what it says. */
export const markKey = {
	secondary: { sign: "†", meaning: "from a secondary report" },
	derived: { sign: "‡", meaning: "computed from the sources" },
} as const satisfies Record<keyof Marks, { sign: string; meaning: string }>;

/** What the signs in use mean: `† from a secondary report`. */
export function markLegend(marks: Marks): string[] {
	return (["secondary", "derived"] as const)
		.filter((mark) => marks[mark])
		.map((mark) => `${markKey[mark].sign} ${markKey[mark].meaning}`);
}

/** The signs explained to a reader of prose. */
export const markNote = `${markLegend({ secondary: true, derived: true }).join(". ")}.`;

/** The signs that follow a number: `†`, `‡`, both or none. */
export function markSigns({ secondary, derived }: Marks): string {
	return `${secondary ? markKey.secondary.sign : ""}${derived ? markKey.derived.sign : ""}`;
}
