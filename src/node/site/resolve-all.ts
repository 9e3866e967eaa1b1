import type { ChapterOf, DeclaredChapter } from "../../deck/deck.ts";
import { openerSlide } from "../../deck/opener.ts";
import type { LoadedProject, Project, StandIn } from "../../deck/project.ts";
import type { DeclaredSlide, Slide } from "../../deck/slide.ts";
import type { Problem } from "../../evidence/problem.ts";
import { resolve, resolveSlide } from "../../figures/resolve.ts";
import { thrownInWords } from "../shared/thrown-in-words.ts";
import { placeholder } from "./placeholder.ts";

/**
 * Builds the figures and tables of all slides. A slide whose figures cannot be built is replaced by a
 * placeholder.
 */
export function resolveAll(loaded: LoadedProject): {
	project: Project;
	problems: readonly Problem[];
	unusable: readonly string[];
} {
	try {
		return { project: resolve(loaded), problems: [], unusable: [] };
	} catch {
		return resolveOneByOne(loaded);
	}
}

function resolveOneByOne(loaded: LoadedProject) {
	const problems: Problem[] = [];
	const unusable: string[] = [];
	const standIns = new Map<string, StandIn>(loaded.standIns);
	const resolved = (slide: DeclaredSlide): Slide => {
		try {
			return resolveSlide(slide, loaded);
		} catch (error) {
			const [file = loaded.folder] =
				loaded.declaredIn.get(`slide ${slide.id}`) ?? [];
			const { message } = thrownInWords(error);
			problems.push({
				file,
				field: culprit(slide, loaded),
				message: `cannot be built: ${message}`,
				hint: "Check the names of its outcomes and arms against the record; npm run check names those that it has",
				symptom: true,
			});
			unusable.push(file);
			standIns.set(slide.id, "nothing");
			return resolveSlide(
				placeholder(slide.id, file, loaded.deck.cuts),
				loaded,
			);
		}
	};
	const chapterOf = (chapter: DeclaredChapter): ChapterOf<Slide> => ({
		...chapter,
		slides: [...openerSlide(chapter, loaded.deck.cuts), ...chapter.slides].map(
			resolved,
		),
	});
	const { backup, chapters, ...deck } = loaded.deck;
	return {
		project: {
			...loaded,
			standIns,
			deck: {
				...deck,
				chapters: chapters.map(chapterOf),
				...(backup && { backup: chapterOf(backup) }),
			},
		},
		problems,
		unusable,
	};
}

/** The figure or table that cannot be built, if it is one alone. */
function culprit(slide: DeclaredSlide, loaded: LoadedProject): string {
	const blocks = slide.body.flatMap((block) =>
		block.block === "columns"
			? block.columns.flatMap(({ body }) => body)
			: [block],
	);
	for (const block of blocks)
		if (block.block === "figure" || block.block === "record-table")
			try {
				resolveSlide({ ...slide, body: [block] }, loaded);
			} catch {
				return `${block.block === "figure" ? "figure" : "table"} ${block.id}`;
			}
	return "body";
}
