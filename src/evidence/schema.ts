import { z } from "zod";
import { effectTypes } from "./effect-types.ts";
import {
	biasDomains,
	certainties,
	judgements,
	positions,
	treatments,
} from "./vocabulary.ts";

/*
 * The shape of a study record. Types, validation and the published JSON Schema all come from here.
 * Prose fields describe; every number that a slide may show has a field of its own.
 */

const text = z.string().trim().min(1);
const unitText = text.regex(
	/^(?!.*\d \d{3}(?!\d))/,
	"does not write thousands with a comma, as estimates are printed (per 10,000)",
);
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const keyPattern = /^[a-z][A-Za-z0-9]*$/;

export const verificationSchema = z
	.enum(["full-text", "abstract", "secondary"])
	.describe(
		"How far to trust a figure: read in the full text (or a table or registry page of it), in the abstract, or in somebody else's account",
	);

export const placeSchema = z
	.strictObject({
		url: z.url().describe("Address at which the figure was read"),
		where: text.describe("Place in it: abstract, Table 2, registry results…"),
		verified: verificationSchema.optional(),
	})
	.describe("Where a figure was read");

const limits = z.tuple([z.number(), z.number()]);

const effectType = z.enum([
	...effectTypes.difference,
	...effectTypes.ratio,
	...effectTypes.quantity,
]);

export const effectSchema = z
	.strictObject({
		type: effectType,
		value: z.number().describe("Point estimate, sign as in the record"),
		ci95: z
			.union([limits, z.enum(["not reported", "not available"])])
			.describe(
				'95 % confidence interval as [lower, upper], "not reported" if the source gives none, "not available" if it is not available',
			),
		interval: z
			.strictObject({ kind: text, limits })
			.optional()
			.describe(
				"An interval of another kind (97.5% CI, 95% uncertainty interval); ci95 then says not reported",
			),
		p: text.optional().describe("P value as printed, e.g. <0.001"),
		adjusted: z.literal(true).optional(),
		approximate: z
			.literal(true)
			.optional()
			.describe('The source says "about" or "close to"'),
		derived: text
			.optional()
			.describe("How the value was computed from figures of the source"),
		unit: unitText
			.optional()
			.describe("Unit of the effect where it is not the unit of the outcome"),
	})
	.describe("An effect or quantity as printed");

export const armValueSchema = z.strictObject({
	arm: text,
	kind: z.enum([
		"mean change",
		"mean",
		"adjusted mean",
		"median",
		"percent",
		"percent change",
		"count",
	]),
	value: z.number(),
	ci95: limits.optional(),
	sd: z.number().nonnegative().optional(),
	se: z.number().nonnegative().optional(),
	n: z.int().positive().optional(),
	events: z.int().nonnegative().optional(),
	baseline: z.number().optional(),
	note: text.optional(),
	read: placeSchema
		.optional()
		.describe("Where read, if elsewhere than the outcome"),
});

export const outcomeSchema = z
	.strictObject({
		measure: text.describe(
			"Short name of the instrument or event: RMDQ, VAS pain",
		),
		fullName: text.optional(),
		condition: text.optional(),
		range: limits.optional().describe("Lowest and highest score of the scale"),
		unit: unitText.describe("points, SD, %, mm, days per month, ratio…"),
		better: z.enum(["lower", "higher", "neither"]),
		role: z.enum([
			"primary",
			"secondary",
			"subgroup",
			"post hoc",
			"safety",
			"mechanistic",
			"quality",
			"context",
		]),
		timepoint: z.strictObject({
			label: text,
			weeks: z.number().nonnegative().optional(),
		}),
		comparator: text.describe(
			"What the effect is measured against: a word that the deck's subject declares",
		),
		comparatorDetail: text.optional(),
		amongTreatment: z
			.literal(true)
			.optional()
			.describe(
				"Both sides had the treatment (another dose or kind of it): no evidence on the treatment against something else",
			),
		contrast: z.strictObject({ treatment: text, control: text }).optional(),
		effect: effectSchema.optional(),
		arms: z.array(armValueSchema).optional(),
		finding: text
			.optional()
			.describe("What the source says where it prints no number"),
		trials: z.int().positive().optional(),
		participants: z.int().positive().optional(),
		i2: text.optional(),
		assumedRisk: z
			.strictObject({
				percent: z.number().min(0).max(100),
				basis: text.describe("Where the source takes it from"),
			})
			.optional()
			.describe(
				"Risk with the comparator that the source assumes, from which a ratio gives an absolute effect",
			),
		certainty: z.enum(certainties).optional(),
		certaintyNote: text
			.optional()
			.describe("Why it was lowered, or what the rating covers, as read"),
		favorsTreatment: z
			.enum(["negative", "positive", "above 1", "below 1"])
			.optional()
			.describe("Which side of no effect favors the treatment"),
		note: text.optional(),
		read: placeSchema,
	})
	.describe("One measure, comparator and time point of a study");

const dateParts = z.strictObject({
	"date-parts": z.tuple([z.array(z.int()).min(1).max(3)]),
});

export const citationSchema = z
	.strictObject({
		type: z.enum([
			"article-journal",
			"report",
			"webpage",
			"legislation",
			"article",
			"chapter",
		]),
		title: text,
		author: z.array(
			z.union([
				z.strictObject({ family: text, given: z.string().optional() }),
				z.strictObject({ literal: text }),
			]),
		),
		"container-title": text.optional(),
		issued: dateParts.optional(),
		volume: text.optional(),
		issue: text.optional(),
		page: text.optional(),
		publisher: text.optional(),
		DOI: z
			.string()
			.regex(/^10\.\d{4,9}\/\S+$/, "is not a DOI (10.prefix/suffix)")
			.optional(),
		PMID: z
			.string()
			.regex(/^\d{1,8}$/, "is not a PMID (1 to 8 digits)")
			.optional(),
		URL: z.url().optional(),
	})
	.describe("Bibliographic data in CSL-JSON, without the id");

export const armSchema = z.strictObject({
	id: text,
	name: text,
	n: z.int().positive().optional(),
	sessions: text.optional(),
	weeks: z.number().positive().optional(),
	description: text.optional(),
});

export const factSchema = z
	.strictObject({
		value: z.number(),
		unit: unitText.optional(),
		label: text.describe("What the number counts, read after it"),
		read: placeSchema.optional(),
		approximate: z.literal(true).optional(),
	})
	.describe(
		"A number about the study that is no outcome: sessions, baseline, visits covered",
	);

export const statementSchema = z
	.strictObject({
		whom: text.describe("For whom: condition and group"),
		position: z.enum(positions),
		says: text.describe("The recommendation in few words, ours"),
		strength: text
			.optional()
			.describe("Strength or grade in the body's own scale"),
		ground: text.optional().describe("The reason that the body gives"),
		weighed: z
			.array(text)
			.min(1)
			.optional()
			.describe(
				"What the treatment was compared with in the evidence that the recommendation rests on, by the subject's words, the first first; absent where that is not known",
			),
		read: placeSchema
			.optional()
			.describe("Where read, if elsewhere than the record"),
	})
	.describe(
		"One recommendation of a guideline or payer for one group of people",
	);

export const trySchema = z.strictObject({
	sought: text.describe("The figure that was looked for"),
	where: text.describe("Pages searched"),
	result: z.enum(["found", "not found"]),
	note: text.optional(),
});

export const biasSchema = z
	.strictObject({
		judgedBy: text.describe("The review whose authors judged the trial"),
		judgements: z.partialRecord(z.enum(biasDomains), z.enum(judgements)),
		read: placeSchema,
	})
	.describe(
		"Risk of bias of a trial as a review judged it, by domain; a domain without a judgment is absent",
	);

export const studySchema = z
	.strictObject({
		id: z
			.string()
			.regex(
				idPattern,
				"is not an id (author-year-topic in lower case with hyphens)",
			),
		kind: z.enum([
			"rct",
			"ipd-meta-analysis",
			"systematic-review",
			"guideline",
			"policy",
			"cohort",
			"cost",
			"experiment-human",
			"experiment-animal",
			"imaging",
		]),
		tier: z
			.enum(["core", "supporting"])
			.describe(
				"core: a headline of the deck may rest on it; supporting: context",
			),
		topics: z.array(text).min(1).describe("Conditions or themes, for counts"),
		otherTreatment: z
			.enum(treatments)
			.optional()
			.describe(
				"What a trial or review tests where that is not the deck's treatment; evidence maps leave it out",
			),
		followUpOf: text
			.optional()
			.describe("Id of the record whose trial this one reports further"),
		name: text.optional().describe("Name by which clinicians know it: GERAC"),
		label: text
			.optional()
			.describe(
				"Short citation where the first author and year do not make one: NICE NG59",
			),
		citation: citationSchema,
		registration: text.optional(),
		population: text,
		setting: text.optional(),
		randomized: z.int().positive().optional(),
		analyzed: z.int().positive().optional(),
		arms: z.array(armSchema),
		outcomes: z.record(
			z
				.string()
				.regex(keyPattern, "is not a key (camelCase, letters and digits)"),
			outcomeSchema,
		),
		facts: z
			.record(
				z
					.string()
					.regex(keyPattern, "is not a key (camelCase, letters and digits)"),
				factSchema,
			)
			.optional(),
		harms: text.optional(),
		limitations: z.array(text),
		riskOfBias: text.optional(),
		bias: biasSchema.optional(),
		funding: text.optional(),
		conclusion: text.optional(),
		recommendation: z
			.strictObject({
				position: z.enum(positions),
				text,
				strength: text.optional(),
			})
			.optional()
			.describe("What a guideline or payer says, summed up"),
		statements: z
			.record(
				z
					.string()
					.regex(keyPattern, "is not a key (camelCase, letters and digits)"),
				statementSchema,
			)
			.optional()
			.describe(
				"Its recommendations one by one: the rows of a guideline table",
			),
		thresholds: z
			.array(z.strictObject({ measure: text, threshold: text, url: z.url() }))
			.optional()
			.describe("Minimal important changes that the source states or uses"),
		mechanism: z
			.strictObject({
				topic: text,
				species: z.enum(["human", "animal", "both"]),
				intervention: text,
				sample: text,
				shamControlled: text,
				trackedPainRelief: text,
			})
			.optional()
			.describe(
				"What a mechanism study did, in whom, and whether relief was measured",
			),
		notes: z.array(text).optional(),
		verified: verificationSchema,
		read: placeSchema.describe(
			"Where the record's own numbers (randomized, arms, facts) were read",
		),
		gaps: z.array(text).describe("What could not be read"),
		tries: z.array(trySchema).optional(),
		disagreements: z
			.array(
				z.strictObject({ outcome: text, withRecord: text, explanation: text }),
			)
			.optional()
			.describe(
				"Figures that another record or source gives differently, and which stands",
			),
		retracted: z
			.strictObject({ reason: text, replacement: text.optional() })
			.optional(),
	})
	.describe("One study, review, guideline or policy");

export type Verification = z.infer<typeof verificationSchema>;
export type Place = z.infer<typeof placeSchema>;
/** An effect as authors write it; `Effect` in effect.ts is what everything else works with. */
export type EffectRecord = z.infer<typeof effectSchema>;
export type ArmValue = z.infer<typeof armValueSchema>;
export type OutcomeRecord = z.infer<typeof outcomeSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type StudyRecord = z.infer<typeof studySchema>;
