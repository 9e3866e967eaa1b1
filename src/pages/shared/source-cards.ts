import { comparatorName, type Subject } from "../../deck/subject.ts";
import {
	formatArmValue,
	formatEstimate,
	formatInterval,
	formatNumber,
	unitAfter,
} from "../../evidence/format.ts";
import type { Place } from "../../evidence/schema.ts";
import type { Origin, Study } from "../../evidence/study.ts";
import type { Edition } from "./edition.ts";

/** What a popover says about the origin of a number, as plain text. */
export interface SourceCard {
	/** `RMDQ, 6 months: −1.0 points (95% CI −1.9 to −0.1)`. */
	readonly heading: string;
	/** Comparator and its colour token, for effects. */
	readonly comparator?: string;
	readonly details: readonly string[];
	readonly study: string;
	readonly read: string;
	readonly url: string;
	readonly doi?: string;
	readonly reference: string;
}

const trust = {
	"full-text": "read in the full text",
	abstract: "read in the abstract",
	secondary: "read in a secondary account",
};

/** The card of one origin; `undefined` if its record is unknown. */
export function sourceCard(
	origin: Origin,
	edition: Edition,
): SourceCard | undefined {
	const study = edition.project.byId.get(origin.study);
	if (!study) return undefined;
	const { place, heading, comparator, details } = describe(
		study,
		origin,
		edition.project.deck.subject,
	);
	return {
		heading,
		...(comparator && { comparator }),
		details,
		study: `${edition.labelOf(study.id)}${study.name ? ` (${study.name})` : ""}`,
		read: `${trust[edition.verified(origin)]}: ${place.where}`,
		url: place.url,
		...(study.citation.DOI && { doi: study.citation.DOI }),
		reference: edition.referenceId(study.id),
	};
}

function describe(
	study: Study,
	{ field }: Origin,
	subject: Subject,
): {
	place: Place;
	heading: string;
	comparator?: string;
	details: string[];
} {
	const [group, key = ""] = field.split(".");
	const outcome = group === "outcomes" ? study.outcomes[key] : undefined;
	if (outcome) {
		const { effect } = outcome;
		return {
			place: outcome.read,
			heading: effect
				? `${formatEstimate(outcome, effect)} (${formatInterval(effect)})`
				: outcome.measure,
			comparator: comparatorName(subject, outcome.comparator),
			details: [
				[
					effect?.type,
					outcome.fullName ?? outcome.measure,
					outcome.condition,
					outcome.timepoint.label,
				]
					.filter(Boolean)
					.join(", "),
				(outcome.arms ?? [])
					.map(
						(value) =>
							`${study.arms.find(({ id }) => id === value.arm)?.name ?? value.arm}: ${formatArmValue(outcome, value)}`,
					)
					.join("; "),
				outcome.participants
					? `${formatNumber(outcome.participants)} participants${outcome.trials ? ` in ${outcome.trials} trials` : ""}`
					: "",
				outcome.certainty ? `certainty: ${outcome.certainty}` : "",
				outcome.comparatorDetail ?? "",
			].filter(Boolean),
		};
	}
	const fact = group === "facts" ? study.facts[key] : undefined;
	if (fact)
		return {
			place: fact.read ?? study.read,
			heading: `${formatNumber(fact.value)}${fact.unit ? unitAfter(fact.unit) : ""}`,
			details: [fact.label],
		};
	const statement = group === "statements" ? study.statements[key] : undefined;
	if (statement)
		return {
			place: statement.read ?? study.read,
			heading: statement.says,
			details: [
				statement.whom,
				statement.strength ?? "strength not stated",
				statement.ground ?? "",
				study.recommendation?.text ?? "",
			].filter(Boolean),
		};
	if (group === "bias" && study.bias)
		return {
			place: study.bias.read,
			heading: "Risk of bias",
			details: [
				`judged by: ${study.bias.judgedBy}`,
				study.riskOfBias ?? "",
			].filter(Boolean),
		};
	const counts: Record<string, string> = {
		randomized: `${formatNumber(study.randomized ?? 0)} randomised`,
		analyzed: `${formatNumber(study.analyzed ?? 0)} analysed`,
	};
	const arm =
		group === "arms" ? study.arms.find(({ id }) => id === key) : undefined;
	return {
		place: study.read,
		heading: arm
			? `${arm.name}: ${formatNumber(arm.n ?? 0)}`
			: (counts[field] ?? study.citation.title),
		details: [study.population, ...mechanismDetails(study)].filter(Boolean),
	};
}

/** What a mechanism study did, in whom, and whether relief was measured. */
function mechanismDetails({ mechanism }: Study): string[] {
	if (!mechanism) return [];
	const { species, sample, intervention, shamControlled, trackedPainRelief } =
		mechanism;
	return [
		`${species === "both" ? "people and animals" : species === "human" ? "people" : "animals"}: ${sample}`,
		`intervention: ${intervention}`,
		`sham: ${shamControlled}`,
		`pain relief measured: ${trackedPainRelief}`,
	];
}
