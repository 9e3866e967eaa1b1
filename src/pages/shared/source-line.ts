import { figuresOf } from "../../deck/blocks-of.ts";
import { legendOf } from "../../deck/legend.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import { formatNumber } from "../../evidence/format.ts";
import type { Study } from "../../evidence/study.ts";
import type { Edition } from "./edition.ts";
import { openerSymbol } from "./opener-sheet.tsx";

/** Sources named beneath a slide before it says how many more there are. */
const mostNamed = 3;

/** What stands beneath a slide. */
export interface SourceLine {
	/** Sources that are named, and how. */
	readonly named: readonly { readonly study: Study; readonly words: string }[];
	/** Sources beyond those. */
	readonly more: readonly Study[];
	/** What marks say, whose drawings are shown. */
	readonly notes: readonly string[];
}

/** The sources of a slide in a line; nothing where it lists them, or opens the talk. */
export function sourceLine(slide: Slide, edition: Edition): SourceLine {
	if (slide.layout === "title" || slide.layout === "list")
		return { named: [], more: [], notes: [] };
	const shown = shownStudies(slide).flatMap(
		(id) => edition.project.byId.get(id) ?? [],
	);
	const only = shown.length === 1 ? shown[0] : undefined;
	const journal = only?.citation["container-title"];
	return {
		named: shown.slice(0, mostNamed).map((study) => ({
			study,
			words: edition.labelOf(study.id) + (journal ? `, ${journal}` : ""),
		})),
		more: shown.slice(mostNamed),
		notes: [
			...(only?.randomized && only.kind === "rct"
				? [`n = ${formatNumber(only.randomized)} randomized`]
				: []),
			...legendOf(slide),
			...creditsOf(slide),
		],
	};
}

/** Whose drawings the slide shows. */
function creditsOf(slide: Slide): Set<string> {
	const openers = slide.body.flatMap((block) => {
		const credit =
			block.block === "opener" && openerSymbol(block.drawing).credit;
		return credit ? [credit] : [];
	});
	return new Set([
		...figuresOf(slide).flatMap(({ credits }) => credits),
		...openers,
	]);
}
