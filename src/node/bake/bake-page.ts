import type { FigureSpec } from "../../deck/figure.ts";
import { chartSvg } from "../../figures/core/chart-svg.ts";
import type { Width } from "../../figures/core/theme.ts";

declare global {
	interface Window {
		/** Draws one figure in one width and returns its SVG. */
		drawFigure(figure: {
			id: string;
			spec: FigureSpec;
			width: Width;
		}): Promise<string>;
	}
}

window.drawFigure = async ({ id, spec, width }) => {
	await Promise.all(
		[400, 600, 700].map((weight) =>
			document.fonts.load(`${weight} 24px "Source Sans 3"`),
		),
	);
	if (spec.kind !== "diagram") return chartSvg(spec, width);
	const { diagramSvg } = await import("../../figures/diagram/diagram-svg.ts");
	return diagramSvg(id, spec, width);
};
document.documentElement.dataset.ready = "true";
