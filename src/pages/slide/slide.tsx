import { chipsOf } from "../../deck/comparators-of.ts";
import type { Chapter } from "../../deck/deck.ts";
import { formerMarks } from "../../deck/former-ids.ts";
import type { Slide } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { BlockView } from "../shared/blocks.tsx";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { Chip } from "../shared/marks.tsx";
import { sourceLine } from "../shared/source-line.ts";
import { Inline } from "../shared/text.tsx";
import { OpenerDrawingView, PartOf, PartsView } from "./opener.tsx";
import { PicoStrip } from "./pico-strip.tsx";

/** One slide as a section of the deck. */
export function SlideView({
	slide,
	chapter,
	opening,
	number,
	edition,
	figures,
	type,
}: {
	slide: Slide;
	chapter: Chapter;
	/** Whether it is the first slide of its chapter, which carries the chapter's heading. */
	opening: boolean;
	/** Number in the whole deck; absent on backup slides. */
	number: number | undefined;
	edition: Edition;
	figures: FigureMarkup;
	/** What words are measured with. */
	type: Typeface;
}) {
	const layout = slide.layout ?? "figure";
	const title = <Inline text={asText(slide.title)} edition={edition} />;
	return (
		<section
			id={slide.id}
			class={`slide ${layout}`}
			{...formerMarks(edition.project.deck, slide.id)}
			data-timing={String(Math.round(slide.minutes * 60))}
			data-cuts={slide.cuts.join(" ")}
			data-backup={number === undefined ? "" : undefined}
		>
			<header>
				{opening ? (
					<>
						{layout === "opener" && (
							<PartOf chapter={chapter} edition={edition} />
						)}
						<h1 class="chapter-line">{chapter.title}</h1>
					</>
				) : (
					<p class="chapter-line">
						{chapter.title}
						{slide.pico && slide.context && (
							<>
								{" · "}
								<Inline text={slide.context} edition={edition} />
							</>
						)}
					</p>
				)}
				<h2 tabIndex={-1}>{title}</h2>
				{slide.pico ? (
					<PicoStrip
						pico={slide.pico}
						certainty={slide.certainty}
						edition={edition}
						type={type}
					/>
				) : (
					<Context slide={slide} edition={edition} />
				)}
			</header>
			<div class="body">
				{slide.body.map((block) => (
					<BlockView block={block} edition={edition} figures={figures} />
				))}
			</div>
			{layout === "opener" && chapter.opener && (
				<>
					<OpenerDrawingView drawing={chapter.opener.drawing} />
					<PartsView chapter={chapter} edition={edition} />
				</>
			)}
			<footer>
				<p class="sources">
					<Sources slide={slide} edition={edition} />
				</p>
				<p class="number">{number ?? "backup"}</p>
			</footer>
		</section>
	);
}

function Context({ slide, edition }: { slide: Slide; edition: Edition }) {
	const { subject } = edition.project.deck;
	const chips = chipsOf(slide, subject);
	if (slide.layout === "title") return null;
	if (chips.length === 0 && !slide.context && !slide.certainty) return null;
	return (
		<p class="context">
			{chips.map((chip) => (
				<>
					<Chip {...chip} subject={subject} />{" "}
				</>
			))}
			{slide.context && (
				<span class="what">
					<Inline text={slide.context} edition={edition} />
				</span>
			)}
			{slide.certainty && (
				<span class="certainty">
					{" "}
					Certainty: <Inline text={slide.certainty} edition={edition} />
				</span>
			)}
		</p>
	);
}

function Sources({ slide, edition }: { slide: Slide; edition: Edition }) {
	const { named, more, notes } = sourceLine(slide, edition);
	const words = more.length > 0 ? [`and ${more.length} more`, ...notes] : notes;
	return (
		<>
			{named.map(({ study, words }, index) => (
				<>
					{index > 0 && " · "}
					<a class="cite" href={edition.referenceHref(study.id)}>
						{words}
					</a>
				</>
			))}
			{named.length > 0 && words.length > 0 && " · "}
			{words.join(" · ")}
		</>
	);
}
