import type { ChapterOf, DeclaredChapter } from "../deck/deck.ts";
import type {
	DeclaredFigure,
	DeclaredTable,
	FigureBlock,
	FigureDeclaration,
	FigureKind,
	TableDeclaration,
	TableKind,
} from "../deck/figure.ts";
import { openerSlide } from "../deck/opener.ts";
import { picoOf } from "../deck/pico-of.ts";
import { pictureKey } from "../deck/picture.ts";
import type { LoadedProject, Project } from "../deck/project.ts";
import type { RecordTableBlock } from "../deck/record-table.ts";
import type {
	Block,
	DeclaredBlock,
	DeclaredSlide,
	Slide,
} from "../deck/slide.ts";
import { type Context, makeFigure, makeTable } from "./core/figure.ts";
import { figureKinds, tableBuilders } from "./registry.ts";

/**
 * The project with every figure and table that its slides ask for, built from its records and
 * diagrams. Faults found on the way are kept with the figure; the checks report them.
 */
export function resolve(loaded: LoadedProject): Project {
	const { backup, chapters, ...deck } = loaded.deck;
	const resolved = (chapter: DeclaredChapter): ChapterOf<Slide> => ({
		...chapter,
		slides: [...openerSlide(chapter, deck.cuts), ...chapter.slides].map(
			(slide) => resolveSlide(slide, loaded),
		),
	});
	return {
		...loaded,
		deck: {
			...deck,
			chapters: chapters.map(resolved),
			...(backup && { backup: resolved(backup) }),
		},
	};
}

/** The slide with its figures, its tables and what frames its result built. */
export function resolveSlide(slide: DeclaredSlide, context: Context): Slide {
	const { pico: words, ...rest } = slide;
	const built = {
		...rest,
		body: slide.body.map((block) => resolveBlock(block, slide.id, context)),
	};
	const pico = picoOf(built, words, context.byId, context.deck.subject);
	return { ...built, ...(pico && { pico }) };
}

function resolveBlock(
	block: DeclaredBlock,
	slide: string,
	context: Context,
): Block {
	switch (block.block) {
		case "figure":
			return resolveFigure(block, context);
		case "record-table":
			return resolveTable(block, context);
		case "record":
			return {
				block: "record",
				origins: resolveShown(block.of, context).origins,
			};
		case "picture":
			return {
				...block,
				...(context.pictures.get(pictureKey(slide, block.file)) ?? {
					faults: [],
				}),
			};
		case "columns":
			return {
				...block,
				columns: block.columns.map(({ heading, body }) => ({
					heading,
					body: body.map((each) => resolveBlock(each, slide, context)),
				})),
			};
		default:
			return block;
	}
}

function resolveShown(
	shown: DeclaredFigure | DeclaredTable,
	context: Context,
): FigureBlock | RecordTableBlock {
	return shown.block === "figure"
		? resolveFigure(shown, context)
		: resolveTable(shown, context);
}

/** The figure that is asked for, built. */
export function resolveFigure<Kind extends FigureKind>(
	{ kind, options }: FigureDeclaration<Kind>,
	context: Context,
): FigureBlock {
	return makeFigure(figureKinds[kind].build, options, context);
}

/** The table that is asked for, written. */
export function resolveTable<Kind extends TableKind>(
	{ kind, options }: TableDeclaration<Kind>,
	context: Context,
): RecordTableBlock {
	return makeTable(kind, tableBuilders[kind], options, context);
}
