import renderToString from "preact-render-to-string";
import { allChapters, allSlides, type Chapter } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { citedStudies, studiesOfInset } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import { markNote } from "../../evidence/provenance.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { LeafletView, leafletEdition } from "../leaflet/leaflet.tsx";
import { CiteDeck } from "../shared/cite-deck.tsx";
import { Downloads } from "../shared/downloads.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { besideTexts } from "./beside-texts.ts";
import { EvidencePage } from "./evidence-table.tsx";
import { AccessPage } from "./reading-access.tsx";
import {
	Glossary,
	PictureCredits,
	References,
} from "./reading-back-matter.tsx";
import { ClaimsPage } from "./reading-claims.tsx";
import { Contents } from "./reading-contents.tsx";
import { ReadingFrame, type ReadingPages, viewsOf } from "./reading-frame.tsx";
import { PracticePage } from "./reading-practice.tsx";
import { Questions } from "./reading-questions.tsx";
import { SectionView } from "./reading-section.tsx";
import { termMarker } from "./reading-terms.ts";
import type { Measures } from "./section-height.ts";

/**
 * Renders the deck for a learner alone, from the same sources as the slides.
 *
 * @param bytesOf size of a file of the data folder, where files are made ahead
 */
export function readingPages(
	deckEdition: Edition,
	figures: FigureMarkup,
	type: Typeface,
	bytesOf?: (path: string) => number,
): ReadingPages {
	const edition = readingEdition(deckEdition);
	const { project } = edition;
	// Other pages lead to the references that end the article.
	const beside: Edition = {
		...edition,
		referenceHref: (study) => `index.html${edition.referenceHref(study)}`,
	};
	const views = viewsOf(project);
	return {
		index: renderToString(
			<ReadingPage measures={{ edition, figures, type }} bytesOf={bytesOf} />,
		),
		evidence: renderToString(<EvidencePage edition={beside} />),
		...(views.includes("claims") && {
			claims: renderToString(<ClaimsPage edition={beside} />),
		}),
		...(views.includes("practice") && {
			practice: renderToString(
				<PracticePage chapters={readingChapters(project)} edition={beside} />,
			),
		}),
		access: renderToString(<AccessPage project={project} />),
	};
}

/** Each leaflet as a page of the reading view, by its id. */
export function leafletPages(edition: Edition): ReadonlyMap<string, string> {
	const { project } = edition;
	return new Map(
		project.leaflets.map((leaflet) => [
			leaflet.id,
			renderToString(
				<ReadingFrame here={leaflet.id} project={project}>
					<LeafletView
						leaflet={leaflet}
						edition={leafletEdition(edition, leaflet)}
					/>
				</ReadingFrame>,
			),
		]),
	);
}

function ReadingPage({
	measures,
	bytesOf,
}: {
	measures: Measures;
	bytesOf: ((path: string) => number) | undefined;
}) {
	const { edition } = measures;
	const { deck, glossary } = edition.project;
	const chapters = readingChapters(edition.project);
	return (
		<ReadingFrame
			here="index"
			project={edition.project}
			contents={<Contents chapters={chapters} edition={edition} />}
		>
			<article class="article">
				<header class="opening">
					<h1>{deck.title}</h1>
					<p class="lead">{deck.description}</p>
					<p class="fine">
						An underlined number leads to its source. {markNote} Words of the
						field are explained where a chapter first uses them.
					</p>
				</header>
				{chapters.map((chapter) => {
					const marked = termMarker(glossary);
					return (
						<section class="chapter">
							<h2 id={`chapter-${chapter.id}`}>{chapter.title}</h2>
							{chapter.slides.map((slide) => (
								<SectionView
									slide={slide}
									prose={marked(slide.reading)}
									measures={measures}
								/>
							))}
							<Questions chapter={chapter.id} edition={edition} />
						</section>
					);
				})}
				<Glossary edition={edition} />
				<References edition={edition} />
				<PictureCredits edition={edition} />
				<Downloads bytesOf={bytesOf} />
				<CiteDeck deck={edition.project.deck} />
			</article>
		</ReadingFrame>
	);
}

/** The chapters as they are read: the lists of references, which end the page anyway, left out. */
function readingChapters({ deck }: Project): Chapter[] {
	const told = (slide: Slide) =>
		!slide.body.some(({ block }) => block === "references");
	return allChapters(deck)
		.map((chapter) => ({ ...chapter, slides: chapter.slides.filter(told) }))
		.filter(({ slides }) => slides.length > 0);
}

/** The edition with the studies that only claims, questions or the glossary cite, numbered last. */
function readingEdition(edition: Edition): Edition {
	const { project } = edition;
	const ids = new Set([
		...edition.references.map(({ id }) => id),
		...allSlides(project.deck).flatMap(citedStudies),
		...project.claims.flatMap(({ studies }) => studies.map(({ id }) => id)),
		...project.questions.flatMap(({ studies }) => studies.map(({ id }) => id)),
		...besideTexts(project).flatMap(({ insets }) =>
			insets.flatMap(studiesOfInset),
		),
	]);
	const references = [...ids].flatMap((id) => project.byId.get(id) ?? []);
	const numbers = new Map(
		references.map((study, index) => [study.id, index + 1]),
	);
	const referenceId = (study: string) => `ref-${numbers.get(study) ?? study}`;
	return {
		...edition,
		toRoot: "../",
		references,
		referenceNumber: (study) => numbers.get(study),
		referenceId,
		referenceHref: (study) => `#${referenceId(study)}`,
		evidenceHref: "evidence.html",
	};
}
