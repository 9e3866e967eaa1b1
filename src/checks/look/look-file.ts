import type { Project } from "../../deck/project.ts";

/** Where colors are to be mended: the deck's own look, or the palette of all decks. */
export function lookFile({ folder, look }: Project): string {
	return Object.keys(look).length > 0
		? `${folder}/look.ts`
		: "src/figures/core/theme.ts";
}
