import { z } from "zod";
import { placeSchema, text } from "./schema-parts.ts";
import { positions } from "./vocabulary.ts";

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

export type Statement = z.infer<typeof statementSchema>;
