import {
	allSlides,
	type DeclaredChapter,
	type DeclaredDeck,
} from "../../deck/deck.ts";
import type { LoadedProject } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { resolveSlide } from "../../figures/resolve.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { chapterSchema, slideSchema } from "./declarations.ts";

/** What is wrong with the form of chapters and slides, each told by the module that declares it. */
export function faultsOfSlides(
	{ chapters, backup }: DeclaredDeck,
	deckFile: string,
	files: ReadonlyMap<unknown, string>,
): Problem[] {
	const all: readonly unknown[] = [
		...chapters,
		...(backup === undefined ? [] : [backup]),
	];
	return all.flatMap((chapter, index) => {
		const file = files.get(chapter);
		const problems = declarationFaults(chapterSchema, chapter, {
			file: file ?? deckFile,
			...(!file && { name: `chapters.${index}` }),
		});
		if (problems.length > 0) return problems;
		return (chapter as DeclaredChapter).slides.flatMap((slide, at) => {
			const own = files.get(slide);
			return declarationFaults(slideSchema, slide, {
				file: own ?? file ?? deckFile,
				...(!own && { name: `slides.${at}` }),
			});
		});
	});
}

/** The modules that declare each slide, claim, question and term: more than one where an id stands twice. */
export function declaredIn(
	files: ReadonlyMap<unknown, string>,
	{
		claims,
		questions,
		glossary,
		leaflets,
	}: Pick<LoadedProject, "claims" | "questions" | "glossary" | "leaflets">,
): Map<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const add = (name: string, declared: unknown) => {
		const file = files.get(declared);
		if (file) found.set(name, [...(found.get(name) ?? []), file]);
	};
	for (const value of files.keys()) {
		const { kind, id } = Object(value) as { kind?: unknown; id?: unknown };
		if (kind === "slide") add(`slide ${id}`, value);
	}
	for (const claim of claims) add(`claim ${claim.id}`, claim);
	for (const question of questions) add(`question ${question.id}`, question);
	for (const leaflet of leaflets) add(`leaflet ${leaflet.id}`, leaflet);
	for (const term of glossary) add(`term ${term.term}`, term);
	return found;
}

/** The slides whose figures cannot be built, with what their builders threw. */
export function unresolved(loaded: LoadedProject, thrown: unknown): Problem[] {
	const problems = allSlides(loaded.deck).flatMap((slide): Problem[] => {
		try {
			resolveSlide(slide, loaded);
			return [];
		} catch (error) {
			const [file] = loaded.declaredIn.get(`slide ${slide.id}`) ?? [];
			return [
				{
					file: file ?? loaded.folder,
					field: "body",
					message: `a figure cannot be built: ${String(error)}`,
					hint: "Check its options; npm run check also runs the type checker",
				},
			];
		}
	});
	if (problems.length === 0) throw thrown;
	return problems;
}
