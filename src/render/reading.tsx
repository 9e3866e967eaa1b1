import renderToString from "preact-render-to-string";
import { allSlides, type Chapter } from "../deck/deck.ts";
import type { Project } from "../deck/project.ts";
import type { Slide } from "../deck/slide.ts";
import type { Text } from "../deck/text.ts";
import { asValue, citedStudies, studiesOfInset } from "../deck/texts.ts";
import type { Origin } from "../evidence/study.ts";
import type { Edition } from "./edition.ts";
import { EvidencePage } from "./evidence-table.tsx";
import { Claims, Glossary, References } from "./reading-back-matter.tsx";
import { Contents } from "./reading-contents.tsx";
import type { ReadingFigures } from "./reading-figure.tsx";
import { ReadingFrame } from "./reading-frame.tsx";
import { Questions } from "./reading-questions.tsx";
import { SectionView } from "./reading-section.tsx";

/** The bodies of the reading view's two pages, as HTML. */
export interface ReadingPages {
	/** `read/index.html`: the deck as an article. */
	readonly index: string;
	/** `read/evidence.html`: every record. */
	readonly evidence: string;
}

/** Renders the deck for a learner alone, from the same sources as the slides. */
export function readingPages(
	deckEdition: Edition,
	figures: ReadingFigures,
): ReadingPages {
	const edition = readingEdition(deckEdition);
	return {
		index: renderToString(<ReadingPage edition={edition} figures={figures} />),
		evidence: renderToString(<EvidencePage edition={edition} />),
	};
}

function ReadingPage({
	edition,
	figures,
}: {
	edition: Edition;
	figures: ReadingFigures;
}) {
	const { deck } = edition.project;
	const chapters = readingChapters(edition.project);
	return (
		<ReadingFrame
			here="index"
			contents={<Contents chapters={chapters} edition={edition} />}
		>
			<article class="article">
				<header class="opening">
					<h1>{deck.title}</h1>
					<p class="lead">{deck.description}</p>
					<p class="fine">
						An underlined number leads to its source. † read in a secondary
						account. ‡ derived here from figures of the source.
					</p>
				</header>
				{chapters.map((chapter) => (
					<section class="chapter">
						<h2 id={`chapter-${chapter.id}`}>{chapter.title}</h2>
						{chapter.slides.map((slide) => (
							<SectionView slide={slide} edition={edition} figures={figures} />
						))}
						<Questions chapter={chapter.id} edition={edition} />
					</section>
				))}
				<Claims edition={edition} />
				<Glossary edition={edition} />
				<References edition={edition} />
			</article>
		</ReadingFrame>
	);
}

/** The chapters as they are read: the lists of references, which end the page anyway, left out. */
function readingChapters({ deck }: Project): Chapter[] {
	const told = (slide: Slide) =>
		!slide.body.some(({ block }) => block === "references");
	return [...deck.chapters, ...(deck.backup ? [deck.backup] : [])]
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
	};
}

/** Origins of the values that stand on no slide but in claims, questions and the glossary. */
export function readingOrigins(project: Project): Origin[] {
	return besideTexts(project).flatMap(({ insets }) =>
		insets.flatMap((inset) => asValue(inset)?.origins ?? []),
	);
}

function besideTexts({ claims, questions, glossary }: Project): Text[] {
	return [
		...claims.map(({ finding }) => finding),
		...questions.flatMap(({ prompt, options, why }) => [
			prompt,
			...options,
			why,
		]),
		...glossary.map(({ definition }) => definition),
	];
}
