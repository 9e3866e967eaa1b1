import type { SpaceRole, TypeRole } from "../../deck/look.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { lineOf, type Sizes, sizesOf } from "../../figures/core/sizes.ts";
import { labelSize, widths } from "../../figures/core/theme.ts";
import { lookFile } from "./look-file.ts";

/**
 * Least legible sizes: in a hall from six heights of the screen, where a capital of 20 pixels is seen
 * at ten minutes of arc, twice what a sharp eye tells apart; on a page at a reader's own distance.
 */
const readable: Readonly<Record<TypeRole, number>> = {
	cover: 40,
	title: 28,
	body: 20,
	prose: 16,
};

/** Least height of a figure below a title of two lines, a strip of two and a line of words. */
const leastFigure = 300;
/** Edges of a slide, the chapter's line, the footer, that strip. */
const fixed = 129.4 + 99.6;
/** Labels of a drawing that shrinks with its room stay as large as this. */
const leastLabel = 18;
/** Half of a title slide, for a name in three lines of 1.07. */
const coverRoom = 270;

/** Most of each, the others being as they are. */
function most(sizes: Sizes): Readonly<Record<TypeRole | SpaceRole, number>> {
	const left =
		720 -
		fixed -
		2 * lineOf.title * sizes.title -
		lineOf.body * sizes.body -
		sizes.between -
		leastFigure;
	return {
		cover: Math.floor(coverRoom / (3 * 1.07)),
		title: Math.floor(sizes.title + left / (2 * lineOf.title)),
		body: Math.floor(sizes.body + left / lineOf.body),
		prose: 28,
		side: Math.floor((1280 - (widths.wide * leastLabel) / labelSize.wide) / 2),
		between: Math.floor(sizes.between + left),
	};
}

/** Least of each: what is read, and an edge that no projector cuts off. */
const least = { ...readable, side: 24, between: 8 };

const tooSmall: Readonly<Record<TypeRole | SpaceRole, string>> = {
	cover: "is too small for the back of a hall",
	title: "is too small for the back of a hall",
	body: "is too small for the back of a hall",
	prose: "is small for prose",
	side: "is cut off by some projectors",
	between: "does not part what stands on a slide",
};

const tooLarge: Readonly<Record<TypeRole | SpaceRole, string>> = {
	cover: "leaves a title slide no room for three lines",
	title: `leaves a figure less than ${leastFigure} px below a title of two lines`,
	body: `leaves a figure less than ${leastFigure} px beside a line of words`,
	prose: "sets a phone's line in a few words",
	side: `shrinks the labels of figures below ${leastLabel} px`,
	between: `leaves a figure less than ${leastFigure} px`,
};

/** Type that a look changes is read, and neither it nor its space pushes anything off a slide. */
export function checkSizes(project: Project): Problem[] {
	const { type = {}, space = {} } = project.look;
	const usual = sizesOf({});
	const bounds = most(sizesOf(project.look));
	const changed = Object.entries({ type, space }).flatMap(([group, sizes]) =>
		Object.entries(sizes).map(([role, size]) => ({
			group,
			role: role as TypeRole | SpaceRole,
			size,
		})),
	);
	return changed.flatMap(({ group, role, size }): Problem[] => {
		const small = size < least[role];
		// What is not larger than usual is not to blame for the rest.
		if (!small && size <= Math.max(bounds[role], usual[role])) return [];
		return [
			{
				file: lookFile(project),
				field: `${group}.${role}`,
				message: `${size} ${small ? tooSmall[role] : tooLarge[role]}`,
				hint: small
					? `Take ${least[role]} or more`
					: `Take ${bounds[role]} or less`,
			},
		];
	});
}
