import { z } from "zod";

export const text = z.string().trim().min(1);

export const unitText = text.regex(
	/^(?!.*\d \d{3}(?!\d))/,
	"does not write thousands with a comma, as estimates are printed (per 10,000)",
);

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const keyPattern = /^[a-z][A-Za-z0-9]*$/;

export const limits = z.tuple([z.number(), z.number()]);

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

export type Verification = z.infer<typeof verificationSchema>;

export type Place = z.infer<typeof placeSchema>;
