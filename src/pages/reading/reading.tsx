import renderToString from "preact-render-to-string";
import { allChapters, allSlides, type Chapter } from "../../deck/deck.ts";
import { leafletTexts } from "../../deck/leaflet.ts";
import type { Project } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import { type Text, valuesOf } from "../../deck/text.ts";
import { citedStudies, studiesOfInset } from "../../deck/texts.ts";
import { markNote, type Origin } from "../../evidence/provenance.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { LeafletView, leafletEdition } from "../leaflet/leaflet.tsx";
import { Downloads } from "../shared/downloads.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { EvidencePage } from "./evidence-table.tsx";
import { Glossary, References } from "./reading-back-matter.tsx";
import { ClaimsPage } from "./reading-claims.tsx";
import { Contents } from "./reading-contents.tsx";
import { ReadingFrame, type ReadingPages, viewsOf } from "./reading-frame.tsx";
import { PracticePage } from "./reading-practice.tsx";
import { Questions } from "./reading-questions.tsx";
import { SectionView } from "./reading-section.tsx";
import { termMarker } from "./reading-terms.ts";
import type { Measures } from "./section-height.ts";

/** Renders the deck for a learner alone, from the same sources as the slides. */
export function readingPages(
	deckEdition: Edition,
	figures: FigureMarkup,
	type: Typeface,
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
			<ReadingPage measures={{ edition, figures, type }} />,
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

function ReadingPage({ measures }: { measures: Measures }) {
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
				<Downloads />
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
		references,
		referenceNumber: (study) => numbers.get(study),
		referenceId,
		referenceHref: (study) => `#${referenceId(study)}`,
		evidenceHref: "evidence.html",
	};
}

/** Origins of the values that stand on no slide but in claims, questions and the glossary. */
export function readingOrigins(project: Project): Origin[] {
	return besideTexts(project).flatMap((text) =>
		valuesOf(text).flatMap(({ origins }) => origins),
	);
}

function besideTexts(project: Project): Text[] {
	const { claims, questions, glossary, leaflets } = project;
	return [
		...claims.map(({ finding }) => finding),
		...questions.flatMap(({ prompt, options, why }) => [
			prompt,
			...options,
			why,
		]),
		...glossary.map(({ definition }) => definition),
		...leaflets.flatMap((each) => leafletTexts(each).map(({ text }) => text)),
	];
}
