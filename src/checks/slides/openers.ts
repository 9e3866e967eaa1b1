import type { Chapter } from "../../deck/deck.ts";
import { type ChapterOpener, openerId } from "../../deck/opener.ts";
import type { OpenerDrawing } from "../../deck/opener-block.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import { counted } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";
import { regionAt, regionsOf } from "../../figures/body-map/regions.ts";
import {
	isPictogram,
	pictogramNames,
} from "../../figures/drawings/pictograms.ts";
import { signs } from "../../figures/drawings/signs.ts";

type Fault = Omit<Problem, "file">;

/** Answers that an opening has room for, one line each. */
const fewest = 2;
const most = 4;

/** Longest answer in one line at its size, or two of a phone's. */
const longest = 70;

/** A chapter opens with a question, answers that its own slides give, and a drawing that there is. */
export function checkOpeners(project: Project): Problem[] {
	return project.deck.chapters.flatMap((chapter) => {
		const { opener, id } = chapter;
		const file = slideFile(project, openerId(id));
		return opener
			? [
					...questionFaults(opener),
					...answerFaults(opener, chapter),
					...drawingFaults(opener.drawing),
				].map((fault) => ({ file, ...fault }))
			: [];
	});
}

function questionFaults({ question }: ChapterOpener): Fault[] {
	const words = flat(question);
	return words.endsWith("?")
		? []
		: [
				{
					field: "opener.question",
					message: `"${words}" is no question`,
					hint: "Write what the chapter answers, and end it with a question mark",
				},
			];
}

function answerFaults(
	{ answers }: ChapterOpener,
	{ slides }: Chapter,
): Fault[] {
	const ids = slides.map(({ id }) => id);
	const places = answers.map(({ slide }) => ids.indexOf(slide.id));
	const faults: Fault[] = [];
	const add = (field: string, message: string, hint: string) =>
		faults.push({ field: `opener.${field}`, message, hint });
	if (answers.length < fewest || answers.length > most)
		add(
			"answers",
			counted(answers.length, "answer"),
			`Give ${fewest} to ${most}, each with the slide that gives it`,
		);
	answers.forEach(({ slide, words }, index) => {
		const field = `answers.${index}`;
		const { length } = flat(words);
		const place = places[index] ?? -1;
		const before = places[index - 1] ?? -1;
		if (place < 0 && slide.id)
			add(
				field,
				`the chapter has no slide "${slide.id}"`,
				"Name a slide of the chapter itself",
			);
		else if (slide.id && place < before)
			add(
				field,
				`slide "${slide.id}" comes before "${answers[index - 1]?.slide.id}"`,
				"Give the answers in the order of their slides",
			);
		if (length > longest)
			add(
				field,
				`${length} characters, more than ${longest}`,
				"Shorten it to a line",
			);
	});
	return faults;
}

function drawingFaults(drawing: OpenerDrawing): Fault[] {
	const unknown = (name: string, what: string, known: readonly string[]) => ({
		field: "opener.drawing",
		message: `"${name}" is no ${what}`,
		hint: `Use ${known.join(", ")}`,
	});
	switch (drawing.of) {
		case "body":
			return drawing.at
				.filter((region) => !regionAt(region, drawing.seen))
				.map((region) =>
					unknown(
						region,
						`region of a body seen from the ${drawing.seen}`,
						regionsOf(drawing.seen),
					),
				);
		case "pictogram":
			return isPictogram(drawing.name)
				? []
				: [unknown(drawing.name, "pictogram", pictogramNames)];
		case "sign":
			return Object.hasOwn(signs, drawing.name)
				? []
				: [unknown(drawing.name, "sign", Object.keys(signs))];
		case "brain":
			return [];
		default:
			return drawing satisfies never;
	}
}
