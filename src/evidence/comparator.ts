/**
 * What an effect is measured against. One word for each, used by records, slides, colours and
 * shapes alike, so that a comparator looks and reads the same everywhere.
 */
export const comparators = [
	"sham",
	"usual-care",
	"no-treatment",
	"waitlist",
	"active",
	"mixed",
	"other",
	"within-group",
	"none",
] as const;

export type Comparator = (typeof comparators)[number];

/** How a comparator is named to a reader, after "vs". */
export const comparatorName: Record<Comparator, string> = {
	sham: "sham needling",
	"usual-care": "usual care",
	"no-treatment": "no acupuncture",
	waitlist: "waiting list",
	active: "active treatment",
	mixed: "mixed comparators",
	other: "another comparator",
	"within-group": "before treatment, no comparator",
	none: "no comparator",
};

/** The mark that stands for a comparator in every figure. */
export type Mark = "circle" | "square" | "triangle" | "diamond" | "cross";

/** The colour token (see `src/styles/tokens.css`) and mark of each comparator. */
export const comparatorLook: Record<
	Comparator,
	{ token: string; mark: Mark; hollow: boolean }
> = {
	sham: { token: "sham", mark: "square", hollow: true },
	"usual-care": { token: "usual", mark: "triangle", hollow: false },
	"no-treatment": { token: "none", mark: "diamond", hollow: false },
	waitlist: { token: "none", mark: "diamond", hollow: true },
	active: { token: "active", mark: "cross", hollow: false },
	mixed: { token: "soft", mark: "circle", hollow: true },
	other: { token: "soft", mark: "circle", hollow: true },
	"within-group": { token: "treatment", mark: "circle", hollow: false },
	none: { token: "treatment", mark: "circle", hollow: false },
};
