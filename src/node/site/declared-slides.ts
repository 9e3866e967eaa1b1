import { basename, dirname } from "node:path";
import { shown } from "../../checks/schema-faults.ts";
import type { DeclaredChapter, DeclaredDeck } from "../../deck/deck.ts";
import type { Drafts } from "../../deck/left-out.ts";
import type { StandIn } from "../../deck/project.ts";
import type { DeclaredSlide } from "../../deck/slide.ts";
import type { Problem } from "../../evidence/problem.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { chapterSchema, slideSchema } from "./declarations.ts";
import type { Standing } from "./modules.ts";
import { placeholder } from "./placeholder.ts";

/** A deck whose chapters and slides all have the right form, some of them placeholders. */
interface UsableDeck {
	readonly deck: DeclaredDeck;
	/** What is wrong with the others, each told by the module that declares it. */
	readonly problems: readonly Problem[];
	readonly standIns: ReadonlyMap<string, StandIn>;
	/** Modules whose slides cannot be shown. */
	readonly unusable: readonly string[];
	/** What chapters list as slides. */
	readonly listed: ReadonlySet<unknown>;
	/** Drafts that are left out, each with its module. */
	readonly drafts: Drafts;
}

/** Whether something may be a slide that is written where it is listed. */
function isPlain(value: unknown): boolean {
	return typeof value === "object" && value?.constructor === Object;
}

/**
 * Holds chapters and slides to their schemas, and puts placeholders in the place of those that do not
 * keep them.
 */
export function usableSlides(
	declared: DeclaredDeck,
	{
		deckFile,
		files,
		standing,
		drafts,
	}: {
		deckFile: string;
		/** Modules by what they declare. */
		files: ReadonlyMap<unknown, string>;
		standing: Standing;
		/** Whether drafts are shown. */
		drafts: boolean;
	},
): UsableDeck {
	const problems: Problem[] = [];
	const standIns = new Map<string, StandIn>();
	const unusable: string[] = [];
	const listed = new Set<unknown>();
	const leftOut = new Map<string, string>();
	const stays = (slide: unknown, file: string): boolean => {
		const { draft, id } = Object(slide) as Partial<DeclaredSlide>;
		if (drafts || draft !== true) return true;
		listed.add(slide);
		leftOut.set(`slide ${id}`, files.get(slide) ?? file);
		return false;
	};
	const standFor = (file: string, what = basename(file, ".ts")) => {
		const slide = placeholder(what, file, declared.cuts);
		standIns.set(slide.id, "nothing");
		return slide;
	};
	const slideOf = (
		slide: unknown,
		file: string,
		field: string,
		at: number,
	): DeclaredSlide => {
		listed.add(slide);
		const own = files.get(slide);
		if (own && standing.get(own) === "nothing") return standFor(own);
		if (!own && !isPlain(slide)) {
			problems.push({
				file,
				field,
				message: `${shown(slide)} is not a slide`,
				hint: 'Import it from its module: import name from "./name.ts"',
			});
			return standFor(file, `${basename(dirname(file))}-${at}`);
		}
		const faults = declarationFaults(slideSchema, slide, {
			file: own ?? file,
			builder: "slide",
			...(!own && { name: field }),
		});
		if (faults.length > 0) {
			problems.push(...faults);
			if (!own) return standFor(file, `${basename(dirname(file))}-${at}`);
			unusable.push(own);
			return standFor(own);
		}
		// Held to by the schema.
		const usable = slide as DeclaredSlide;
		if (own && standing.get(own) === "last good")
			standIns.set(usable.id, "last good");
		return usable;
	};
	const chapterOf = (
		chapter: unknown,
		at: number | "backup",
	): DeclaredChapter => {
		listed.add(chapter);
		const own = files.get(chapter);
		const file = own ?? deckFile;
		const place = at === "backup" ? at : `chapters.${at}`;
		const name = own ? basename(dirname(own)) : `chapter-${at}`;
		const broken = {
			id: name,
			title: name,
			slides: [standFor(file, `${name}-chapter`)],
		};
		if (own && standing.get(own) === "nothing") return broken;
		const faults = declarationFaults(chapterSchema, chapter, {
			file,
			builder: "chapter",
			...(!own && { name: place }),
		});
		if (faults.length > 0) {
			problems.push(...faults);
			return broken;
		}
		standIns.delete(`${name}-chapter`);
		const usable = chapter as DeclaredChapter;
		const slides = usable.slides.flatMap((slide, index) =>
			stays(slide, file)
				? [
						slideOf(
							slide,
							file,
							`${own ? "" : `${place}.`}slides.${index}`,
							index,
						),
					]
				: [],
		);
		if (slides.length === 0 && usable.slides.length > 0)
			leftOut.set(`chapter ${usable.id}`, file);
		const { opener } = usable;
		if (!opener) return { ...usable, slides };
		const answers = opener.answers.filter(
			({ slide: { id } }) => !leftOut.has(`slide ${id}`),
		);
		// An answer leaves with the slide that gives it.
		return { ...usable, slides, opener: { ...opener, answers } };
	};
	const { chapters, backup, ...deck } = declared;
	const questions =
		backup === undefined ? undefined : chapterOf(backup, "backup");
	return {
		deck: {
			...deck,
			chapters: chapters
				.map(chapterOf)
				// All of it may be drafts.
				.filter(({ id }) => !leftOut.has(`chapter ${id}`)),
			...(questions &&
				!leftOut.has(`chapter ${questions.id}`) && {
					backup: questions,
				}),
		},
		problems,
		standIns,
		unusable,
		listed,
		drafts: leftOut,
	};
}
