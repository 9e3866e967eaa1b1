import { picturesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { creditLine } from "../../deck/picture.ts";
import type { Project } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";

/** The pictures of a deck, each once, with the first slide that shows it. */
export function picturesIn({ deck }: Project) {
	const shown = new Map(
		allSlides(deck)
			.flatMap((slide) =>
				picturesOf(slide).map((picture) => ({ slide, picture })),
			)
			.reverse()
			.map((each) => [each.picture.image?.path, each]),
	);
	return [...shown.values()].reverse();
}

/** Whose the pictures of a deck are, and under what they may be shown. */
export function CreditList({ project }: { project: Project }) {
	return (
		<ul class="picture-credits">
			{picturesIn(project).map(({ slide, picture }) => (
				<li>
					<a href={`#${slide.id}`}>{flat(slide.title)}</a>:{" "}
					{creditLine(picture)}
					{picture.source && (
						<>
							, <a href={picture.source}>{picture.source}</a>
						</>
					)}
				</li>
			))}
		</ul>
	);
}
