import type { Pico } from "../../deck/pico.ts";
import type { Text } from "../../deck/text.ts";
import { stripLayout } from "../../pages/slide/pico-columns.ts";
import type { Context } from "./context.ts";
import { roleRun } from "./signs.ts";
import type { Cell, Table } from "./table.ts";
import { type Run, runsOf } from "./words.ts";

/** What frames a result, as a table of one row beneath the names of its parts. */
export function stripTable(
	pico: Pico,
	certainty: Text | undefined,
	{ edition, references, typeface }: Context,
): Table {
	const { subject } = edition.project.deck;
	const runs = (text: Text | undefined) =>
		text ? [runsOf(text, references)] : [];
	const joined = (between: string, parts: readonly (readonly Run[])[]): Run[] =>
		parts.flatMap((part, index) => [
			...(index > 0 ? [{ text: between }] : []),
			...part,
		]);
	const chips = pico.compared.map(({ comparator, words }) => [
		roleRun(subject, comparator),
		{ text: words, bold: true },
	]);
	const parts: readonly (readonly [name: string, words: Run[]])[] = [
		["Patients", joined("", runs(pico.patients))],
		["Treatment", joined("", runs(pico.treatment))],
		["Compared with", joined(" ", [...chips, ...runs(pico.comparedWith)])],
		[
			!pico.outcome ? "Time" : pico.time ? "Outcome, time" : "Outcome",
			joined(", ", [...runs(pico.outcome), ...runs(pico.time)]),
		],
		[
			certainty ? "Certainty" : "Note",
			joined("; ", [...runs(certainty), ...runs(pico.limits)]),
		],
	];
	const shown = parts.filter(([, words]) => words.length > 0);
	const cell = (words: readonly Run[]): Cell => [{ runs: words }];
	return {
		name: "What frames the result",
		description: "Patients, treatment, comparators, outcome and certainty",
		head: shown.map(([name]) => cell([{ text: name }])),
		rows: [shown.map(([, words]) => cell(words))],
		// As on the slide, where they are measured so that every part takes as few lines as it can.
		widths: stripLayout(pico, certainty, typeface).columns,
		size: 20,
		headSize: 18,
		named: false,
		room: 2,
		lines: { rows: "rule" },
	};
}
