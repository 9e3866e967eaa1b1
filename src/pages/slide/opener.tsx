import type { Chapter } from "../../deck/deck.ts";
import { openerId } from "../../deck/opener.ts";
import type { OpenerBlock, OpenerDrawing } from "../../deck/opener-block.ts";
import { asText } from "../../deck/text.ts";
import { regionAt } from "../../figures/body-map/regions.ts";
import { bodySize } from "../../figures/drawings/body-outline.ts";
import type { Edition } from "../shared/edition.ts";
import { openerSymbol } from "../shared/opener-sheet.tsx";
import { Inline } from "../shared/text.tsx";

/** The answers to come, each numbered by a link to its slide. */
export function AnswersView({
	block: { answers },
	edition,
}: {
	block: OpenerBlock;
	edition: Edition;
}) {
	return (
		<ol class="answers">
			{answers.map(({ slide, words }, index) => (
				<li>
					<a href={`#/${slide.id}`} aria-label={`Answer ${index + 1}`}>
						{index + 1}
					</a>
					<span>
						<Inline text={asText(words)} edition={edition} />
					</span>
				</li>
			))}
		</ol>
	);
}

/** A drawing of the page's sheet. It locates what the words name: to those who hear them it adds nothing. */
export function OpenerDrawingView({ drawing }: { drawing: OpenerDrawing }) {
	const { id, width, height } = openerSymbol(drawing);
	return (
		<svg
			class={`opener-drawing of-${drawing.of}`}
			viewBox={`0 0 ${width} ${height}`}
			aria-hidden="true"
		>
			<use href={`#${id}`} />
			{drawing.of === "body" && (
				<g class="spots">
					{spotsOf(drawing).map(([x, y]) => (
						<>
							<circle class="halo" cx={x} cy={y} r="7.5" />
							<circle cx={x} cy={y} r="3.2" />
						</>
					))}
				</g>
			)}
		</svg>
	);
}

/** Where the regions lie on the drawing, in its own units. */
export function spotsOf({ seen, at }: Extract<OpenerDrawing, { of: "body" }>) {
	return at.flatMap((region) => {
		const place = regionAt(region, seen);
		return place ? [[bodySize.width / 2 + place[0], place[1]]] : [];
	});
}

/** All parts of the talk in a line, the present one marked: the agenda, with where we are. */
export function PartsView({
	chapter,
	edition,
}: {
	chapter: Chapter;
	edition: Edition;
}) {
	const parts = partsOf(edition);
	return (
		<nav class="parts" aria-label="Parts of the talk">
			<ol>
				{parts.map((part) => (
					<li data-cuts={cutsOf(part).join(" ")}>
						<a
							href={`#/${openerId(part.id)}`}
							aria-current={part === chapter ? "step" : undefined}
						>
							{part.title}
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** `Part 2 of 12`; a length of the talk with fewer parts counts its own. */
export function PartOf({
	chapter,
	edition,
}: {
	chapter: Chapter;
	edition: Edition;
}) {
	const parts = partsOf(edition);
	return (
		<p class="part-of chapter-line">
			Part {parts.indexOf(chapter) + 1} of {parts.length}
		</p>
	);
}

/** Chapters that open with their question. */
export function partsOf({ project }: Edition): Chapter[] {
	return project.deck.chapters.filter(({ opener }) => opener);
}

/** Lengths of the talk in which a chapter has slides. */
function cutsOf({ slides }: Chapter): number[] {
	return [...new Set(slides.flatMap(({ cuts }) => cuts))].sort((a, b) => a - b);
}
