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
		outcomes: linked("outcome", record.id, record.outcomes),
		facts: linked("fact", record.id, record.facts ?? ({} as never)),
		statements: linked(
			"statement",
			record.id,
			record.statements ?? ({} as never),
		),
	};
}

function linked<Kind extends string, Key extends string, Value>(
	kind: Kind,
	studyId: string,
	entries: Record<Key, Value>,
) {
	const pairs = Object.entries<Value>(entries).map(([key, value]) => [
		key,
		{ ...value, kind, study: studyId, key },
	]);
	return Object.fromEntries(pairs) as Record<
		Key,
		Value & { kind: Kind; study: string; key: string }
	>;
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
	const strip = <T extends { kind: unknown; study: unknown; key: unknown }>(
		entries: Record<string, T>,
	) =>
		Object.fromEntries(
			Object.entries(entries).map(
				([key, { kind: _kind, study: _study, key: _key, ...rest }]) => [
					key,
					rest,
				],
			),
		);
	const { statements, ...rest } = linkedStudy;
	return {
		...rest,
		outcomes: strip(linkedStudy.outcomes),
		facts: strip(linkedStudy.facts),
		...(Object.keys(statements).length > 0 && {
			statements: strip(statements),
		}),
	} as StudyRecord;
}
