import renderToString from "preact-render-to-string";
import { allChapters, allSlides, type Chapter } from "../../deck/deck.ts";
import { withoutReferencePages } from "../../deck/selection.ts";
import type { Slide } from "../../deck/slide.ts";
import { markNote } from "../../evidence/provenance.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { SourcesView } from "../reading/reading-sources.tsx";
import { referenceItems } from "../shared/blocks.tsx";
import { renderSlides } from "../shared/document.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { openerSheet } from "../shared/opener-sheet.tsx";
import { CreditList, picturesIn } from "../shared/picture-credits.tsx";
import { signSheet } from "../shared/signs.tsx";
import { Prose } from "../shared/text.tsx";

/*
 * The deck on paper: bodies of documents that stand alone, with every figure drawn in the page and
 * every mention leading to its reference within the document.
 */

/** The bodies of the printed documents, as HTML. */
export interface PaperBodies {
	/** One slide a page. */
	readonly slides: string;
	/** A slide above its prose and its sources, the references at the end. */
	readonly handout: string;
}

/** Renders a deck for printing. */
export function paperBodies(
	edition: Edition,
	figures: FigureMarkup,
	type: Typeface,
): PaperBodies {
	const paper = onPaper(edition);
	const slides = renderSlides(paper, figures, type);
	const { deck } = paper.project;
	const signs = signSheet(deck.subject);
	return {
		slides: signs + openerSheet(deck) + [...slides.values()].join("\n"),
		handout:
			signs +
			handout(paper, renderSlides(paper, figures, type, { openers: false })),
	};
}

function handout(paper: Edition, slides: ReadonlyMap<string, string>): string {
	const { deck } = withoutReferencePages(paper.project);
	const parts = allChapters(deck);
	const [cover] = allSlides(deck);
	return renderToString(
		<>
			{parts.flatMap((chapter) =>
				leavesOf(chapter).map((slide) => (
					<Leaf
						slide={slide}
						html={slides.get(slide.id) ?? ""}
						edition={paper}
						contents={slide === cover ? parts : undefined}
					/>
				)),
			)}
			<section class="back-matter">
				<h1 id="references">References</h1>
				<ol class="bibliography">
					{referenceItems(paper).map(({ id, html }) => (
						<li id={id} dangerouslySetInnerHTML={{ __html: html }} />
					))}
				</ol>
				{picturesIn(paper.project).length > 0 && (
					<>
						<h1 id="pictures">Pictures</h1>
						<CreditList project={paper.project} />
					</>
				)}
			</section>
		</>,
	);
}

/** The slides that have a page: what opens a chapter points to the others, and says nothing of its own. */
function leavesOf({ slides }: Chapter): Slide[] {
	return slides.filter(({ layout }) => layout !== "opener");
}

/** A slide's page of the handout; the first one also tells how to read on. */
function Leaf({
	slide,
	html,
	edition,
	contents,
}: {
	slide: Slide;
	/** The slide itself, rendered. */
	html: string;
	edition: Edition;
	contents: readonly Chapter[] | undefined;
}) {
	return (
		<div class="leaf">
			<div class="frame" dangerouslySetInnerHTML={{ __html: html }} />
			<div class="text">
				<div class="prose">
					<Prose text={slide.reading} edition={edition} />
					{contents && (
						<p class="fine">A number leads to its reference. {markNote}</p>
					)}
				</div>
				{contents ? (
					<nav class="beside" aria-label="Contents">
						<p class="label">Contents</p>
						<ul>
							{contents.map((chapter) => (
								<li>
									<a href={`#${leavesOf(chapter)[0]?.id}`}>{chapter.title}</a>
								</li>
							))}
							<li>
								<a href="#references">References</a>
							</li>
						</ul>
					</nav>
				) : (
					<SourcesView slide={slide} edition={edition} slideAbove />
				)}
			</div>
		</div>
	);
}

/** The edition whose references are in the document itself. */
function onPaper(edition: Edition): Edition {
	return {
		...edition,
		within: true,
		referenceHref: (study) => `#${edition.referenceId(study)}`,
		evidenceHref: undefined,
	};
}
