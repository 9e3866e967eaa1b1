import type { Study } from "../../evidence/study.ts";

/** A name and how many there are, most first. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** How much evidence there is, and how well it was read. */
export interface EvidenceCounts {
	readonly studies: number;
	readonly retracted: number;
	readonly byKind: Tally;
	/** A study counts once under each of its topics. */
	readonly byTopic: Tally;
	readonly outcomes: number;
	readonly byVerification: Tally;
	/** Outcomes with an effect, by what its interval is or why there is none. */
	readonly byInterval: Tally;
	/** Outcomes that hold arm values or a finding in words, but no effect. */
	readonly withoutEffect: number;
}

/** Counts studies and outcomes; retracted studies are counted, and named so. */
export function countEvidence(studies: readonly Study[]): EvidenceCounts {
	const outcomes = studies.flatMap((study) => Object.values(study.outcomes));
	const effects = outcomes.flatMap(({ effect }) => effect ?? []);
	return {
		studies: studies.length,
		retracted: studies.filter(({ retracted }) => retracted).length,
		byKind: tally(studies.map(({ kind }) => kind)),
		byTopic: tally(studies.flatMap(({ topics }) => topics)),
		outcomes: outcomes.length,
		byVerification: tally(outcomes.map(({ verified }) => verified)),
		byInterval: tally(
			effects.map(({ interval }) =>
				interval.limits ? interval.kind : `CI ${interval.missing}`,
			),
		),
		withoutEffect: outcomes.length - effects.length,
	};
}

function tally(names: readonly string[]): Tally {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(
		([one, a], [other, b]) => b - a || one.localeCompare(other),
	);
}
