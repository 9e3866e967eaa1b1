import { comparatorKind, type Subject } from "../../deck/subject.ts";
import { effectFamily } from "../../evidence/effect.ts";
import type { Problem } from "../../evidence/problem.ts";
import {
	type OutcomeRecord,
	type StudyRecord,
	studySchema,
} from "../../evidence/schema.ts";
import type { StudyFile } from "../../evidence/study.ts";

type Report = (field: string, message: string, hint: string) => void;

/**
 * All faults of all records: shape first, then sense (intervals, signs, arms, counts, dates), then
 * what only the whole collection shows (an id, DOI, PMID or title that stands twice, a trial that is missing).
 *
 * @param today the day that no publication may lie after
 */
export function checkStudies(
	files: readonly StudyFile[],
	subject: Subject,
	today: Date,
): Problem[] {
	return [
		...files.flatMap((entry) => checkStudy(entry, subject, today)),
		...checkUnique(files),
	];
}

function checkStudy(
	{ file, study }: StudyFile,
	subject: Subject,
	today: Date,
): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (field, message, hint) => {
		problems.push({ file, field, message, hint });
	};
	const parsed = studySchema.safeParse(study.asWritten);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) {
			const field = issue.path.join(".") || "record";
			report(
				field,
				`${field.split(".").at(-1)} ${lowerFirst(issue.message)}`,
				"See the field's description in src/evidence/schema.ts",
			);
		}
		return problems;
	}
	const record = parsed.data;
	const fileName = file.split("/").at(-1)?.replace(/\.ts$/, "");
	if (fileName !== record.id)
		report(
			"id",
			`id "${record.id}" differs from the file name "${fileName}"`,
			`Name the file ${record.id}.ts or change the id`,
		);
	checkDates(record, today, report);
	checkCounts(record, report);
	checkStatements(record, report);
	checkBias(record, report);
	checkTreatment(record, subject, report);
	checkPlace(record.read, "read", report);
	for (const [key, outcome] of Object.entries(record.outcomes))
		checkOutcome(record, outcome, `outcomes.${key}`, subject, report);
	for (const [key, fact] of Object.entries(record.facts ?? {}))
		if (fact.read) checkPlace(fact.read, `facts.${key}.read`, report);
	return problems;
}

function checkDates(record: StudyRecord, today: Date, report: Report) {
	const parts = record.citation.issued?.["date-parts"][0];
	if (!parts) return;
	const [year = 0, month = 1, day = 1] = parts;
	if (Date.UTC(year, month - 1, day) > today.getTime())
		report(
			"citation.issued",
			`date ${parts.join("-")} lies in the future`,
			"Give the date printed on the publication",
		);
}

function checkCounts(record: StudyRecord, report: Report) {
	const { randomized, analyzed } = record;
	if (randomized && analyzed && analyzed > randomized)
		report(
			"analyzed",
			`${analyzed} analyzed is more than ${randomized} randomized`,
			"Read both counts again at the source",
		);
	const inArms = record.arms.reduce((sum, arm) => sum + (arm.n ?? 0), 0);
	if (record.kind === "rct" && randomized && inArms > randomized)
		report(
			"arms",
			`the arms hold ${inArms} participants, more than ${randomized} randomized`,
			"Read the arm sizes again at the source",
		);
}

/** Only trials have judgements by domain, and at least one of them was read. */
function checkBias({ kind, bias }: StudyRecord, report: Report) {
	if (!bias) return;
	if (kind !== "rct")
		report(
			"bias",
			`a record of kind "${kind}" has no judgements of a trial`,
			"Describe its trials in riskOfBias",
		);
	if (Object.keys(bias.judgements).length === 0)
		report(
			"bias.judgements",
			"no domain was judged",
			"Add what was read, or leave bias out",
		);
	checkPlace(bias.read, "bias.read", report);
}

/** A trial whose record never names the deck's treatment says what else it tests. */
function checkTreatment(
	record: StudyRecord,
	{ intervention, named }: Subject,
	report: Report,
) {
	if (record.kind !== "rct" || record.otherTreatment) return;
	const words = [
		record.citation.title,
		record.population,
		...record.arms.map(({ name }) => name),
		...Object.values(record.outcomes).map(({ measure }) => measure),
	].join(" ");
	if (!named.test(words))
		report(
			"otherTreatment",
			`neither title, population nor arms name ${intervention}`,
			"Name it in its arm, or set otherTreatment to what the trial tests",
		);
}

/** Only bodies that recommend or pay have statements, and none of them is empty. */
function checkStatements(record: StudyRecord, report: Report) {
	const statements = Object.entries(record.statements ?? {});
	if (
		statements.length > 0 &&
		record.kind !== "guideline" &&
		record.kind !== "policy"
	)
		report(
			"statements",
			`a record of kind "${record.kind}" makes no recommendations`,
			"Change its kind to guideline or policy, or leave the statements out",
		);
	for (const [key, { position, read }] of statements) {
		if (position === "not available")
			report(
				`statements.${key}.position`,
				'position "not available" is no recommendation',
				"Read it, or leave the statement out and list it in gaps",
			);
		if (read) checkPlace(read, `statements.${key}.read`, report);
	}
}

function checkPlace(
	place: { url: string; where: string },
	field: string,
	report: Report,
) {
	if (/\b(not|un)[ -]?read\b|^(tbd|todo|unknown|\?)/i.test(place.where))
		report(
			`${field}.where`,
			`place "${place.where}" was not read`,
			"Leave the figure out and list it in gaps, or read it and name the place",
		);
}

function checkOutcome(
	record: StudyRecord,
	outcome: OutcomeRecord,
	field: string,
	subject: Subject,
	report: Report,
) {
	checkPlace(outcome.read, `${field}.read`, report);
	if (!outcome.effect && !outcome.arms?.length && !outcome.finding)
		report(
			field,
			"outcome has no effect, no arm values and no finding",
			"Add what was read, or move it to gaps",
		);
	if (!(outcome.comparator in subject.comparators))
		report(
			`${field}.comparator`,
			`comparator "${outcome.comparator}" is not one of the deck's`,
			`Use ${Object.keys(subject.comparators).join(", ")}, or declare it in the deck's subject`,
		);
	if (
		comparatorKind(subject, outcome.comparator).detail === "required" &&
		!outcome.comparatorDetail
	)
		report(
			`${field}.comparatorDetail`,
			`comparator "${outcome.comparator}" is not explained`,
			"Say what the comparator was",
		);
	if (
		record.kind === "rct" &&
		record.randomized &&
		outcome.participants &&
		outcome.participants > record.randomized
	)
		report(
			`${field}.participants`,
			`${outcome.participants} participants is more than ${record.randomized} randomized`,
			"Read both counts again at the source",
		);
	checkArmValues(record, outcome, field, report);
	checkEffect(outcome, field, report);
	checkDirection(outcome, field, report);
}

function checkArmValues(
	record: StudyRecord,
	outcome: OutcomeRecord,
	field: string,
	report: Report,
) {
	const known = record.arms.map((arm) => arm.id);
	const knows = (id: string, where: string) => {
		if (!known.includes(id))
			report(
				where,
				`arm "${id}" is not one of this study's arms (${known.join(", ") || "none declared"})`,
				"Use an id from arms, or declare the arm",
			);
	};
	if (outcome.contrast && known.length > 0) {
		knows(outcome.contrast.treatment, `${field}.contrast.treatment`);
		knows(outcome.contrast.control, `${field}.contrast.control`);
	}
	outcome.arms?.forEach((value, index) => {
		const where = `${field}.arms.${index}`;
		knows(value.arm, `${where}.arm`);
		if (value.kind === "percent" && (value.value < 0 || value.value > 100))
			report(
				`${where}.value`,
				`${value.value} % is not between 0 and 100`,
				"Check the number, or its kind",
			);
		if (value.ci95)
			checkInterval(value.ci95, value.value, `${where}.ci95`, report);
		const size = record.arms.find((arm) => arm.id === value.arm)?.n;
		if (size && value.n && value.n > size)
			report(
				`${where}.n`,
				`${value.n} participants is more than the ${size} of arm "${value.arm}"`,
				"Read both counts again at the source",
			);
	});
}

function checkInterval(
	[low, high]: readonly [number, number],
	estimate: number,
	field: string,
	report: Report,
) {
	if (low > high)
		report(
			field,
			`lower limit ${low} is above upper limit ${high}`,
			"Swap them, or check the sign convention",
		);
	else if (estimate < low || estimate > high)
		report(
			field,
			`interval ${low} to ${high} does not contain its estimate ${estimate}`,
			"Check the estimate, the limits and their signs at the source",
		);
}

function checkEffect(outcome: OutcomeRecord, field: string, report: Report) {
	const { effect, range } = outcome;
	if (!effect) return;
	const at = `${field}.effect`;
	if (Array.isArray(effect.ci95))
		checkInterval(effect.ci95, effect.value, `${at}.ci95`, report);
	if (effect.interval) {
		checkInterval(
			effect.interval.limits,
			effect.value,
			`${at}.interval.limits`,
			report,
		);
		if (Array.isArray(effect.ci95))
			report(
				`${at}.interval`,
				"an effect has either ci95 or another interval",
				'Set ci95 to "not reported", or drop the interval',
			);
	}
	const low = Array.isArray(effect.ci95) ? effect.ci95[0] : effect.value;
	if (effectFamily(effect.type) === "ratio" && (effect.value <= 0 || low < 0))
		report(
			at,
			`${effect.type} ${effect.value} (from ${low}) is not positive`,
			"A ratio lies above 0: check whether this is a difference",
		);
	if (
		(effect.type === "proportion" || effect.type === "prevalence") &&
		outcome.unit.startsWith("%") &&
		(effect.value < 0 || effect.value > 100)
	)
		report(
			`${at}.value`,
			`${effect.value} % is not between 0 and 100`,
			"Check the number, or its type",
		);
	if (
		effect.type === "mean difference" &&
		range &&
		Math.abs(effect.value) > range[1] - range[0]
	)
		report(
			`${at}.value`,
			`difference ${effect.value} is wider than the scale ${range[0]} to ${range[1]}`,
			"Check the number, the scale and the unit",
		);
}

/** A difference must point the way of the arm values it was computed from. */
function checkDirection(outcome: OutcomeRecord, field: string, report: Report) {
	const { effect, contrast, arms } = outcome;
	if (!effect || !contrast || !arms) return;
	if (effectFamily(effect.type) !== "difference") return;
	const treated = arms.find((value) => value.arm === contrast.treatment);
	const control = arms.find((value) => value.arm === contrast.control);
	if (!treated || !control || treated.kind !== control.kind) return;
	const crude = treated.value - control.value;
	// Adjustment may turn a sign around no effect, not a clear one.
	const clear = Array.isArray(effect.ci95)
		? effect.ci95[0] > 0 || effect.ci95[1] < 0
		: Math.abs(crude) > 0;
	if (clear && crude !== 0 && Math.sign(crude) !== Math.sign(effect.value))
		report(
			`${field}.effect.value`,
			`sign of ${effect.value} contradicts the arms (${treated.value} minus ${control.value})`,
			"Give treatment minus control, or swap the contrast",
		);
}

function checkUnique(files: readonly StudyFile[]): Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	const once = (field: string, value: string | undefined, file: string) => {
		if (!value) return;
		const key = `${field} ${value.toLowerCase()}`;
		const first = seen.get(key);
		if (first)
			problems.push({
				file,
				field,
				message: `${field.split(".").at(-1)} "${value}" is already used by ${first}`,
				hint: "Keep one record for one publication",
			});
		else seen.set(key, file);
	};
	const ids = new Set(files.map(({ study }) => study.id));
	for (const { file, study } of files) {
		if (study.followUpOf !== undefined && !ids.has(study.followUpOf))
			problems.push({
				file,
				field: "followUpOf",
				message: `there is no record "${study.followUpOf}"`,
				hint: "Give the id of the record whose trial this one reports further",
			});
		once("id", study.id, file);
		once("citation.DOI", study.citation?.DOI, file);
		once("citation.PMID", study.citation?.PMID, file);
		once("citation.title", study.citation?.title, file);
	}
	return problems;
}

function lowerFirst(message: string): string {
	return message.charAt(0).toLowerCase() + message.slice(1);
}
