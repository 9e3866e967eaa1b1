import type { Form } from "../../deck/form.ts";
import { counted } from "../../evidence/format.ts";
import type { DeckCounts } from "./count-deck.ts";
import type { EvidenceCounts, Tally } from "./count-evidence.ts";

/** The evidence as a table for a terminal, one count a line. */
export function countLines(counts: EvidenceCounts): string[] {
	const rows = (heading: string, entries: Tally) => [
		heading,
		...entries.map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
	];
	return [
		...rows(
			`${counted(counts.studies, "study", "studies")} by kind`,
			counts.byKind,
		),
		...rows(
			"studies by topic (a study counts under each of its topics)",
			counts.byTopic,
		),
		...rows(
			`${counted(counts.outcomes, "outcome")} by verification`,
			counts.byVerification,
		),
		...rows("outcomes by interval", [
			...counts.byInterval,
			["no effect: arm values or words only", counts.withoutEffect],
		]),
		`${counts.retracted} of the studies retracted`,
	];
}

/** The deck's counts as lines for a terminal. */
export function deckLines(counts: DeckCounts): string[] {
	const cell = (value: number | string) => String(value).padStart(6);
	return [
		`slides by chapter: all${counts.cuts.map(({ cut }) => `, ${cut} minutes`).join("")}`,
		...counts.chapters.map(
			({ title, slides, inCuts }) =>
				`${[slides, ...inCuts].map(cell).join("")}  ${title}`,
		),
		...counts.cuts.map(
			({ cut, slides, minutes, spoken }) =>
				`the ${cut}-minute cut: ${counted(slides, "slide")}, ${counted(minutes, "minute")} planned, ${spoken.toFixed(1)} minutes of notes to say`,
		),
		...counts.cuts.map(({ cut, slides, forms }) => {
			const share = (form: Form) =>
				`${forms[form]} (${slides === 0 ? 0 : Math.round((100 * forms[form]) / slides)}%)`;
			return `the ${cut}-minute cut shows: figures ${share("figure")}, tables ${share("table")}, words alone ${share("text")}, chapter openings ${share("opener")}`;
		}),
		"figures by kind",
		...counts.figures.map(([kind, count]) => `${cell(count)}  ${kind}`),
		`words in a slide's body: median ${counts.bodyWords.median}, most ${counts.bodyWords.most}`,
		"the article's sections: claims, slides that answer them, figures on these, studies cited",
		...counts.sections.map(
			({ claims, slides, figures, studies, place, unanswered }) =>
				`${[claims, slides, figures, studies].map(cell).join("")}  ${place}${unanswered.length > 0 ? ` (no slide: ${unanswered.join(", ")})` : ""}`,
		),
		`${counted(counts.questions, "question")}, ${counted(counts.terms, "glossary term")}`,
		`${counted(counts.texts.all, "text")} said or printed, ${counts.texts.ofReading} of them about how figures were found`,
	];
}
