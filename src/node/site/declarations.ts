import { z } from "zod";
import { shown } from "../../checks/schema-faults.ts";
import {
	type ChapterOf,
	type Claim,
	type DeclaredDeck,
	type Question,
	type Term,
	verdicts,
} from "../../deck/deck.ts";
import type { FormerIds } from "../../deck/former-ids.ts";
import type { Citation, Literal, TermRef } from "../../deck/insets.ts";
import type {
	BoxesPart,
	Leaflet,
	LeafletPart,
	OptionsPart,
	PeoplePanel,
	PeoplePart,
	ScalesPart,
	SentencesPart,
} from "../../deck/leaflet.ts";
import type { ChapterOpener } from "../../deck/opener.ts";
import type {
	OpenerAnswer,
	OpenerBlock,
	OpenerDrawing,
} from "../../deck/opener-block.ts";
import type { PicoWords } from "../../deck/pico.ts";
import type { DeclaredPicture } from "../../deck/picture.ts";
import type { Release } from "../../deck/release.ts";
import type { DeclaredBlock, DeclaredSlide } from "../../deck/slide.ts";
import type {
	ComparatorKind,
	ComparatorLook,
	Subject,
	SubjectPhrase,
} from "../../deck/subject.ts";
import type { Text } from "../../deck/text.ts";
import type { Study } from "../../evidence/study.ts";

/*
 * What the modules of a deck may declare. Types hold an author's editor to it; these schemas hold a
 * module to it that was not type-checked. Each names every field of its type, and no other.
 */

/** One field each: a field that a type gains must be named here too. */
type Shape<Of> = Record<keyof Required<Of>, z.ZodType>;

const string = z.string();

/** A length of the talk, as the name of a field. */
const minutes = string.regex(/^\d+(\.\d+)?$/, "is no length in minutes");

/** A string that says something. */
const filled = z.string().regex(/\S/, "is empty");

const text = z.custom<Text>().check(({ value, issues }) => {
	const fault = textFault(value);
	if (fault) issues.push({ code: "custom", input: value, ...fault });
});

const insetSchema = z.discriminatedUnion("inset", [
	z.looseObject({
		inset: z.literal("value"),
		text: string,
		origins: z.array(z.looseObject({ study: string, key: string.optional() })),
		derivation: string.optional(),
		fault: z.looseObject({ message: string, hint: string }).optional(),
	}),
	z.strictObject({
		inset: z.literal("citation"),
		study: string,
		label: string,
		name: string.optional(),
	} satisfies Shape<Citation>),
	z.strictObject({
		inset: z.literal("literal"),
		text: string,
		reason: string,
	} satisfies Shape<Literal>),
	z.strictObject({
		inset: z.literal("term"),
		text: string,
		term: string,
	} satisfies Shape<TermRef>),
]);

const asTemplate = "Begin it with text` or md`, and end it with a backtick";

/** What is wrong with a text, and how to mend it. */
function textFault(value: unknown) {
	if (value === undefined)
		return {
			message: "is missing",
			params: { hint: "Write text`...` or md`...`" },
		};
	const { kind, words, insets } = Object(value) as Partial<Text>;
	if (kind !== "text" || !Array.isArray(words) || !Array.isArray(insets))
		return {
			message: `${shown(value)} is not a text`,
			params: { hint: asTemplate },
		};
	if (words.length !== insets.length + 1)
		return {
			message: `${shown(words.join(""))} was given in parentheses`,
			params: { hint: asTemplate },
		};
	const at = insets.findIndex((inset) => !insetSchema.safeParse(inset).success);
	return at < 0
		? undefined
		: {
				message: `after "${words[at]?.replace(/\s+/g, " ").trim().slice(-40)}" stands ${insetName(insets[at])}`,
				params: {
					hint: "Insert a value, an outcome, a fact, a study or plain(...)",
				},
			};
}

function insetName(inset: unknown): string {
	const { inset: kind } = Object(inset) as { inset?: unknown };
	if (kind === "literal") return "plain(...) without words and a reason";
	return kind === "value" ? "the value of no outcome" : shown(inset);
}

/** A text or a plain string; where it is missing, what to write. */
function wordsOr(missing?: string) {
	return z.custom<string | Text>().check(({ value, issues }) => {
		const fault = typeof value === "string" ? undefined : textFault(value);
		if (fault)
			issues.push({
				code: "custom",
				input: value,
				...fault,
				...(value === undefined && missing && { params: { hint: missing } }),
			});
	});
}

const words = wordsOr();

const study = z.custom<Study>().check(({ value, issues }) => {
	const { id, outcomes } = Object(value) as Partial<Study>;
	if (typeof id !== "string" || typeof outcomes !== "object")
		issues.push({
			code: "custom",
			input: value,
			message: `${shown(value)} is not a study`,
			params: { hint: "Import the study's record" },
		});
});

/** A string that is asked for in words of its own. */
function needed(hint: string) {
	return z.custom<string>().check(({ value, issues }) => {
		if (typeof value !== "string")
			issues.push({
				code: "custom",
				input: value,
				message:
					value === undefined
						? "is missing"
						: `${shown(value)} is not a string`,
				params: { hint },
			});
	});
}

/** Figures, tables and records are made by the builders of #figures, which check what they are given. */
const built = { id: z.string().optional() };

/** What is drawn beside a chapter's question. */
const openerDrawing = z.discriminatedUnion("of", [
	z.strictObject({
		of: z.literal("body"),
		seen: z.enum(["front", "back"]),
		at: z.array(string),
	} satisfies Shape<Extract<OpenerDrawing, { of: "body" }>>),
	z.strictObject({ of: z.literal("brain") }),
	z.strictObject({
		of: z.enum(["pictogram", "sign"]),
		name: string,
	} satisfies Shape<Extract<OpenerDrawing, { of: "sign" }>>),
]);

const openerAnswers = z.array(
	z.strictObject({
		// A slide that cannot be shown is told where it is declared.
		slide: z.looseObject({}),
		words,
	} satisfies Shape<OpenerAnswer>),
);

const openerBlock = z.strictObject({
	block: z.literal("opener"),
	answers: openerAnswers,
	drawing: openerDrawing,
} satisfies Shape<OpenerBlock>);

const opener = z.strictObject({
	question: words,
	answers: openerAnswers,
	drawing: openerDrawing,
	notes: text,
	cuts: z.array(z.number()).optional(),
} satisfies Shape<ChapterOpener>);

const block: z.ZodType = z.lazy(() => z.discriminatedUnion("block", blocks));
type BlockOf<Name extends DeclaredBlock["block"]> = Extract<
	DeclaredBlock,
	{ block: Name }
>;
const blocks = [
	z.strictObject({
		block: z.literal("points"),
		points: z.array(text),
		audience: z.literal("patient").optional(),
	} satisfies Shape<BlockOf<"points">>),
	z.strictObject({
		block: z.literal("paragraph"),
		text,
	} satisfies Shape<BlockOf<"paragraph">>),
	z.strictObject({
		block: z.literal("key-number"),
		value: z.looseObject({ inset: z.literal("value") }),
		caption: text,
	} satisfies Shape<BlockOf<"key-number">>),
	z.strictObject({
		block: z.literal("table"),
		caption: text,
		columns: z.array(string),
		rows: z.array(z.array(text)),
	} satisfies Shape<BlockOf<"table">>),
	z.strictObject({
		block: z.literal("quote"),
		claim: string,
		words: string,
		struck: string.optional(),
	} satisfies Shape<BlockOf<"quote">>),
	z.strictObject({
		block: z.literal("references"),
		page: z.number(),
	} satisfies Shape<BlockOf<"references">>),
	z.strictObject({
		block: z.literal("presenter"),
		part: z.enum(["line", "disclosures"]),
	} satisfies Shape<BlockOf<"presenter">>),
	openerBlock,
	z.strictObject({
		block: z.literal("picture"),
		file: needed("Name its file beside the slide or in images/"),
		alt: wordsOr("Say in a sentence what is to be seen"),
		caption: words.optional(),
		credit: needed("Name who made the picture"),
		license: needed(
			'Name the license, e.g. "CC BY 4.0", or who allowed its use',
		),
		source: string.optional(),
		height: z.number().optional(),
		mat: z.boolean().optional(),
	} satisfies Shape<DeclaredPicture>),
	z.strictObject({
		block: z.literal("columns"),
		columns: z.array(z.strictObject({ heading: text, body: z.array(block) })),
	} satisfies Shape<BlockOf<"columns">>),
	z.looseObject({ block: z.literal("figure"), ...built }),
	z.looseObject({ block: z.literal("record-table"), ...built }),
	z.looseObject({ block: z.literal("record"), ...built }),
] as const;

/** Parts of the frame of a result that an author words. */
const pico = z.strictObject({
	patients: words.optional(),
	treatment: words.optional(),
	comparedWith: words.optional(),
	outcome: words.optional(),
	time: words.optional(),
	limits: words.optional(),
} satisfies Shape<PicoWords>);

/** A slide, declared. */
export const slideSchema = z.strictObject({
	kind: z.literal("slide"),
	id: string,
	title: words,
	layout: z.enum(["title", "list", "opener"]).optional(),
	minutes: z.number(),
	cuts: z.array(z.number()),
	claims: z.array(string).optional(),
	comparators: z.array(string).optional(),
	pico: pico.optional(),
	context: text.optional(),
	certainty: text.optional(),
	sources: z.array(study).optional(),
	draft: z.boolean().optional(),
	body: z.array(block),
	notes: text,
	notesFor: z.record(minutes, text).optional(),
	transitions: z.record(minutes, string).optional(),
	reading: text,
} satisfies Shape<DeclaredSlide>);

/** A chapter; its slides are checked one by one. */
export const chapterSchema = z.strictObject({
	id: filled,
	title: filled,
	opener: opener.optional(),
	slides: z.array(z.unknown()),
} satisfies Shape<ChapterOf<unknown>>);

/** A comparator of a subject. */
const comparator = z.strictObject({
	name: filled,
	side: string.optional(),
	words: z.array(string).optional(),
	look: z.strictObject({
		colour: z.enum(["sham", "usual", "none", "active", "soft", "treatment"]),
		mark: z.enum(["circle", "square", "triangle", "diamond", "cross"]),
		hollow: z.boolean().optional(),
	} satisfies Shape<ComparatorLook>),
	compares: z.literal(false).optional(),
	detail: z.enum(["shown", "required"]).optional(),
	pooled: z.literal(true).optional(),
} satisfies Shape<ComparatorKind>);

const subject = z.strictObject({
	intervention: filled,
	sign: string.optional(),
	named: z.instanceof(RegExp),
	comparators: z.record(string, comparator),
	bias: z.record(string, string),
	phrases: z
		.array(
			z.strictObject({
				words: z.instanceof(RegExp),
				instead: string,
				titles: z.literal(true).optional(),
			} satisfies Shape<SubjectPhrase>),
		)
		.optional(),
	vocabulary: z.array(string).optional(),
} satisfies Shape<Subject>);

/** A deck; its chapters are checked one by one. */
export const deckSchema = z.strictObject({
	kind: z.literal("deck"),
	title: filled,
	description: filled,
	subject,
	output: string,
	release: z
		.strictObject({
			version: string,
			date: string,
			searchedTo: string,
			reviewBy: string.optional(),
			authors: z.array(
				z.union([
					z.strictObject({ family: string, given: string }),
					z.strictObject({ literal: string }),
				]),
			),
			contact: string.optional(),
			address: string.optional(),
		} satisfies Shape<Release>)
		.optional(),
	cuts: z.array(z.number()),
	discussion: z.record(z.string(), z.number().nonnegative()).optional(),
	chapters: z.array(z.unknown()),
	records: z.array(string).optional(),
	backup: z.unknown().optional(),
	former: z
		.strictObject({
			renamed: z.record(z.string(), string).optional(),
			dropped: z.record(z.string(), string).optional(),
		} satisfies Shape<FormerIds>)
		.optional(),
} satisfies Shape<DeclaredDeck>);

/** A claim of the ledger. */
export const claimSchema = z.strictObject({
	id: filled,
	quote: filled,
	place: filled,
	verdict: z.enum(verdicts),
	finding: text,
	studies: z.array(study),
	absence: string.optional(),
	draft: z.boolean().optional(),
} satisfies Shape<Claim>);

/** A question for practice. */
export const questionSchema = z
	.strictObject({
		id: filled,
		chapter: filled,
		prompt: text,
		options: z.array(text),
		answer: z.int(),
		why: text,
		studies: z.array(study),
		draft: z.boolean().optional(),
	} satisfies Shape<Question>)
	.check(({ value: { answer, options }, issues }) => {
		if (answer < 0 || answer >= options.length)
			issues.push({
				code: "custom",
				input: answer,
				path: ["answer"],
				message: `there is no option ${answer} among ${options.length}`,
				params: { hint: `Count from 0 to ${options.length - 1}` },
			});
	});

/** A term of the glossary. */
export const termSchema = z.strictObject({
	term: filled,
	also: z.array(filled).optional(),
	definition: text,
	draft: z.boolean().optional(),
} satisfies Shape<Term>);

const partHead = {
	heading: words,
	lead: text.optional(),
	beside: z.literal(true).optional(),
};

const leafletPart: z.ZodType<LeafletPart> = z.discriminatedUnion("part", [
	z.strictObject({
		...partHead,
		part: z.literal("people"),
		panels: z.array(
			z.strictObject({
				value: z.custom<PeoplePanel["value"]>(
					(value) => Object(value).inset === "value",
				),
				label: string,
				says: text,
				role: string.optional(),
			} satisfies Shape<PeoplePanel>),
		),
		meaning: z.array(text),
	} satisfies Shape<PeoplePart>),
	z.strictObject({
		...partHead,
		part: z.literal("options"),
		columns: z.array(string),
		rows: z.array(z.strictObject({ head: words, cells: z.array(text) })),
	} satisfies Shape<OptionsPart>),
	z.strictObject({
		...partHead,
		part: z.literal("sentences"),
		sentences: z.array(text),
		alarm: z.literal(true).optional(),
	} satisfies Shape<SentencesPart>),
	z.strictObject({
		...partHead,
		part: z.literal("scales"),
		ends: z.tuple([string, string]),
		statements: z.array(text),
	} satisfies Shape<ScalesPart>),
	z.strictObject({
		...partHead,
		part: z.literal("boxes"),
		questions: z.array(
			z.strictObject({
				asks: text,
				answers: z.array(string),
				line: z.literal(true).optional(),
			}),
		),
	} satisfies Shape<BoxesPart>),
]) as never;

/** A leaflet. */
export const leafletSchema = z.strictObject({
	kind: z.literal("leaflet"),
	id: string,
	reader: z.enum(["patient", "clinician"]),
	name: string,
	about: text,
	title: string,
	lead: text,
	parts: z.array(leafletPart),
	foot: text,
	draft: z.boolean().optional(),
} satisfies Shape<Leaflet>);
