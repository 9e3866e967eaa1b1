import { comparatorName, type Subject } from "../../deck/subject.ts";
import { addressOf, mayLink } from "../../evidence/addresses.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	estimateInFull,
	estimateOf,
	printArm,
	printFact,
	withUnit,
} from "../../evidence/printed.ts";
import type { Origin } from "../../evidence/provenance.ts";
import type { Place } from "../../evidence/schema-parts.ts";
import { armValue, type Outcome, type Study } from "../../evidence/study.ts";
import type { Edition } from "./edition.ts";
import { recordedWords } from "./gain-words.ts";
import { armsInWords, sizeInWords } from "./outcome-words.ts";
import { placeWords } from "./trust-words.ts";

/** What a popover says about the origin of a number, as plain text. */
export interface SourceCard {
	/** `RMDQ, 6 months: −1.0 points (95% CI −1.9 to −0.1)`. */
	readonly heading: string;
	/** Comparator and its colour token, for effects. */
	readonly comparator?: string;
	readonly details: readonly string[];
	readonly study: string;
	/** `abstract`, `Table 2, full text`. */
	readonly place: string;
	/** Where a reader is sent; absent where the publication has no address. */
	readonly link?: { readonly href: string; readonly words: string };
	readonly reference: string;
}

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
	const { DOI } = study.citation;
	const href =
		addressOf(study.citation) ?? (mayLink(place.url) ? place.url : undefined);
	return {
		heading,
		...(comparator && { comparator }),
		details: details.filter(Boolean),
		study: `${edition.labelOf(study.id)}${study.name ? ` (${study.name})` : ""}`,
		place: placeWords(place, origin.verified),
		...(href && { link: { href, words: DOI ? `doi:${DOI}` : href } }),
		reference: edition.referenceId(study.id),
	};
}

/** What an origin's card says, and where it was read. */
interface Description {
	readonly place: Place;
	readonly heading: string;
	readonly comparator?: string;
	/** Lines in smaller type; empty ones are left out. */
	readonly details: readonly string[];
}

function describe(study: Study, origin: Origin, subject: Subject): Description {
	switch (origin.group) {
		case "outcomes": {
			const outcome = study.outcomes[origin.key];
			return outcome
				? describeOutcome(study, outcome, origin, subject)
				: describeStudy(study);
		}
		case "facts": {
			const fact = study.facts[origin.key];
			return fact
				? {
						place: fact.read ?? study.read,
						heading: withUnit(printFact(fact)),
						details: [fact.label],
					}
				: describeStudy(study);
		}
		case "statements": {
			const statement = study.statements[origin.key];
			return statement
				? {
						place: statement.read ?? study.read,
						heading: statement.says,
						details: [
							statement.whom,
							statement.strength ?? "",
							statement.ground ?? "",
							study.recommendation?.text ?? "",
						],
					}
				: describeStudy(study);
		}
		case "bias":
			return study.bias
				? {
						place: study.bias.read,
						heading: "Risk of bias",
						details: [
							`judged by: ${study.bias.judgedBy}`,
							study.riskOfBias ?? "",
						],
					}
				: describeStudy(study);
		case "arms": {
			const arm = study.arms.find(({ id }) => id === origin.key);
			return describeStudy(
				study,
				arm && `${arm.name}: ${formatNumber(arm.n ?? 0)}`,
			);
		}
		case "counts":
			return describeStudy(
				study,
				`${formatNumber(study[origin.key] ?? 0)} ${countName[origin.key]}`,
			);
		case "citation":
		case "record":
			return describeStudy(study);
		default:
			return origin satisfies never;
	}
}

const countName = { randomized: "randomized", analyzed: "analyzed" };

function describeOutcome(
	study: Study,
	outcome: Outcome,
	origin: Extract<Origin, { group: "outcomes" }>,
	subject: Subject,
): Description {
	const { effect } = outcome;
	const shown = estimateOf(outcome, { gain: origin.gain ?? false });
	const arm =
		origin.arm === undefined ? undefined : armValue(outcome, origin.arm);
	const what = [
		outcome.fullName ?? outcome.measure,
		outcome.condition,
		outcome.timepoint.label,
	];
	if (arm)
		return {
			place: arm.read ?? outcome.read,
			heading: withUnit(printArm(outcome, arm)),
			details: [
				study.arms.find(({ id }) => id === arm.arm)?.name ?? arm.arm,
				what.filter(Boolean).join(", "),
			],
		};
	return {
		place: outcome.read,
		heading: shown ? estimateInFull(shown) : outcome.measure,
		comparator: comparatorName(subject, outcome.comparator),
		details: [
			origin.gain ? recordedWords(outcome) : "",
			[effect?.type, ...what].filter(Boolean).join(", "),
			armsInWords(study, outcome).join("; "),
			sizeInWords(outcome),
			outcome.certainty ? `certainty: ${outcome.certainty}` : "",
			outcome.comparatorDetail ?? "",
		],
	};
}

/** A number of the record itself, or the study as a whole by its title. */
function describeStudy(
	study: Study,
	heading = study.citation.title,
): Description {
	return {
		place: study.read,
		heading,
		details: [study.population, ...mechanismDetails(study)],
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
