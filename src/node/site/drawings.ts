import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import type { Project } from "../../deck/project.ts";
import type { Width } from "../../figures/core/theme.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { loadDrawing } from "../../figures/draw-figure.ts";
import { figureRoom } from "../../pages/slide/figure-room.ts";
import { bakedSvg, isBaked } from "./baked-figures.ts";

const draw = await loadDrawing();
const type = await loadTypeface();

/** The drawings of a deck's figures: charts are drawn when asked for, once; diagrams are baked. */
export interface Drawings {
	readonly figures: readonly FigureBlock[];
	/** The drawing of a figure; `undefined` for a diagram that is not baked. */
	svg(id: string, width: Width): string | undefined;
	/** Its size in pixels. */
	size(id: string, width: Width): { width: number; height: number };
}

/** @param allowMissing leave out diagrams that are not baked yet (while authoring) */
export function drawingsOf(
	project: Project,
	{ allowMissing }: { allowMissing: boolean },
): Drawings {
	const figures = allSlides(project.deck).flatMap(figuresOf);
	const rooms = new Map(
		allSlides(project.deck).flatMap((slide) =>
			figuresOf(slide).map(({ id }) => [
				id,
				figureRoom(slide, type, project.look),
			]),
		),
	);
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const drawn = new Map<string, string>();
	const svg = (id: string, width: Width) => {
		const spec = byId.get(id)?.spec;
		if (!spec) return undefined;
		if (spec.kind === "diagram")
			return allowMissing && !isBaked(project, id)
				? undefined
				: bakedSvg(project, id, width);
		const key = `${id} ${width}`;
		const found =
			drawn.get(key) ?? draw(spec, width, project.deck.subject, rooms.get(id));
		drawn.set(key, found);
		return found;
	};
	return {
		figures,
		svg,
		size: (id, width) => sizeOf(svg(id, width) ?? ""),
	};
}

function sizeOf(svg: string): { width: number; height: number } {
	const [, width = "1136", height = "400"] =
		/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}
