import renderToString from "preact-render-to-string";
import { allChapters, allSlides, type Chapter } from "../../deck/deck.ts";
import type { Leaflet } from "../../deck/leaflet.ts";
import { withoutReferencePages } from "../../deck/selection.ts";
import type { Slide } from "../../deck/slide.ts";
import { markNote } from "../../evidence/provenance.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { LeafletView, leafletEdition } from "../leaflet/leaflet.tsx";
import { SourcesView } from "../reading/reading-sources.tsx";
import { referenceItems } from "../shared/blocks.tsx";
import { renderSlides } from "../shared/document.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { signSheet } from "../shared/signs.tsx";
import { Prose } from "../shared/text.tsx";

/*
 * The deck on paper: bodies of documents that stand alone, with every figure drawn in the page and
 * every mention leading to its reference within the document.
 */

/** The bodies of the printed documents, as HTML, each rendered when asked for. */
export interface PaperBodies {
	/** One slide a page. */
	slides(): string;
	/** Slides beside their prose and sources, the references at the end. */
	handout(): string;
	/**
	 * A leaflet.
	 *
	 * @param sources whether it lists its sources, or says where they are listed
	 */
	leaflet(leaflet: Leaflet, options: { sources: boolean }): string;
}

/** Renders a deck for printing. */
export function paperBodies(
	edition: Edition,
	figures: FigureMarkup,
	type: Typeface,
): PaperBodies {
	const paper = onPaper(edition);
	let rendered: ReadonlyMap<string, string> | undefined;
	const slides = () => {
		rendered ??= renderSlides(paper, figures, type);
		return rendered;
	};
	const signs = signSheet(paper.project.deck.subject);
	return {
		slides: () => signs + [...slides().values()].join("\n"),
		handout: () => signs + handout(paper, slides()),
		leaflet: (leaflet, { sources }) =>
			renderToString(
				<LeafletView
					leaflet={leaflet}
					edition={leafletEdition(paper, leaflet)}
					references={sources ? "brief" : "elsewhere"}
				/>,
			),
	};
}

function handout(paper: Edition, slides: ReadonlyMap<string, string>): string {
	const { deck } = withoutReferencePages(paper.project);
	const parts = allChapters(deck);
	const [cover] = allSlides(deck);
	return renderToString(
		<>
			{parts.flatMap((chapter) =>
				chapter.slides.map((slide) => (
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
			</section>
		</>,
	);
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
							{contents.map(({ title, slides: [first] }) => (
								<li>
									<a href={`#${first?.id}`}>{title}</a>
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
