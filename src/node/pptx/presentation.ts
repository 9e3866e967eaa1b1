import { allChapters, allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Cut } from "../../deck/slide.ts";
import { referencesPerPage } from "../../deck/slide.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { makeEdition } from "../../pages/shared/edition.ts";
import { drawingsOf } from "../site/drawings.ts";
import { heldImages } from "./images.ts";
import { loadLettering } from "./lettering.ts";
import { addMaster } from "./master.ts";
import { addNotes, addNotesMaster } from "./notes.ts";
import { OpenPackage } from "./open-package.ts";
import { addPresentation } from "./presentation-part.ts";
import { addProperties } from "./properties.ts";
import { addSlide } from "./slide.ts";
import { themeXml } from "./theme.ts";
import type { References } from "./words.ts";

/** A presentation as a file. */
export interface Presentation {
	readonly file: Uint8Array;
	readonly slides: number;
}

/**
 * A deck as a presentation whose words, tables, charts and drawings can be edited.
 *
 * @param cut the length of the talk that the deck was cut to, whose notes it has
 * @param step told of each slide before it is made
 * @throws InputError if a figure holds what a presentation cannot
 */
export async function presentationOf(
	project: Project,
	cut: Cut | undefined,
	step: (done: number, all: number, slide: string) => void = () => undefined,
): Promise<Presentation> {
	const pack = new OpenPackage();
	const edition = makeEdition(project);
	const drawings = drawingsOf(project, { allowMissing: false });
	const lettering = await loadLettering();
	const typeface = await loadTypeface();
	const images = await heldImages(project);
	const { deck, presenter } = project;
	const slides = allSlides(deck);
	const references = referencesIn(project, edition);
	const theme = "ppt/theme/theme1.xml";
	pack.add(theme, themeXml(deck.output), "officedocument.theme");
	addMaster(pack, theme);
	addNotesMaster(pack, deck.output);
	let number = 0;
	for (const chapter of allChapters(deck))
		for (const slide of chapter.slides) {
			step(number, slides.length, slide.id);
			number += 1;
			const context = {
				pack,
				edition,
				drawings,
				lettering,
				typeface,
				references,
				images,
				number,
				slide,
			};
			addSlide(context, chapter);
			addNotes(context, cut);
			// Drawing is work of many short steps; others may need the time between.
			await Promise.resolve();
		}
	addPresentation(pack, project);
	addProperties(pack, {
		title: deck.title,
		subject: deck.description,
		author: presenter.name,
		slides: slides.length,
	});
	return { file: pack.zip(), slides: slides.length };
}

function referencesIn(
	project: Project,
	edition: ReturnType<typeof makeEdition>,
): References {
	const pages = new Map(
		allSlides(project.deck).flatMap(({ body }, index) =>
			body.flatMap((block): [number, number][] =>
				block.block === "references" ? [[block.page, index + 1]] : [],
			),
		),
	);
	return {
		labelOf: edition.labelOf,
		numberOf: edition.referenceNumber,
		listedAt(study) {
			const listed = edition.referenceNumber(study);
			const slide = listed && pages.get(Math.ceil(listed / referencesPerPage));
			return slide ? { slide } : undefined;
		},
	};
}
