import type { Width } from "../../figures/core/theme.ts";
import type { DiagramSpec } from "../../figures/diagram/diagram.ts";
import { diagramSvg } from "../../figures/diagram/diagram-svg.ts";

declare global {
	interface Window {
		/** Draws one diagram in one width and returns its SVG. */
		drawFigure(figure: {
			id: string;
			spec: DiagramSpec;
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
	return diagramSvg(id, spec, width);
};
document.documentElement.dataset.ready = "true";
