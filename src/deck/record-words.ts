import type { StudyRecord } from "../evidence/schema.ts";

/** What the pages and source cards print of a record, its title and its gaps left out. */
export function recordWords(
	record: StudyRecord,
): [field: string, words: string][] {
	const {
		outcomes,
		facts = {},
		statements = {},
		arms = [],
		limitations = [],
		disagreements = [],
		mechanism,
		bias,
	} = record;
	return [
		["read.where", record.read.where],
		["population", record.population],
		["setting", record.setting],
		...arms.map(({ id, name }): [string, string] => [`arms.${id}.name`, name]),
		...Object.entries(outcomes).flatMap(([key, outcome]) =>
			among(`outcomes.${key}`, {
				measure: outcome.measure,
				fullName: outcome.fullName,
				condition: outcome.condition,
				"timepoint.label": outcome.timepoint.label,
				comparatorDetail: outcome.comparatorDetail,
				finding: outcome.finding,
				certaintyNote: outcome.certaintyNote,
				"read.where": outcome.read?.where,
			}),
		),
		...Object.entries(facts).flatMap(([key, { label, unit, read }]) =>
			among(`facts.${key}`, { label, unit, "read.where": read?.where }),
		),
		...Object.entries(statements).flatMap(([key, statement]) =>
			among(`statements.${key}`, {
				says: statement.says,
				whom: statement.whom,
				strength: statement.strength,
				ground: statement.ground,
				"read.where": statement.read?.where,
			}),
		),
		...among("mechanism", {
			sample: mechanism?.sample,
			intervention: mechanism?.intervention,
			shamControlled: mechanism?.shamControlled,
			trackedPainRelief: mechanism?.trackedPainRelief,
		}),
		...among("bias", { judgedBy: bias?.judgedBy }),
		...among("", {
			harms: record.harms,
			riskOfBias: record.riskOfBias,
			funding: record.funding,
			conclusion: record.conclusion,
			"recommendation.text": record.recommendation?.text,
		}),
		...limitations.map((each, index): [string, string] => [
			`limitations.${index}`,
			each,
		]),
		...disagreements.map(({ explanation }, index): [string, string] => [
			`disagreements.${index}.explanation`,
			explanation,
		]),
	].filter((each): each is [string, string] => each[1] !== undefined);
}

function among(
	path: string,
	fields: Readonly<Record<string, string | undefined>>,
): [field: string, words: string][] {
	return Object.entries(fields).flatMap(([field, words]) =>
		words ? [[path ? `${path}.${field}` : field, words]] : [],
	);
}
