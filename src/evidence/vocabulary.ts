/*
 * Closed lists of words that records are written with. They are apart from the schema, so that what
 * a reader's browser loads never brings the validation library along.
 */

/** Ratings of the evidence as sources print them, GRADE's four and ranges of them. */
export const certainties = [
	"high",
	"moderate",
	"low",
	"very low",
	"low or very low",
	"very low to moderate",
] as const;

export type Certainty = (typeof certainties)[number];

/** What a guideline or payer says of a treatment, as a direction. */
export const positions = [
	"for",
	"conditional for",
	"neutral",
	"against",
	"coverage",
	"mixed",
	"not available",
] as const;

export type Position = (typeof positions)[number];

/** Domains of the Cochrane risk-of-bias tool for trials, first version. */
export const biasDomains = [
	"sequence",
	"concealment",
	"participants",
	"provider",
	"assessor",
	"incomplete",
	"selective",
	"other",
] as const;

export type BiasDomain = (typeof biasDomains)[number];

/** Judgements of the same tool on one domain. */
export const judgements = ["low", "unclear", "high"] as const;

export type Judgement = (typeof judgements)[number];

/** What records test that do not test the deck's treatment. */
export const treatments = [
	"drug",
	"exercise",
	"psychological",
	"manual",
	"skin stimulation",
	"placebo",
	"several",
] as const;
