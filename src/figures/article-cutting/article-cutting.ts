import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { healthicons } from "../drawings/credits.ts";
import {
	isPictogram,
	type Pictogram,
	pictogramNames,
} from "../drawings/pictograms.ts";
import { standsIn } from "./quoted-words.ts";

/** Words of the article that its reader has underlined. */
export interface Underlined {
	/** What they are about: `Benefit`. */
	readonly about: string;
	/** As the article has them, in quotation marks; an ellipsis where words are left out. */
	readonly words: string;
}

export interface ArticleCuttingSpec {
	readonly kind: "article-cutting";
	readonly reader: {
		readonly sign?: Pictogram;
		readonly name: string;
		readonly says: readonly string[];
	};
	/** What the cutting is of. */
	readonly source: string;
	readonly underlined: readonly Underlined[];
	/** What the room is asked; empty where nothing is. */
	readonly asks: string;
}

/** What the author of a cutting gives. */
export interface ArticleCuttingOptions extends FigureOptions {
	/** Who brings the article: a pictogram's name, hers, and what is known of her. */
	readonly reader: { sign?: string; name: Words; says: readonly Words[] };
	/** Where the article stood, under its words. */
	readonly source: Words;
	/** Words of the article, to the letter; `…` stands for what is left out. */
	readonly underlined: readonly { about: Words; words: string }[];
	/** A question to the room, which comes last. */
	readonly asks?: Words;
}

/**
 * A reader beside a cutting of the deck's article with sentences underlined.
 *
 * @returns a declaration; once it is built, words that the article does not have, a deck without an
 *   article and unknown pictograms become faults that the deck's checks report
 */
export function articleCutting(options: ArticleCuttingOptions) {
	return declareFigure("article-cutting", options);
}

/** The figure of the options. */
export function buildArticleCutting(
	options: ArticleCuttingOptions,
	draft: Draft,
): FigureParts<ArticleCuttingSpec> {
	const { article, folder } = draft.context;
	const { sign } = options.reader;
	if (sign !== undefined && !isPictogram(sign))
		draft.refuse(
			`no pictogram is named "${sign}"`,
			`Use ${pictogramNames.join(", ")}`,
		);
	draft.refuseEmpty(
		options.underlined,
		"a cutting has nothing underlined",
		"Give it at least one sentence of the article",
	);
	if (article === undefined)
		draft.refuse(
			"a cutting quotes an article, and the deck has none",
			`Put its text into ${folder}/article.txt`,
		);
	const underlined = options.underlined.map(({ about, words }) => {
		if (article !== undefined && !standsIn(article, words))
			draft.refuse(
				`"${words}" is not in the article`,
				"Quote it to the letter, with … where words are left out",
			);
		return { about: draft.say(about), words: draft.say(quoted(words)) };
	});
	const reader = {
		...(sign !== undefined && isPictogram(sign) && { sign }),
		name: draft.say(options.reader.name),
		says: options.reader.says.map((each) => draft.say(each)),
	};
	const source = draft.say(options.source);
	const asks = options.asks === undefined ? "" : draft.say(options.asks);
	draft.faults.push(
		...emptyLabels([
			reader.name,
			source,
			...underlined.map(({ about }) => about),
		]),
	);
	return {
		spec: { kind: "article-cutting", reader, source, underlined, asks },
		form: `Cutting of an article with ${underlined.length} ${underlined.length === 1 ? "passage" : "passages"} underlined`,
		sentences: [
			`${reader.name}: ${reader.says.join("; ")}`,
			...underlined.map(spokenPassage),
			asks,
		],
		table: {
			columns: ["About", "Underlined"],
			rows: underlined.map(({ about, words }) => [about, words]),
		},
		...(asks !== "" && { steps: [asks] }),
		printed: [],
		credits: reader.sign ? [healthicons] : [],
	};
}

/** A passage as a sentence, for tooltips and text alternatives. */
export function spokenPassage({ about, words }: Underlined): string {
	return `${about}: ${words}`;
}

function quoted(words: string): string {
	return /^“.*”$/s.test(words) ? words : `“${words}”`;
}
