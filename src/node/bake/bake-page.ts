import type { Width } from "../../figures/core/theme.ts";
import { diagramSvg } from "../../figures/diagram/diagram-svg.ts";
import type { DiagramSpec } from "../../figures/diagram/flowchart.ts";

declare global {
	interface Window {
		/** Draws one diagram in one width and returns its SVG. */
		drawFigure(figure: {
			id: string;
			spec: DiagramSpec;
			source: string;
			width: Width;
		}): Promise<string>;
	}
}

window.drawFigure = async ({ id, spec, source, width }) => {
	await Promise.all(
		[400, 600, 700].map((weight) =>
			document.fonts.load(`${weight} 24px "Source Sans 3"`),
		),
	);
	return diagramSvg(id, spec, source, width);
};
document.documentElement.dataset.ready = "true";
