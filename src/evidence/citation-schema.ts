import { z } from "zod";
import { text } from "./schema-parts.ts";

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

export type Citation = z.infer<typeof citationSchema>;
