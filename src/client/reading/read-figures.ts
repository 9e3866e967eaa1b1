import { attempt } from "../shared/attempt.ts";

/** Figures give copies of themselves, and a diagram's arrows open their studies once it comes near. */
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
				void attempt("The studies behind a diagram's arrows", async () =>
					(await import("../figures/diagram-links.ts")).linkEdges(
						target as HTMLElement,
					),
				);
			}
		},
		{ rootMargin: "100%" },
	);
	for (const figure of main.querySelectorAll('.plate[data-kind="diagram"]'))
		near.observe(figure);
}
