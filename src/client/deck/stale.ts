import type { FigureSpec } from "../../deck/figure.ts";
import { chartSvg } from "../../figures/core/chart-svg.ts";
import type { Width } from "../../figures/core/theme.ts";

/** Draws a stale figure while authoring, as baking will draw it. */
export async function drawStale(
	id: string,
	spec: FigureSpec,
	width: Width,
): Promise<string> {
	console.info(`Figure ${id} is stale and drawn here. Run npm run figures.`);
	if (spec.kind !== "diagram") return chartSvg(spec, width);
	const { diagramSvg } = await import("../../figures/diagram/diagram-svg.ts");
	return diagramSvg(id, spec, width);
}
