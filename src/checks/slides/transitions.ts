import { leadsOn, notesOf } from "../../deck/notes.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Cut, Slide } from "../../deck/slide.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Notes lead to the slide that follows, which in a shorter cut may be another. */
export function checkTransitions(project: Project): Problem[] {
	const { chapters, cuts } = project.deck;
	// A deck without cuts is shown, not spoken.
	if (cuts.length === 0) return [];
	// What opens a chapter stands between: notes lead over it to the slide behind.
	const whole = chapters
		.flatMap(({ slides }) => slides)
		.filter(({ layout }) => layout !== "opener");
	return [
		...whole
			.slice(0, -1)
			.filter(({ notes }) => flat(notes) !== "" && !leadsOn(notes))
			.map((slide) => ({
				file: slideFile(project, slide.id),
				field: "notes",
				message: "the notes do not lead to the next slide",
				hint: "End them with a paragraph that begins with Transition:",
			})),
		...cuts.flatMap((cut) => checkCut(project, whole, cut)),
	];
}

function checkCut(
	project: Project,
	whole: readonly Slide[],
	cut: Cut,
): Problem[] {
	const shown = whole.filter(({ cuts }) => cuts.includes(cut));
	return shown.slice(0, -1).flatMap((slide, index) => {
		const next = shown[index + 1];
		const usual = whole[whole.indexOf(slide) + 1];
		if (!next || next === usual || hasOwn(slide, cut)) return [];
		return [
			{
				file: slideFile(project, slide.id),
				field: `transitions.${cut}`,
				message: `in the ${cut}-minute cut "${flat(next.title)}" follows, and the notes lead to "${usual ? flat(usual.title) : ""}"`,
				hint: `Write transitions: { ${cut}: "..." } toward it, or notesFor.${cut}`,
			},
		];
	});
}

function hasOwn(slide: Slide, cut: Cut): boolean {
	return (
		slide.transitions?.[cut] !== undefined ||
		(slide.notesFor?.[cut] !== undefined && leadsOn(notesOf(slide, cut)))
	);
}
