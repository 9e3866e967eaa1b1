import { allSlides } from "../deck/deck.ts";
import { leafletTexts } from "../deck/leaflet.ts";
import { entryFile, type Project, slideFile } from "../deck/project.ts";
import { allTexts, type PlacedText } from "../deck/texts.ts";

/** A text that an author wrote, with its place. */
export interface AuthoredText extends Pick<PlacedText, "field" | "text"> {
	readonly file: string;
}

/** All texts of a deck: of slides, claims, questions, leaflets and terms. */
export function projectTexts(project: Project): AuthoredText[] {
	return [
		...allSlides(project.deck).flatMap((slide) =>
			allTexts(slide).map(({ field, text }) => ({
				file: slideFile(project, slide.id),
				field,
				text,
			})),
		),
		...project.claims.map(({ id, finding }) => ({
			file: entryFile(project, "claim", id),
			field: `${id}.finding`,
			text: finding,
		})),
		...project.questions.flatMap(({ id, prompt, options, why }) =>
			[prompt, ...options, why].map((text) => ({
				file: entryFile(project, "question", id),
				field: id,
				text,
			})),
		),
		...project.leaflets.flatMap((leaflet) =>
			leafletTexts(leaflet).map(({ field, text }) => ({
				file: entryFile(project, "leaflet", leaflet.id),
				field,
				text,
			})),
		),
		...project.glossary.map(({ term, definition }) => ({
			file: entryFile(project, "term", term),
			field: term,
			text: definition,
		})),
	];
}
