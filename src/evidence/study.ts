import type {
	ArmValue,
	Fact,
	OutcomeRecord,
	Statement,
	StudyRecord,
} from "./schema.ts";

/** The field of a record that a number was read from. */
export interface Origin {
	readonly study: string;
	/** `outcomes.rmdqMonth6Standard`, `facts.sessionsMin`, `randomized`. */
	readonly field: string;
}

/** An outcome that knows its study, so that a slide can show it with its source. */
export interface Outcome extends OutcomeRecord {
	readonly kind: "outcome";
	readonly study: string;
	readonly key: string;
	/** Whether it pools several trials, as a review does, or is one study's own. */
	readonly pooled: boolean;
	/** People behind the effect: as recorded, else those of the two arms it compares. */
	readonly people?: number;
}

/** A number about a study that knows its study. */
export interface SourcedFact extends Fact {
	readonly kind: "fact";
	readonly study: string;
	readonly key: string;
}

/** A recommendation that knows the guideline or policy that makes it. */
export interface SourcedStatement extends Statement {
	readonly kind: "statement";
	readonly study: string;
	readonly key: string;
}

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
		outcomes: linked("outcome", record.id, record.outcomes, (outcome) => ({
			pooled: poolsTrials(record.kind, outcome),
			...peopleBehind(outcome, record.arms),
		})),
		facts: linked("fact", record.id, record.facts ?? ({} as never), () => ({})),
		statements: linked(
			"statement",
			record.id,
			record.statements ?? ({} as never),
			() => ({}),
		),
	};
}

function linked<Kind extends string, Key extends string, Value, More>(
	kind: Kind,
	studyId: string,
	entries: Record<Key, Value>,
	more: (value: Value) => More,
) {
	const pairs = Object.entries<Value>(entries).map(([key, value]) => [
		key,
		{ ...value, ...more(value), kind, study: studyId, key },
	]);
	return Object.fromEntries(pairs) as Record<
		Key,
		Value & More & { kind: Kind; study: string; key: string }
	>;
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
	return { study: outcome.study, field: `outcomes.${outcome.key}` };
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
			({ kind, study, key, pooled, people, ...record }) => record,
		),
		facts: each(linkedStudy.facts, ({ kind, study, key, ...record }) => record),
		...(Object.keys(statements).length > 0 && {
			statements: each(statements, ({ kind, study, key, ...record }) => record),
		}),
	} as StudyRecord;
}
