import { z } from "zod";
import { citationSchema } from "./citation-schema.ts";
import { outcomeSchema } from "./outcome-schema.ts";
import {
	idPattern,
	keyPattern,
	placeSchema,
	text,
	unitText,
	verificationSchema,
} from "./schema-parts.ts";
import { statementSchema } from "./statement-schema.ts";
import {
	biasDomains,
	judgements,
	positions,
	treatments,
} from "./vocabulary.ts";

/*
 * The shape of a study record. Types, validation and the published JSON Schema all come from here
 * and from the schemas of its parts. Prose fields describe; every number that a slide may show has a
 * field of its own.
 */

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
		draft: z
			.boolean()
			.optional()
			.describe(
				"Not finished: read while serving, left out of all that is built",
			),
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

export type Fact = z.infer<typeof factSchema>;

export type StudyRecord = z.infer<typeof studySchema>;
