import type { Fault } from "../evidence/problem.ts";
import type { BiasDomain } from "../evidence/vocabulary.ts";

/** The mark that stands for a comparator in every figure. */
export type Mark = "circle" | "square" | "triangle" | "diamond" | "cross";

/** The colours that comparators have; each has a light and a dark tone that prints and reads well. */
export type ComparatorColour =
	| "sham"
	| "usual"
	| "none"
	| "active"
	| "soft"
	| "treatment";

/** How a comparator looks, the same in every figure, table and chip. */
export interface ComparatorLook {
	readonly colour: ComparatorColour;
	readonly mark: Mark;
	readonly hollow?: boolean;
}

/** What an effect can be measured against. */
export interface ComparatorKind {
	/** As named to a reader, after "vs": `usual care`. */
	readonly name: string;
	/** As named at the end of an axis, after "favors"; its name by default. */
	readonly side?: string;
	/** Words by which running text names it, in lower case; its name by default. */
	readonly words?: readonly string[];
	readonly look: ComparatorLook;
	/** False where nothing is compared: a change within a group. */
	readonly compares?: false;
	/**
	 * How far a record must say what it was: `required` of a mixture or a remainder, `shown` where a
	 * table prints the record's own words in place of the name.
	 */
	readonly detail?: "shown" | "required";
	/** Whether several kinds are pooled in it, so that the first of a list does not stand for all. */
	readonly pooled?: true;
}

/** What a deck is about: the treatment, what it is compared with, and the words for both. */
export interface Subject {
	/** The treatment in lower case, as it stands in a sentence. */
	readonly intervention: string;
	/** The treatment's sign: an outline in a square of 48 by 48, filled even-odd; a stethoscope by default. */
	readonly sign?: string;
	/** What the record of a trial holds in title, population, arms or measures where it tests it. */
	readonly named: RegExp;
	/** What records compare with, by the word that they use. */
	readonly comparators: Readonly<Record<string, ComparatorKind>>;
	/** Heads of the columns of a risk-of-bias strip. */
	readonly bias: Readonly<Record<BiasDomain, string>>;
	/** Phrases that its texts are not to use, beside those that no deck does. */
	readonly phrases?: readonly SubjectPhrase[];
	/** Words and names that a common dictionary lacks, as they stand inside a sentence. */
	readonly vocabulary?: readonly string[];
}

/** A phrase that the texts of a subject are not to use. */
export interface SubjectPhrase {
	readonly words: RegExp;
	/** What to do, as an imperative. */
	readonly instead: string;
	/** Refused in titles alone. */
	readonly titles?: true;
}

/**
 * What records usually compare with. A subject renames these, adds its own, and need not use all.
 */
const usualComparators = {
	sham: {
		name: "sham",
		look: { colour: "sham", mark: "square", hollow: true },
	},
	placebo: {
		name: "placebo",
		look: { colour: "sham", mark: "square", hollow: true },
	},
	"usual-care": {
		name: "usual care",
		look: { colour: "usual", mark: "triangle" },
	},
	"no-treatment": {
		name: "no treatment",
		look: { colour: "none", mark: "diamond" },
	},
	waitlist: {
		name: "waiting list",
		words: ["waiting"],
		look: { colour: "none", mark: "diamond", hollow: true },
	},
	active: {
		name: "active treatment",
		words: ["active"],
		look: { colour: "active", mark: "cross" },
		detail: "shown",
	},
	mixed: {
		name: "mixed comparators",
		words: ["mixed", "controls"],
		look: { colour: "soft", mark: "circle", hollow: true },
		detail: "required",
		pooled: true,
	},
	other: {
		name: "another comparator",
		// Its name is the record's own, which every source card prints.
		words: [""],
		look: { colour: "soft", mark: "circle", hollow: true },
		detail: "required",
	},
	"within-group": {
		name: "before treatment, no comparator",
		words: ["change", "within", "before treatment"],
		look: { colour: "treatment", mark: "circle" },
		compares: false,
	},
	none: {
		name: "no comparator",
		words: [""],
		look: { colour: "treatment", mark: "circle" },
		compares: false,
	},
} as const satisfies Readonly<Record<string, ComparatorKind>>;

const usualBias: Readonly<Record<BiasDomain, string>> = {
	sequence: "Random sequence",
	concealment: "Allocation concealed",
	participants: "Patients blind",
	provider: "Provider blind",
	assessor: "Assessor blind",
	incomplete: "Data complete",
	selective: "Outcomes all reported",
	other: "Other bias",
};

/** What an author says of a subject: what differs from the usual. */
export interface SubjectDeclaration {
	readonly intervention: string;
	readonly sign?: string;
	readonly named: RegExp;
	/** Other names or looks for the usual comparators; whole descriptions of further ones. */
	readonly comparators?: Readonly<Record<string, Partial<ComparatorKind>>>;
	readonly bias?: Partial<Readonly<Record<BiasDomain, string>>>;
	readonly phrases?: readonly SubjectPhrase[];
	readonly vocabulary?: readonly string[];
}

/**
 * Declares what a deck is about.
 *
 * @param declaration the treatment, and whatever is named otherwise than usual. A comparator that is not
 *   among the usual ones bears its key as its name and looks like "other", unless it says otherwise
 */
export function subject(declaration: SubjectDeclaration): Subject {
	const { comparators = {}, bias, ...treatment } = declaration;
	const usual: Readonly<Record<string, ComparatorKind>> = usualComparators;
	const further = Object.entries(comparators).map(
		([key, kind]): [string, ComparatorKind] => [
			key,
			{ name: key, look: usualComparators.other.look, ...usual[key], ...kind },
		],
	);
	return {
		...treatment,
		comparators: { ...usual, ...Object.fromEntries(further) },
		bias: { ...usualBias, ...bias },
	};
}

/** Why a subject cannot be used: an id that no address or class may bear, a sign that cannot be drawn. */
export function subjectFaults({ comparators, sign }: Subject): Fault[] {
	const names = Object.keys(comparators)
		.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key) || key === "treatment")
		.map((key) => ({
			message: `comparator "${key}" cannot be a name in a style sheet`,
			hint: 'Use lower-case words joined by hyphens, and not "treatment"',
		}));
	const drawn =
		sign === undefined || /^M[-\dMLHVCSQTAZmlhvcsqtaz.,\s]+$/.test(sign);
	return drawn
		? names
		: [
				...names,
				{
					message: `the sign "${sign}" is no outline`,
					hint: "Write the path of an SVG in a square of 48 by 48",
				},
			];
}

/**
 * A comparator's kind.
 *
 * @returns a kind that bears the word itself where the subject has none: the records' check reports it
 */
export function comparatorKind(
	{ comparators }: Subject,
	comparator: string,
): ComparatorKind {
	return (
		comparators[comparator] ?? { ...usualComparators.other, name: comparator }
	);
}

/** How a comparator is named to a reader, after "vs". */
export function comparatorName(subject: Subject, comparator: string): string {
	return comparatorKind(subject, comparator).name;
}

/** How a comparator is named at the end of an axis, after "favors": one that is no single thing is not. */
export function sideName(subject: Subject, comparator: string): string {
	const kind = comparatorKind(subject, comparator);
	const nameless = kind.detail === "required" || kind.compares === false;
	return kind.side ?? (nameless ? "comparator" : kind.name);
}

/**
 * The comparator as a chip names it: `vs usual care`, or by what it was, `vs massage`.
 *
 * @param detail what it was in the study or studies at hand
 */
export function versus(
	subject: Subject,
	comparator: string,
	detail?: string,
): string {
	const { name, compares } = comparatorKind(subject, comparator);
	return compares === false ? name : `vs ${detail ?? name}`;
}
