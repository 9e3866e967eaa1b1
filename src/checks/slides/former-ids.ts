import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { nearest } from "../nearest.ts";

/** Every former id leads to a slide of the deck, and none is in use again. */
export function checkFormerIds({ folder, deck, drafts }: Project): Problem[] {
	const ids = allSlides(deck).map(({ id }) => id);
	const { renamed = {}, dropped = {} } = deck.former ?? {};
	const at = (list: string, id: string) => ({
		file: `${folder}/deck.ts`,
		field: `former.${list}.${id}`,
	});
	return Object.entries({ renamed, dropped }).flatMap(([list, entries]) =>
		Object.entries(entries).flatMap(([id, leads]): Problem[] => [
			...(ids.includes(id)
				? [
						{
							...at(list, id),
							message: `"${id}" is the id of a slide, so that no former link can lead elsewhere`,
							hint: "Take it off the list, or give the slide another id",
						},
					]
				: []),
			...(ids.includes(leads) || drafts?.has(`slide ${leads}`)
				? []
				: [
						{
							...at(list, id),
							message: `leads to "${leads}", which is no slide`,
							hint: `Name a slide of the deck${nearest(leads, ids) ? `; the nearest is "${nearest(leads, ids)}"` : ""}`,
						},
					]),
			...(list === "dropped" && id in renamed
				? [
						{
							...at(list, id),
							message: `"${id}" stands under renamed, too`,
							hint: "Keep one of the two",
						},
					]
				: []),
		]),
	);
}
