import { figuresOf } from "../../deck/blocks-of.ts";
import { chipsOf } from "../../deck/comparators-of.ts";
import type { Claim } from "../../deck/deck.ts";
import { type Pico, type PicoPart, picoParts } from "../../deck/pico.ts";
import { shownStudies, studiesOfInset } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import type { Text } from "../../deck/text.ts";
import { outcomeAt, type Study } from "../../evidence/study.ts";
import type { Edition } from "../shared/edition.ts";

/** What stands beside a section: compared with what, how certain, who says so. */
export interface Beside {
	readonly chips: Pico["compared"];
	/** What the comparators were, beside their names. */
	readonly comparedWith: Text | undefined;
	readonly context: Slide["context"];
	/** Who was treated and how, each part under its name. */
	readonly who: readonly FramePart[];
	/** What was measured, when, and what to mind. */
	readonly what: readonly FramePart[];
	readonly certainty: Slide["certainty"];
	/** Certainty as the sources of the section's figures grade it: `low (Mu 2020)`. */
	readonly grades: readonly string[];
	readonly studies: readonly Study[];
	readonly claims: readonly Claim[];
}

/** A part of the frame of a result, named. */
interface FramePart {
	readonly name: string;
	readonly words: Text;
}

function frameParts(
	pico: Pico | undefined,
	names: Partial<Readonly<Record<PicoPart, string>>>,
): FramePart[] {
	return picoParts.flatMap((part) => {
		const [name, words] = [names[part], pico?.[part]];
		return name && words ? [{ name, words }] : [];
	});
}

/** @returns `undefined` where there is nothing to say */
export function besideOf(slide: Slide, edition: Edition): Beside | undefined {
	const { pico } = slide;
	const chips = pico
		? pico.compared
		: chipsOf(slide, edition.project.deck.subject);
	const ids = new Set([
		...shownStudies(slide),
		...slide.reading.insets.flatMap(studiesOfInset),
	]);
	const studies = [...ids].flatMap((id) => edition.project.byId.get(id) ?? []);
	const claims = edition.project.claims.filter(({ id }) =>
		slide.claims?.includes(id),
	);
	const { context, certainty } = slide;
	if (chips.length + studies.length + claims.length === 0 && !certainty)
		return undefined;
	return {
		chips,
		context,
		comparedWith: pico?.comparedWith,
		who: frameParts(pico, { patients: "Patients", treatment: "Treatment" }),
		what: frameParts(pico, {
			outcome: "Outcome",
			time: "Time",
			limits: "Note",
		}),
		certainty,
		grades: certainty ? [] : gradesOf(studies, slide, edition),
		studies,
		claims,
	};
}

function gradesOf(
	studies: readonly Study[],
	slide: Slide,
	edition: Edition,
): string[] {
	const origins = figuresOf(slide).flatMap((figure) => figure.origins);
	return studies.flatMap((study) => {
		const outcomes = origins
			.filter((origin) => origin.study === study.id)
			.flatMap((origin) => outcomeAt(study, origin) ?? []);
		const found = new Set(outcomes.flatMap(({ certainty }) => certainty ?? []));
		return found.size > 0
			? [`${[...found].join(", ")} (${edition.labelOf(study.id)})`]
			: [];
	});
}

/** A quotation's first words, which name it well enough for a link. */
export function shortened(quote: string): string {
	const words = quote.split(" ");
	return words.length <= 9 ? quote : `${words.slice(0, 8).join(" ")} …`;
}
