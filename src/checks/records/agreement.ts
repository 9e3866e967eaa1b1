import type { Project } from "../../deck/project.ts";
import type { Effect } from "../../evidence/effect.ts";
import { decimalsOf, formatNumber } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { Outcome, Study, StudyFile } from "../../evidence/study.ts";

/** A figure that another record or source gives differently, as a record notes it. */
export interface Disagreement {
	/** Record that notes it. */
	readonly study: string;
	/** Its outcome, fact or field, e.g. `rmdqMonth12`, `randomized`. */
	readonly outcome: string;
	/** Id of the other record, or `source: …` where the other account has no record. */
	readonly withRecord: string;
	/** How they differ and which stands. */
	readonly explanation: string;
}

/** Start of `withRecord` where the other account has no record of its own. */
const outside = "source:";

/**
 * Records that give the same quantity of the same study differently without saying so, and notes of
 * disagreement that name something unknown.
 *
 * - The same study: the records share a registration number, a DOI, a PMID or a name; or one name
 *   begins with the other ("York", "York cost-effectiveness") and both randomized as many people.
 * - The same quantity: one measure, comparator, time point, condition, type of effect and unit, and
 *   no contrast of other arms. The number randomized is a quantity too.
 * - Differently: an estimate or a limit differs by more than rounding.
 *
 * A review that pools a trial with others gives another quantity, so it is not compared here; where
 * its account of a trial differs, the records note it themselves.
 */
export function checkAgreement({
	studies: files,
}: Pick<Project, "studies">): Problem[] {
	return [
		...files.flatMap((one, index) =>
			files.slice(index + 1).flatMap((other) => checkPair(one, other)),
		),
		...checkNotes(files),
	];
}

/** Every disagreement that the records note, in their order. */
export function recordedDisagreements(
	studies: readonly Study[],
): Disagreement[] {
	return studies.flatMap(({ id, disagreements = [] }) =>
		disagreements.map((noted) => ({ study: id, ...noted })),
	);
}

/** The pairs of outcomes that `checkAgreement` compares: the same quantity of the same study. */
export function comparedOutcomes(
	one: Study,
	other: Study,
): [Outcome, Outcome][] {
	if (!sameStudy(one, other)) return [];
	return Object.values(one.outcomes).flatMap((mine) =>
		Object.values(other.outcomes)
			.filter((theirs) => sameQuantity(mine, theirs))
			.map((theirs): [Outcome, Outcome] => [mine, theirs]),
	);
}

function checkPair(one: StudyFile, other: StudyFile): Problem[] {
	if (!sameStudy(one.study, other.study)) return [];
	const problems: Problem[] = [];
	const report = (
		[field, shown]: readonly [field: string, shown: string],
		[theirField, theirShown]: readonly [field: string, shown: string],
		keys: readonly [string, string],
	) => {
		if (
			notes(one.study, keys[0], other.study) ||
			notes(other.study, keys[1], one.study)
		)
			return;
		problems.push({
			file: one.file,
			field,
			message: `${shown} here is ${theirShown} in ${other.file} › ${theirField}`,
			hint: "Read both again at the source; if both are printed so, note it in disagreements of one record and say which stands",
		});
	};
	for (const [mine, theirs] of comparedOutcomes(one.study, other.study))
		if (mine.effect && theirs.effect && !agree(mine.effect, theirs.effect))
			report(
				[`outcomes.${mine.key}.effect`, shownEffect(mine.effect)],
				[`outcomes.${theirs.key}.effect`, shownEffect(theirs.effect)],
				[mine.key, theirs.key],
			);
	const [here, there] = [one.study.randomized, other.study.randomized];
	if (here && there && here !== there)
		report(
			["randomized", `${here} randomized`],
			["randomized", String(there)],
			["randomized", "randomized"],
		);
	return problems;
}

function sameStudy(one: Study, other: Study): boolean {
	const shared = registrations(one).some((number) =>
		registrations(other).includes(number),
	);
	const { DOI, PMID } = one.citation;
	return (
		shared ||
		(DOI !== undefined && DOI === other.citation.DOI) ||
		(PMID !== undefined && PMID === other.citation.PMID) ||
		sameName(one, other)
	);
}

/** Registration numbers in a field that may also name a registry or a protocol. */
function registrations({ registration = "" }: Study): string[] {
	return (registration.match(/[A-Za-z]{3,}\d{6,}/g) ?? []).map((number) =>
		number.toUpperCase(),
	);
}

function sameName(one: Study, other: Study): boolean {
	if (!one.name || !other.name) return false;
	if (one.name === other.name) return true;
	const [short = "", long = ""] = [one.name, other.name].sort(
		(a, b) => a.length - b.length,
	);
	return (
		/^[ ,]/.test(long.slice(short.length)) &&
		long.startsWith(short) &&
		one.randomized !== undefined &&
		one.randomized === other.randomized
	);
}

function sameQuantity(mine: Outcome, theirs: Outcome): boolean {
	const { effect } = mine;
	const other = theirs.effect;
	if (!effect || !other) return false;
	return (
		sameWords(mine.measure, theirs.measure) &&
		mine.comparator === theirs.comparator &&
		sameWhereGiven(mine.comparatorDetail, theirs.comparatorDetail) &&
		sameWhereGiven(mine.condition, theirs.condition) &&
		sameTime(mine, theirs) &&
		effect.type === other.type &&
		(effect.unit ?? mine.unit) === (other.unit ?? theirs.unit) &&
		sameWhereGiven(mine.contrast?.treatment, theirs.contrast?.treatment) &&
		sameWhereGiven(mine.contrast?.control, theirs.contrast?.control)
	);
}

function sameTime(
	{ timepoint: mine }: Outcome,
	{ timepoint: theirs }: Outcome,
): boolean {
	return mine.weeks === undefined || theirs.weeks === undefined
		? sameWords(mine.label, theirs.label)
		: mine.weeks === theirs.weeks;
}

function sameWords(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function sameWhereGiven(one: string | undefined, other: string | undefined) {
	return one === undefined || other === undefined || sameWords(one, other);
}

/** Whether two effects are one, as far as both print it: −0.47 and −0.5 agree. */
function agree(one: Effect, other: Effect): boolean {
	const pairs: [number, number][] = [[one.value, other.value]];
	const [mine, theirs] = [one.interval, other.interval];
	if (mine.limits && theirs.limits && mine.kind === theirs.kind)
		pairs.push(
			[mine.limits[0], theirs.limits[0]],
			[mine.limits[1], theirs.limits[1]],
		);
	return pairs.every(([a, b]) => {
		const coarse = Math.min(decimalsOf(a), decimalsOf(b));
		return Math.abs(a - b) <= 0.5 * 10 ** -coarse + 1e-9;
	});
}

function shownEffect(effect: Effect): string {
	const { limits } = effect.interval;
	const numbers = limits
		? `${formatNumber(effect.value)} (${limits.map((limit) => formatNumber(limit)).join(" to ")})`
		: formatNumber(effect.value);
	return `${effect.type} ${numbers}`;
}

function notes(study: Study, outcome: string, other: Study): boolean {
	return (study.disagreements ?? []).some(
		(noted) => noted.outcome === outcome && noted.withRecord === other.id,
	);
}

/** A note names something that its record holds, and a record or an outside source. */
function checkNotes(files: readonly StudyFile[]): Problem[] {
	const known = new Set(files.map(({ study }) => study.id));
	return files.flatMap(({ file, study }) =>
		(study.disagreements ?? []).flatMap(({ outcome, withRecord }, index) => {
			const field = `disagreements.${index}`;
			const problems: Problem[] = [];
			if (
				!(outcome in study.outcomes) &&
				!(outcome in study.facts) &&
				!(outcome in study)
			)
				problems.push({
					file,
					field: `${field}.outcome`,
					message: `"${outcome}" must be an outcome, fact or field of this record`,
					hint: "Name the figure that differs by its key",
				});
			if (!withRecord.startsWith(outside) && !known.has(withRecord))
				problems.push({
					file,
					field: `${field}.withRecord`,
					message: `there is no record "${withRecord}"`,
					hint: `Use a record's id, or "${outside} …" for an account without one`,
				});
			return problems;
		}),
	);
}
