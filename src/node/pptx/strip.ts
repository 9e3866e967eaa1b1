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
	const joined = (
		between: string,
		parts: readonly (readonly Run[])[],
	): Run[][] => {
		const all = parts.flatMap((part, index) => [
			...(index > 0 ? [{ text: between }] : []),
			...part,
		]);
		return all.length > 0 ? [all] : [];
	};
	const chips = pico.compared.map(({ comparator, words }) => [
		roleRun(subject, comparator),
		{ text: words, bold: true },
	]);
	const parts: readonly (readonly [name: string, lines: Run[][]])[] = [
		["Patients", runs(pico.patients)],
		["Treatment", runs(pico.treatment)],
		["Compared with", [...chips, ...runs(pico.comparedWith)]],
		[
			!pico.outcome ? "Time" : pico.time ? "Outcome, time" : "Outcome",
			joined(", ", [...runs(pico.outcome), ...runs(pico.time)]),
		],
		[
			certainty ? "Certainty" : "Note",
			joined("; ", [...runs(certainty), ...runs(pico.limits)]),
		],
	];
	const shown = parts.filter(([, lines]) => lines.length > 0);
	const cell = (lines: readonly (readonly Run[])[]): Cell =>
		lines.map((words) => ({ runs: words }));
	return {
		name: "What frames the result",
		description: "Patients, treatment, comparators, outcome and certainty",
		head: shown.map(([name]) => cell([[{ text: name }]])),
		rows: [shown.map(([, lines]) => cell(lines))],
		// As on the slide, where they are measured so that every part takes as few lines as it can.
		widths: stripLayout(pico, certainty, typeface).columns,
		size: 20,
		headSize: 18,
		named: false,
		room: 2,
		lines: { rows: "rule" },
	};
}
