import { figuresOf } from "../../deck/blocks-of.ts";
import { formerMarks } from "../../deck/former-ids.ts";
import type { Block, Slide } from "../../deck/slide.ts";
import { asText, type Text } from "../../deck/text.ts";
import { BlockView } from "../shared/blocks.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { Inline, Prose } from "../shared/text.tsx";
import { ReadingFigure } from "./reading-figure.tsx";
import { SourcesView } from "./reading-sources.tsx";
import { wordsOf } from "./reading-words.tsx";
import { type Measures, sectionHeights } from "./section-height.ts";

/** The heading of a slide's section; the title slide, named as the deck is, takes its figure's. */
export function sectionTitle(slide: Slide): Text {
	const named = slide.layout === "title" ? figuresOf(slide)[0] : undefined;
	return asText(named ? named.title : slide.title);
}

/** One slide as a section of the article. */
export function SectionView({
	slide,
	prose,
	measures,
}: {
	slide: Slide;
	/** The slide's reading text, its terms marked. */
	prose: Text;
	measures: Measures;
}) {
	const { edition, figures } = measures;
	const title = sectionTitle(slide);
	const { wide, narrow } = sectionHeights(slide, title, measures);
	return (
		<section
			class="section"
			style={{ "--wide": `${wide}px`, "--narrow": `${narrow}px` }}
		>
			<div class="heading">
				<h3 id={slide.id} {...formerMarks(edition.project.deck, slide.id)}>
					<Inline text={title} edition={edition} />
				</h3>
				<p>
					<a class="to-slide" href={`../index.html#/${slide.id}`}>
						Slide<span class="spoken">: {wordsOf(title, edition)}</span>
					</a>{" "}
					<a href={`#${slide.id}`}>
						Link<span class="spoken"> to: {wordsOf(title, edition)}</span>
					</a>
				</p>
			</div>
			<div class="prose">
				<Prose text={prose} edition={edition} />
			</div>
			{slide.body.map((block) => (
				<ReadingBlock block={block} edition={edition} figures={figures} />
			))}
			<SourcesView slide={slide} edition={edition} />
		</section>
	);
}

function ReadingBlock({
	block,
	edition,
	figures,
}: {
	block: Block;
	edition: Edition;
	figures: FigureMarkup;
}) {
	switch (block.block) {
		case "figure":
			return (
				<ReadingFigure figure={block} edition={edition} figures={figures} />
			);
		case "columns":
			return (
				<div class="columns">
					{block.columns.map(({ heading, body }) => (
						<div>
							<p class="column-head">
								<Inline text={heading} edition={edition} />
							</p>
							{body.map((each) => (
								<ReadingBlock
									block={each}
									edition={edition}
									figures={figures}
								/>
							))}
						</div>
					))}
				</div>
			);
		case "table":
		case "record-table":
			return (
				<div class="scroll wide">
					<BlockView block={block} edition={edition} figures={figures} />
				</div>
			);
		case "opener":
			// Its answers are the prose.
			return null;
		case "presenter":
			// Who presents matters to an audience; the interests matter to a reader too.
			return block.part === "disclosures" ? (
				<BlockView block={block} edition={edition} figures={figures} />
			) : null;
		default:
			return <BlockView block={block} edition={edition} figures={figures} />;
	}
}
