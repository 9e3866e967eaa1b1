import type { ComponentChildren } from "preact";
import type { Chapter } from "../../deck/deck.ts";
import type { Edition } from "../shared/edition.ts";
import { picturesIn } from "../shared/picture-credits.tsx";
import { questionsOf } from "./reading-questions.tsx";
import { SearchButton } from "./reading-search.tsx";
import { sectionTitle } from "./reading-section.tsx";
import { termId } from "./reading-terms.ts";
import { wordsOf } from "./reading-words.tsx";

/** Contents of the reading view: beside the text on wide screens, folded above it on narrow ones. */
export function Contents({
	chapters,
	edition,
}: {
	chapters: readonly Chapter[];
	edition: Edition;
}) {
	const { glossary } = edition.project;
	return (
		<nav class="contents" aria-label="Contents">
			<details>
				<summary>Contents</summary>
				<ul class="parts">
					{chapters.map((chapter) => (
						<Part title={chapter.title}>
							{chapter.slides.map((slide) => (
								<li>
									<a href={`#${slide.id}`}>
										{wordsOf(sectionTitle(slide), edition)}
									</a>
								</li>
							))}
							{questionsOf(chapter.id, edition).length > 0 && (
								<li>
									<a href={`#questions-${chapter.id}`}>Check yourself</a>
								</li>
							)}
						</Part>
					))}
					{glossary.length > 0 && (
						<Part title="Glossary">
							{glossary.map(({ term }) => (
								<li>
									<a href={`#${termId(term)}`}>{term}</a>
								</li>
							))}
						</Part>
					)}
					<li>
						<a href="#references">References</a>
					</li>
					{picturesIn(edition.project).length > 0 && (
						<li>
							<a href="#pictures">Pictures</a>
						</li>
					)}
					<li>
						<a href="#take-away">Take away</a>
					</li>
				</ul>
			</details>
			<SearchButton />
		</nav>
	);
}

function Part({
	title,
	children,
}: {
	title: string;
	children: ComponentChildren;
}) {
	return (
		<li>
			<details class="part">
				<summary>{title}</summary>
				<ul>{children}</ul>
			</details>
		</li>
	);
}
