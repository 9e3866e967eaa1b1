import type {
	FigureBlock,
	FigureDeclaration,
	FigureKind,
	FigureKinds,
	FigureLink,
	FigureSpec,
	FigureTable,
	TableDeclaration,
	TableKind,
	TableKinds,
} from "../../deck/figure.ts";
import { plain } from "../../deck/insets.ts";
import type { LoadedProject } from "../../deck/project.ts";
import type { RecordTableBlock } from "../../deck/record-table.ts";
import { comparatorName, type Subject } from "../../deck/subject.ts";
import {
	asText,
	flatCited,
	type Text,
	text,
	valuesOf,
} from "../../deck/text.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import type { Printed } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { joinMarks, type Origin } from "../../evidence/provenance.ts";
import type { Outcome } from "../../evidence/study.ts";
import { comparatorDetails } from "./comparator-details.ts";

/** Figures that Chart.js draws from plain data. */
export type ChartSpec = Exclude<FigureSpec, { kind: "diagram" }>;

/** Words on a figure: plain, or with sourced values. */
export type Words = string | Text;

/** What the author of a figure gives, whatever its kind. */
export interface FigureOptions {
	/** Name of its files, unique in the deck. */
	readonly id: string;
	/** What is drawn, in a few words: its name for whoever does not see it, and on what is saved of it. */
	readonly title: Words;
	/** What it shows, as a sentence: the last one of its text alternative. */
	readonly message: Words;
}

/** What the author of a table gives, whatever its kind. */
export interface TableOptions {
	/** Name of its data file, unique among the figures and tables of the deck. */
	readonly id: string;
	/** What the table holds, in a few words: its caption. */
	readonly title: Words;
}

/** What a builder may ask of the project. */
export interface Context
	extends Pick<
		LoadedProject,
		| "folder"
		| "studies"
		| "byId"
		| "diagrams"
		| "pictures"
		| "article"
		| "claims"
		| "drafts"
	> {
	readonly deck: { readonly subject: Subject };
}

/** What a builder writes down while it works: the author's words and the faults it meets. */
export class Draft {
	readonly words: Text[] = [];
	readonly faults: Fault[] = [];

	constructor(readonly context: Context) {}

	get subject(): Subject {
		return this.context.deck.subject;
	}

	/** How a comparator is named: `usual care`. */
	nameOf(comparator: Comparator): string {
		return comparatorName(this.subject, comparator);
	}

	/** Remembers words for the check of bare numbers, and returns them with their sources. */
	text(words: Words): Text {
		const said = asText(words);
		this.words.push(said);
		return said;
	}

	/** Remembers words for the check of bare numbers, and returns them as printed. */
	say(words: Words): string {
		return flatCited(this.text(words));
	}

	/** The same of what every figure says, and a module that is not type-checked may lack. */
	sayField(field: "title" | "message", words: Words): string {
		const hint = `Write ${field}: "...", which says what is ${field === "title" ? "drawn" : "to be seen"}`;
		if (typeof words !== "string" && Object(words).kind !== "text") {
			this.refuse(`has no words as its ${field}`, hint);
			return "";
		}
		const said = this.say(words);
		if (field === "title" && said === "")
			this.refuse("its title is empty", hint);
		return said;
	}

	/** Notes what is wrong and how to mend it; the deck's checks report it. */
	refuse(message: string, hint: string): void {
		this.faults.push({ message, hint });
	}

	/** Notes that there is nothing to show, where that is so. */
	refuseEmpty(items: readonly unknown[], message: string, hint: string): void {
		if (items.length === 0) this.refuse(message, hint);
	}
}

/** What a builder makes of its options: all of a figure that differs from kind to kind. */
export interface FigureParts<Spec> {
	readonly spec: Spec;
	/** What the drawing is, to open the text alternative: `Forest plot`. */
	readonly form: string;
	/** Sentences of the text alternative between title and message. */
	readonly sentences: readonly string[];
	readonly table: FigureTable;
	/** What each press of the forward key brings, in words. */
	readonly steps?: readonly string[];
	readonly links?: readonly FigureLink[];
	/** Outcomes by whose comparators the figure is named. */
	readonly compared?: readonly Outcome[];
	/** Comparators that no outcome names: those of arms. */
	readonly comparators?: readonly Comparator[];
	/** Every number that it prints: its sources and its marks follow from them. */
	readonly printed: readonly Printed[];
	/** Fields that it rests on beside those of its numbers. */
	readonly origins?: readonly Origin[];
	/** Whose drawings it is built on; see `src/figures/drawings/credits.ts`. */
	readonly credits?: readonly string[];
}

/** Makes the data of one kind of figure from its options. */
export type FigureBuilder<Options, Spec> = (
	options: Options,
	draft: Draft,
) => FigureParts<Spec>;

/** What a builder makes of a table: all that differs from kind to kind. */
export interface TableParts
	extends Pick<RecordTableBlock, "columns" | "rows" | "notes" | "origins"> {
	/** How much it holds, to follow the title in its caption: `3 statements: 1 for, 2 against`. */
	readonly size: string;
	readonly comparators?: readonly Comparator[];
}

/** Writes one kind of table from its options. */
export type TableBuilder<Options> = (
	options: Options,
	draft: Draft,
) => TableParts;

/**
 * A figure that a slide asks for.
 *
 * @param kind the name of its room in `src/figures`
 */
export function declareFigure<Kind extends FigureKind>(
	kind: Kind,
	options: FigureKinds[Kind]["options"],
): FigureDeclaration<Kind> {
	return { block: "figure", kind, id: options.id, options };
}

/**
 * A table that a slide asks for.
 *
 * @param kind its name in `src/figures/tables`
 */
export function declareTable<Kind extends TableKind>(
	kind: Kind,
	options: TableKinds[Kind],
): TableDeclaration<Kind> {
	return { block: "record-table", kind, id: options.id, options };
}

/** A figure complete: what its builder made, in the frame that all kinds share. */
export function makeFigure<Options extends FigureOptions>(
	build: FigureBuilder<Options, FigureSpec>,
	options: Options,
	context: Context,
): FigureBlock {
	const draft = new Draft(context);
	refuseRoles(options, draft);
	const title = draft.sayField("title", options.title);
	const message = draft.sayField("message", options.message);
	const {
		form,
		sentences,
		compared = [],
		printed,
		...parts
	} = build(options, draft);
	return {
		block: "figure",
		id: options.id,
		title,
		spec: parts.spec,
		alt: [form, title, ...sentences, message]
			.filter((part) => part !== "")
			.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
			.join(" "),
		table: parts.table,
		steps: parts.steps ?? [],
		links: parts.links ?? [],
		comparators: [
			...new Set([
				...compared.map(({ comparator }) => comparator),
				...(parts.comparators ?? []),
			]),
		],
		details: comparatorDetails(compared, context.deck.subject),
		origins: [
			...(parts.origins ?? []),
			...printed.flatMap(({ origins }) => origins),
		],
		credits: parts.credits ?? [],
		marks: joinMarks(
			[...printed, ...draft.words.flatMap(valuesOf)].map(({ marks }) => marks),
		),
		words: draft.words,
		faults: draft.faults,
	};
}

/** Refuses roles of arms that the deck does not know: they would be drawn as another comparator. */
function refuseRoles(given: unknown, draft: Draft): void {
	if (Array.isArray(given)) {
		for (const each of given) refuseRoles(each, draft);
		return;
	}
	// What a record says of itself has roles of another kind.
	if (typeof given !== "object" || !given || "inset" in given) return;
	for (const [field, value] of Object.entries(given)) {
		if (field !== "role") refuseRoles(value, draft);
		else if (typeof value === "string") {
			const known = ["treatment", ...Object.keys(draft.subject.comparators)];
			if (!known.includes(value))
				draft.refuse(
					`role "${value}" is neither treatment nor a comparator of the deck`,
					`Use ${known.join(", ")}`,
				);
		}
	}
}

/** A table complete: what its builder wrote, in the frame that all kinds share. */
export function makeTable<Options extends TableOptions>(
	kind: TableKind,
	build: TableBuilder<Options>,
	options: Options,
	context: Context,
): RecordTableBlock {
	const draft = new Draft(context);
	const title = draft.say(options.title);
	const { size, comparators = [], ...parts } = build(options, draft);
	return {
		block: "record-table",
		kind,
		id: options.id,
		caption: text`${plain(title, "title, checked as it is written")}: ${plain(size, "count of the rows")}`,
		...parts,
		comparators: [...new Set(comparators)],
		words: draft.words,
		faults: draft.faults,
	};
}
