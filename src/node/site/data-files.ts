import { z } from "zod";
import { verdicts } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { flat, type Text } from "../../deck/text.ts";
import { exportReferences } from "../../evidence/citation.ts";
import { studySchema } from "../../evidence/schema.ts";
import type { Study } from "../../evidence/study.ts";
import { dataPackage } from "./data-package.ts";
import { evidenceCsv } from "./evidence-csv.ts";

/** The licence of the records and of what is built from them; see LICENSE. */
const licence = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

const fileHead = {
	$schema: z.string().describe("The JSON Schema of this file, beside it"),
	licence: z.string(),
	version: z.string().optional(),
	date: z.string().optional().describe("Day of publication"),
	searchedTo: z
		.string()
		.optional()
		.describe("Month to which the evidence was searched"),
	generatedFrom: z.string().describe("Sources of this file; edit them, not it"),
};

/** `data/evidence.json`: the records as they are written and checked. */
export const evidenceFileSchema = z
	.strictObject({ ...fileHead, studies: z.array(studySchema) })
	.describe("All records of the deck, retracted ones included and marked so");

/** `data/claims.json`: the article's statements, weighed. */
export const claimsFileSchema = z
	.strictObject({
		...fileHead,
		claims: z.array(
			z.strictObject({
				id: z.string(),
				quote: z.string().describe("Words of the article, to the letter"),
				place: z.string().describe("Heading of the article above them"),
				verdict: z.enum(verdicts),
				finding: z.string().describe("What the sources say, as plain text"),
				studies: z
					.array(z.string())
					.describe("Ids of the records in evidence.json that settle it"),
				absence: z
					.string()
					.optional()
					.describe("What was looked for and is in no record"),
			}),
		),
	})
	.describe("Claims of the article with verdicts");

/**
 * The files of `data/` that readers may take away, by path relative to the page; each is made when
 * asked for.
 */
export function dataFiles(project: Project): ReadonlyMap<string, () => string> {
	const studies = project.studies.map(({ study }) => study);
	const citable = studies.filter(({ retracted }) => !retracted);
	return new Map([
		["data/evidence.json", () => evidenceJson(project, studies)],
		["data/evidence.schema.json", () => json(schemaOf(evidenceFileSchema))],
		["data/evidence.csv", () => evidenceCsv(studies)],
		["data/datapackage.json", () => json(dataPackage(project.deck))],
		["data/claims.json", () => claimsJson(project)],
		["data/claims.schema.json", () => json(schemaOf(claimsFileSchema))],
		["data/references.json", () => exportReferences(citable, "csl-json")],
		["data/references.bib", () => exportReferences(citable, "bibtex")],
		["data/references.ris", () => exportReferences(citable, "ris")],
	]);
}

/** Which state of the deck a file holds. */
function stateOf({ deck: { release } }: Project) {
	return (
		release && {
			version: release.version,
			date: release.date,
			searchedTo: release.searchedTo,
		}
	);
}

function evidenceJson(project: Project, studies: readonly Study[]): string {
	return json({
		$schema: "evidence.schema.json",
		licence,
		...stateOf(project),
		generatedFrom: `${project.folder}/evidence`,
		studies: studies.map(({ asWritten }) => asWritten),
	} satisfies z.infer<typeof evidenceFileSchema>);
}

function claimsJson(project: Project): string {
	const { folder, claims } = project;
	return json({
		$schema: "claims.schema.json",
		licence: `${licence}; the quotes belong to the article's author`,
		...stateOf(project),
		generatedFrom: `${folder}/claims.ts`,
		claims: claims.map(
			({ id, quote, place, verdict, finding, studies, absence }) => ({
				id,
				quote,
				place,
				verdict,
				finding: flat(withLabels(finding)),
				studies: studies.map((study) => study.id),
				...(absence !== undefined && { absence }),
			}),
		),
	} satisfies z.infer<typeof claimsFileSchema>);
}

/** The text with its references spelled out: `flat` drops them, since on a page they are links. */
function withLabels(source: Text): Text {
	return {
		...source,
		insets: source.insets.map((inset) =>
			inset.inset === "citation" && inset.name === undefined
				? { ...inset, name: inset.label }
				: inset,
		),
	};
}

/** The schema that validates, as JSON Schema. */
function schemaOf(schema: z.ZodType): object {
	return z.toJSONSchema(schema, { io: "input" });
}

function json(value: object): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}
