import { drawingOf } from "../figures/figure-data.ts";
import { attempt } from "../shared/attempt.ts";

/** Figures give copies of themselves, and their drawings come as they come near. */
export function startFigures(main: HTMLElement) {
	main.addEventListener("click", (event) => {
		const way = (event.target as Element).closest<HTMLElement>("a.save-figure");
		const figure = way?.closest<HTMLElement>("figure[data-figure]");
		if (!way || !figure) return;
		event.preventDefault();
		void attempt("The menu of this figure", async () => {
			const { openMenu } = await import("../figures/figure-copies.tsx");
			await openMenu(figure.dataset.figure ?? "", way);
		});
	});
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				near.unobserve(target);
				void attempt("A figure, in whose place its picture stays,", () =>
					draw(target as HTMLImageElement),
				);
			}
		},
		{ rootMargin: "100%" },
	);
	// An image that the style sheet hides comes near once it is shown.
	for (const image of main.querySelectorAll(".plate .drawing img"))
		near.observe(image);
}

/** Puts a drawing in its image's place, where it has the page's typeface, colors and links. */
async function draw(image: HTMLImageElement) {
	const figure = image.closest<HTMLElement>("figure[data-figure]");
	const holder = figure?.querySelector(".drawing");
	if (!figure || !holder) return;
	const width = image.closest(".for-narrow") ? "narrow" : "wide";
	const svg = await drawingOf(figure.dataset.figure ?? "", width);
	holder.setAttribute("role", "img");
	holder.setAttribute("aria-label", image.alt);
	image.replaceWith(svg);
	if (figure.dataset.kind === "diagram")
		await (await import("../figures/diagram-links.ts")).linkEdges(figure);
}
