import renderToString from "preact-render-to-string";
import { allChapters, type Chapter } from "../../deck/deck.ts";
import type { Leaflet } from "../../deck/leaflet.ts";
import { withoutReferencePages } from "../../deck/selection.ts";
import type { Slide } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";
import { markNote } from "../../evidence/provenance.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { LeafletView, leafletEdition } from "../leaflet/leaflet.tsx";
import { SourcesView } from "../reading/reading-sources.tsx";
import { referenceItems } from "../shared/blocks.tsx";
import { PrintedRelease } from "../shared/cite-deck.tsx";
import { renderSlides } from "../shared/document.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { openerSheet } from "../shared/opener-sheet.tsx";
import { CreditList, picturesIn } from "../shared/picture-credits.tsx";
import { signSheet } from "../shared/signs.tsx";
import { Inline, Prose } from "../shared/text.tsx";

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
	/** Slides beside lines to write on. */
	handoutForNotes(): string;
	/** A leaflet. */
	leaflet(leaflet: Leaflet): string;
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
		rendered ??= renderSlides(paper, figures, type, { openers: false });
		return rendered;
	};
	const { deck } = paper.project;
	const signs = signSheet(deck.subject);
	return {
		slides: () =>
			signs +
			openerSheet(deck) +
			[...renderSlides(paper, figures, type).values()]
				.join("\n")
				// At the foot of the last slide.
				.replace(
					/<\/section>$/,
					(end) =>
						renderToString(
							<p class="colophon">
								<PrintedRelease deck={deck} />
							</p>,
						) + end,
				),
		handout: () => signs + handout(paper, slides()),
		handoutForNotes: () => signs + handoutForNotes(paper, slides()),
		leaflet: (leaflet) =>
			renderToString(
				<LeafletView
					leaflet={leaflet}
					edition={leafletEdition(paper, leaflet)}
					onPaper
				/>,
			),
	};
}

/** Slides, each above its prose and its sources, in two columns. */
function handout(paper: Edition, slides: ReadonlyMap<string, string>): string {
	const { deck } = withoutReferencePages(paper.project);
	return renderToString(
		<>
			<header class="cover">
				<h1>{deck.title}</h1>
				<p>{deck.description}</p>
				<p class="fine">A number leads to its reference. {markNote}</p>
				<p class="fine">
					<PrintedRelease deck={deck} />
				</p>
				<Contents chapters={allChapters(deck)} />
			</header>
			<div class="leaves">
				{deck.chapters.flatMap(leavesOf).map((slide) => (
					<div class="leaf">
						<Frame html={slides.get(slide.id) ?? ""} />
						<Told slide={slide} edition={paper} />
					</div>
				))}
				{deck.backup && <Asked chapter={deck.backup} edition={paper} />}
			</div>
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

/** A slide's prose and its sources. */
function Told({ slide, edition }: { slide: Slide; edition: Edition }) {
	return (
		<>
			<div class="prose">
				<Prose text={slide.reading} edition={edition} />
			</div>
			<SourcesView slide={slide} edition={edition} slideAbove />
		</>
	);
}

/** What is kept for questions, in words: these slides were not shown, and most are tables too fine for a column. */
function Asked({ chapter, edition }: { chapter: Chapter; edition: Edition }) {
	return (
		<>
			<h1>{chapter.title}</h1>
			<p class="fine">
				In words; the slides themselves are in the slides’ PDF.
			</p>
			{leavesOf(chapter).map((slide) => (
				<div class="leaf" id={slide.id}>
					<h2>
						<Inline text={asText(slide.title)} edition={edition} />
					</h2>
					<Told slide={slide} edition={edition} />
				</div>
			))}
		</>
	);
}

/** The slides that are handed out: what opens a chapter points to the others, and says nothing of its own. */
function leavesOf({ slides }: Chapter): Slide[] {
	return slides.filter(({ layout }) => layout !== "opener");
}

/** Slides beside lines to write on. */
function handoutForNotes(
	paper: Edition,
	slides: ReadonlyMap<string, string>,
): string {
	const { deck } = withoutReferencePages(paper.project);
	return renderToString(
		<div>
			{allChapters(deck).flatMap((chapter) =>
				leavesOf(chapter).map(({ id }) => (
					<div class="leaf">
						<Frame html={slides.get(id) ?? ""} />
						<div class="rules" aria-hidden="true">
							{Array.from({ length: rules }, () => (
								<i />
							))}
						</div>
					</div>
				)),
			)}
		</div>,
	);
}

/** Lines to write on beside a slide. */
const rules = 8;

function Frame({ html }: { html: string }) {
	return <div class="frame" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Where each chapter begins; the pages are filled in when they are known. */
function Contents({ chapters }: { chapters: readonly Chapter[] }) {
	const entries = [
		...chapters.map((chapter) => ({
			title: chapter.title,
			id: leavesOf(chapter)[0]?.id ?? "",
		})),
		{ title: "References", id: "references" },
	];
	return (
		<nav aria-label="Contents">
			<ul>
				{entries.map(({ title, id }) => (
					<li>
						<a href={`#${id}`}>
							<span>{title}</span> <span class="page-of" />
						</a>
					</li>
				))}
			</ul>
		</nav>
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
