import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { leavesSlidesOut } from "../../deck/left-out.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { PointsBlock, Slide } from "../../deck/slide.ts";
import { flat } from "../../deck/text.ts";
import { counted } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";
import { readingGrade } from "./readability.ts";

/** What a chapter tells a patient. */
const sentences = 3;

/** Highest school grade at which these sentences may read. */
const highestGrade = 8;

/**
 * A patient's sentences are three and easy to read. Where one chapter has them, each between the
 * first and the last ends with them.
 */
export function checkPlainWords(project: Project): Problem[] {
	const slides = allSlides(project.deck);
	const told = slides.some((slide) => patientBlocks(slide).length > 0);
	return [
		...slides.flatMap((slide) =>
			patientBlocks(slide).flatMap((block) =>
				checkBlock(block, slideFile(project, slide.id)),
			),
		),
		// A draft may be what one ends with.
		...(told && !leavesSlidesOut(project) ? checkChapters(project) : []),
	];
}

function checkBlock(block: PointsBlock, file: string): Problem[] {
	const printed = block.points.map(flat);
	const grade = readingGrade(printed);
	return [
		...(printed.length === sentences
			? []
			: [
					{
						file,
						field: "body",
						message: `${counted(printed.length, "sentence")} for patients, not ${sentences}`,
						hint: "Write three: benefit, comparison, what is not known",
					},
				]),
		...(grade <= highestGrade
			? []
			: [
					{
						file,
						field: "body",
						message: `sentences for patients read at grade ${grade.toFixed(1)}, above ${highestGrade}`,
						hint: "Shorten the sentences and use shorter words",
					},
				]),
	];
}

function checkChapters({ deck, folder }: Project): Problem[] {
	return deck.chapters.slice(1, -1).flatMap(({ id, slides }) => {
		const last = slides.at(-1);
		return last && patientBlocks(last).length > 0
			? []
			: [
					{
						file: `${folder}/${id}/chapter.ts`,
						field: "slides",
						message: "the chapter does not end in plain words",
						hint: "End it with a slide whose body is inPlainWords`...`",
					},
				];
	});
}

function patientBlocks(slide: Slide): PointsBlock[] {
	return allBlocks(slide.body).flatMap((block) =>
		block.block === "points" && block.audience === "patient" ? [block] : [],
	);
}
