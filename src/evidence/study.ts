import type {
	ArmValue,
	Fact,
	OutcomeRecord,
	Place,
	Statement,
	StudyRecord,
	Verification,
} from "./schema.ts";

/** The field of a record that a number was read from. */
export interface Origin {
	readonly study: string;
	/** `outcomes.rmdqMonth6Standard`, `facts.sessionsMin`, `randomized`. */
	readonly field: string;
	/** How far it may be trusted, where what names it knows. */
	readonly verified?: Verification;
}

/** What everything linked to its study knows. */
interface Linked<Kind extends string> {
	readonly kind: Kind;
	readonly study: string;
	readonly key: string;
	/** How far it may be trusted: its own place first, then that of its record. */
	readonly verified: Verification;
}

/** An outcome that knows its study, so that a slide can show it with its source. */
export interface Outcome extends OutcomeRecord, Linked<"outcome"> {
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
		facts?: Record<FactKey, Fact>;
		statements?: Record<StatementKey, Statement> | undefined;
	},
): Study<OutcomeKey, FactKey, StatementKey> {
	return {
		...record,
		outcomes: linked("outcome", record, record.outcomes, (outcome) => ({
			pooled: poolsTrials(record.kind, outcome),
			...peopleBehind(outcome, record.arms),
		})),
		facts: linked("fact", record, record.facts ?? ({} as never), () => ({})),
		statements: linked(
			"statement",
			record,
			record.statements ?? ({} as never),
			() => ({}),
		),
	};
}

function linked<
	Kind extends string,
	Key extends string,
	Value extends { read?: Place | undefined },
	More,
>(
	kind: Kind,
	record: Pick<StudyRecord, "id" | "read" | "verified">,
	entries: Record<Key, Value>,
	more: (value: Value) => More,
) {
	const pairs = Object.entries<Value>(entries).map(([key, value]) => [
		key,
		{
			...value,
			...more(value),
			kind,
			study: record.id,
			key,
			verified: value.read?.verified ?? trustIn(record),
		},
	]);
	return Object.fromEntries(pairs) as Record<Key, Value & More & Linked<Kind>>;
}

/** How far a record's own numbers may be trusted, those that name no place of theirs. */
export function trustIn({
	read,
	verified,
}: Pick<StudyRecord, "read" | "verified">): Verification {
	return read.verified ?? verified;
}

/** A review's outcome is pooled unless the record says that one trial stands behind it. */
function poolsTrials(kind: StudyRecord["kind"], { trials }: OutcomeRecord) {
	return (
		(kind === "ipd-meta-analysis" || kind === "systematic-review") &&
		trials !== 1
	);
}

function peopleBehind(
	{ participants, contrast, arms: values = [] }: OutcomeRecord,
	arms: StudyRecord["arms"],
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

/** Where an outcome stands in its record. */
export function originOf(outcome: Outcome): Origin {
	const { study, key, verified } = outcome;
	return { study, field: `outcomes.${key}`, verified };
}

/** Where a fact stands in its record. */
export function originOfFact({ study, key, verified }: SourcedFact): Origin {
	return { study, field: `facts.${key}`, verified };
}

/** The value that an outcome records for an arm. */
export function armValue(
	outcome: Outcome,
	armId: string,
): ArmValue | undefined {
	return outcome.arms?.find((each) => each.arm === armId);
}

/** The record as its author wrote it, without the links. */
export function plainRecord(linkedStudy: Study): StudyRecord {
	const each = <Value, Plain>(
		entries: Record<string, Value>,
		plain: (value: Value) => Plain,
	) =>
		Object.fromEntries(
			Object.entries(entries).map(([key, value]) => [key, plain(value)]),
		);
	const { statements, ...rest } = linkedStudy;
	return {
		...rest,
		outcomes: each(
			linkedStudy.outcomes,
			({ kind, study, key, verified, pooled, people, ...record }) => record,
		),
		facts: each(
			linkedStudy.facts,
			({ kind, study, key, verified, ...record }) => record,
		),
		...(Object.keys(statements).length > 0 && {
			statements: each(
				statements,
				({ kind, study, key, verified, ...record }) => record,
			),
		}),
	} as StudyRecord;
}

/** A record and the module that declares it. */
export interface StudyFile {
	readonly file: string;
	readonly study: Study;
}
