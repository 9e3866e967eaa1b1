import { linkEdges } from "../figures/diagram-links.ts";
import { offerMenu } from "../figures/figure-menu.ts";
import { attempt } from "../shared/attempt.ts";

/** Puts the menu of copies in place of the plain link to a figure's SVG; a diagram's arrows open their studies. */
export function startFigureMenus(main: HTMLElement) {
	for (const figure of main.querySelectorAll<HTMLElement>("figure.plate")) {
		const caption = figure.querySelector<HTMLElement>("figcaption");
		const link = caption?.querySelector("a[download]");
		if (!caption || !link) continue;
		link.remove();
		offerMenu(figure, caption);
		if (figure.dataset.kind === "diagram")
			void attempt("The studies behind a diagram's arrows", () =>
				linkEdges(figure),
			);
	}
}
