import { z } from "zod";
import { effectTypes } from "./effect-types.ts";
import { limits, placeSchema, text, unitText } from "./schema-parts.ts";
import { certainties } from "./vocabulary.ts";

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

/** An effect as authors write it; `Effect` in effect.ts is what everything else works with. */
export type EffectRecord = z.infer<typeof effectSchema>;

export type ArmValue = z.infer<typeof armValueSchema>;

export type OutcomeRecord = z.infer<typeof outcomeSchema>;
