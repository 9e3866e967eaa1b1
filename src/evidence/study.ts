import { type Effect, effectOf } from "./effect.ts";
import type { ArmValue, OutcomeRecord } from "./outcome-schema.ts";
import type { FieldRef, Origin, OutcomePart } from "./provenance.ts";
import type { Fact, StudyRecord } from "./schema.ts";
import type { Place, Verification } from "./schema-parts.ts";
import type { Statement } from "./statement-schema.ts";

/** What everything linked to its study knows. */
interface Linked<Kind extends string> {
	/** What it is where it stands between words. */
	readonly inset: Kind;
	readonly study: string;
	readonly key: string;
	/** How far it may be trusted: its own place first, then that of its record. */
	readonly verified: Verification;
}

/** An outcome that knows its study, so that a slide can show it with its source. */
export interface Outcome
	extends Omit<OutcomeRecord, "effect">,
		Linked<"outcome"> {
	readonly effect?: Effect;
	/** Whether it pools several trials, as a review does, or is one study's own. */
	readonly pooled: boolean;
	/** People behind the effect: as recorded, else those of the two arms it compares. */
	readonly people?: number;
}

/** A number about a study that knows its study. */
export interface SourcedFact extends Fact, Linked<"fact"> {}

/** A recommendation that knows the guideline or policy that makes it. */
export interface SourcedStatement extends Statement, Linked<"statement"> {}

/** A study whose outcomes, facts and statements are addressed by name. */
export interface Study<
	OutcomeKey extends string = string,
	FactKey extends string = string,
	StatementKey extends string = string,
> extends Omit<StudyRecord, "outcomes" | "facts" | "statements"> {
	readonly inset: "study";
	/** The record as its author wrote it. */
	readonly asWritten: StudyRecord;
	readonly outcomes: Readonly<Record<OutcomeKey, Outcome>>;
	readonly facts: Readonly<Record<FactKey, SourcedFact>>;
	readonly statements: Readonly<Record<StatementKey, SourcedStatement>>;
}

/**
 * Declares one study. Nothing is validated here: `checkStudy` reports all the faults of all the
 * records together.
 *
 * @param record the study as read; its `id` is the name of its file
 * @returns the record, with each outcome, fact and statement linked to it
 */
export function study<
	OutcomeKey extends string = never,
	FactKey extends string = never,
	StatementKey extends string = never,
>(
	record: Omit<StudyRecord, "outcomes" | "facts" | "statements"> & {
		outcomes: Record<OutcomeKey, OutcomeRecord>;
		facts?: Record<FactKey, Fact> | undefined;
		statements?: Record<StatementKey, Statement> | undefined;
	},
): Study<OutcomeKey, FactKey, StatementKey> {
	return {
		...record,
		inset: "study",
		asWritten: record as StudyRecord,
		outcomes: linked(
			"outcome",
			record,
			record.outcomes,
			({ effect, ...outcome }) => ({
				...outcome,
				...(effect && { effect: effectOf(effect) }),
				pooled: poolsTrials(record.kind, outcome),
				...peopleBehind(outcome, record.arms),
			}),
		),
		facts: linked(
			"fact",
			record,
			record.facts ?? ({} as Record<FactKey, Fact>),
			(fact) => fact,
		),
		statements: linked(
			"statement",
			record,
			record.statements ?? ({} as Record<StatementKey, Statement>),
			(statement) => statement,
		),
	};
}

function linked<
	Kind extends string,
	Key extends string,
	Value extends { read?: Place | undefined },
	Known,
>(
	inset: Kind,
	record: Pick<StudyRecord, "id" | "read" | "verified">,
	entries: Record<Key, Value>,
	known: (value: Value) => Known,
) {
	// A record that was not type-checked may lack them; its schema says so.
	const pairs = Object.entries<Value>(entries ?? {}).map(([key, value]) => [
		key,
		{
			...known(value),
			inset,
			study: record.id,
			key,
			verified: value.read?.verified ?? trustIn(record),
		},
	]);
	return Object.fromEntries(pairs) as Record<Key, Known & Linked<Kind>>;
}

/** How far a record's own numbers may be trusted, those that name no place of theirs. */
export function trustIn({
	read,
	verified,
}: Pick<StudyRecord, "read" | "verified">): Verification {
	return read.verified ?? verified;
}

/** A review's outcome is pooled unless the record says that one trial stands behind it. */
function poolsTrials(
	kind: StudyRecord["kind"],
	{ trials }: Pick<OutcomeRecord, "trials">,
) {
	return (
		(kind === "ipd-meta-analysis" || kind === "systematic-review") &&
		trials !== 1
	);
}

function peopleBehind(
	{
		participants,
		contrast,
		arms: values = [],
	}: Pick<OutcomeRecord, "participants" | "contrast" | "arms">,
	arms: StudyRecord["arms"] = [],
): { people?: number } {
	if (participants !== undefined) return { people: participants };
	if (!contrast) return {};
	const [treated, control] = [contrast.treatment, contrast.control].map(
		(id) =>
			values.find(({ arm }) => arm === id)?.n ??
			arms.find((arm) => arm.id === id)?.n,
	);
	return treated !== undefined && control !== undefined
		? { people: treated + control }
		: {};
}

/** Where an outcome stands in its record, and which part of it is shown. */
export function originOf(
	{ study, key, verified }: Outcome,
	part: OutcomePart = "effect",
): Origin {
	return { study, group: "outcomes", key, part, verified };
}

/** Where the value of an arm was read: its own place first, then that of its outcome. */
export function originOfArm(outcome: Outcome, { arm, read }: ArmValue): Origin {
	const origin = originOf(outcome, "arms");
	return read
		? {
				study: outcome.study,
				group: "outcomes",
				key: outcome.key,
				part: "arms",
				arm,
				verified: read.verified ?? outcome.verified,
			}
		: origin;
}

/** Where a fact stands in its record. */
export function originOfFact({ study, key, verified }: SourcedFact): Origin {
	return { study, group: "facts", key, verified };
}

/** Where a recommendation stands in its record. */
export function originOfStatement({
	study,
	key,
	verified,
}: SourcedStatement): Origin {
	return { study, group: "statements", key, verified };
}

/** Where the judgements of a trial's risk of bias stand in its record. */
export function originOfBias(study: Study): Origin {
	return {
		study: study.id,
		group: "bias",
		verified: study.bias?.read.verified ?? trustIn(study),
	};
}

/** Fields that a record holds beside its outcomes, facts and statements. */
type OwnField =
	| { group: "arms"; key: string; part: "n" | "sessions" }
	| { group: "counts"; key: "randomized" | "analyzed" }
	| { group: "citation"; key: "issued" }
	| { group: "record" };

/** Where a field of the record itself stands. */
export function originIn(
	study: Pick<Study, "id" | "read" | "verified">,
	field: OwnField,
): Origin {
	return { study: study.id, verified: trustIn(study), ...field };
}

/** The outcome that a field belongs to, if it belongs to one of this study. */
export function outcomeAt(
	study: Study | undefined,
	ref: FieldRef,
): Outcome | undefined {
	return ref.group === "outcomes" && study?.id === ref.study
		? study.outcomes[ref.key]
		: undefined;
}

/** The value that an outcome records for an arm. */
export function armValue(
	outcome: Outcome,
	armId: string,
): ArmValue | undefined {
	return outcome.arms?.find((each) => each.arm === armId);
}

/** A record and the module that declares it. */
export interface StudyFile {
	readonly file: string;
	readonly study: Study;
}
