import { parseAst } from "rolldown/parseAst";
import type { Citation } from "../../evidence/citation-schema.ts";

/*
 * The modules that `npm run new` writes. Each is as good as it can be without its author: what only
 * the author knows says so in words, and a draft stays out of what is built.
 */

const quoted = (words: string) => JSON.stringify(words);

/** `smith-2026-knee` as a name in code, `smith2026Knee`; `function`, which is none, as `functionOne`. */
export function nameOf(id: string): string {
	const name = id.replace(/-([a-z0-9])/g, (_, letter: string) =>
		letter.toUpperCase(),
	);
	return isName(name)
		? name
		: isName(`${name}One`)
			? `${name}One`
			: `the${name}`;
}

function isName(name: string): boolean {
	try {
		parseAst(`import ${name} from "a";`, { lang: "ts" });
		return true;
	} catch {
		return false;
	}
}

/** A record with nothing read yet. */
export function studyModule(
	id: string,
	topic: string,
	citation: Partial<Citation>,
): string {
	const address = citation.DOI
		? `https://doi.org/${citation.DOI}`
		: citation.PMID
			? `https://pubmed.ncbi.nlm.nih.gov/${citation.PMID}/`
			: "https://example.org/where-you-read-it";
	const whole = {
		type: "article-journal",
		title: "Title as printed",
		author: [{ family: "Family", given: "Given" }],
		...citation,
	};
	return `import { study } from "#evidence";

export const ${nameOf(id)} = study({
	draft: true,
	id: ${quoted(id)},
	kind: "rct",
	tier: "supporting",
	topics: [${quoted(topic)}],
	citation: ${JSON.stringify(whole, null, "\t")},
	population: "Whom it studied",
	// Every arm that an outcome names: { id: "real", name: "Treatment", n: 120 }
	arms: [],
	// What was measured, when, against what: outcomes: { painWeek8: { … } }
	outcomes: {},
	limitations: [],
	verified: "abstract",
	read: { url: ${quoted(address)}, where: "abstract" },
	gaps: ["Everything: nothing was read yet"],
});
`;
}

/** A slide in words. */
export function slideModule(id: string): string {
	return `import { md, points, slide } from "#deck";

export default slide({
	draft: true,
	id: ${quoted(id)},
	title: "A full sentence that makes the point of the slide",
	minutes: 1,
	cuts: [],
	body: [
		points\`
      What the audience should see\`,
	],
	notes: md\`What you say aloud.

Will be asked: "What they ask?" What you answer.

Transition: what comes next.\`,
	reading: md\`The same, complete, for whoever reads alone.\`,
});
`;
}

/** The kinds of figures that a slide can be begun with. */
export const figureKinds = [
	"forest-plot",
	"responder-bars",
	"mechanism",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A study as a slide imports it. */
export interface Imported {
	readonly id: string;
	readonly from: string;
	/** Keys of outcomes that have an effect, and of those whose arms have values. */
	readonly effects: readonly string[];
	readonly shares: readonly string[];
	/** Ids of its arms. */
	readonly arms: readonly string[];
}

/** A slide with a figure of a study. */
export function figureModule(
	id: string,
	kind: FigureKind,
	{ id: study, from, effects, shares, arms }: Imported,
): string {
	const outcome = (keys: readonly string[]) =>
		`trial.outcomes.${keys[0] ?? "keyOfAnOutcome"}`;
	const body = {
		"forest-plot": `forestPlot({
			id: ${quoted(`${id}-forest`)},
			title: "What is drawn, in a few words",
			rows: [{ outcome: ${outcome(effects)} }],
			message: "What the drawing shows, as a sentence.",
		})`,
		"responder-bars": `responderBars({
			id: ${quoted(`${id}-bars`)},
			title: "What is drawn, in a few words",
			outcome: ${outcome(shares)},
			arms: [
				${arms.map((arm) => `{ arm: ${quoted(arm)}, label: ${quoted(arm)}, role: "other" },`).join("\n")}
			],
			differences: [],
			axisTitle: "What the axis counts, percent",
			message: "What the drawing shows, as a sentence.",
		})`,
		mechanism: `mechanism({
			id: ${quoted(`${id}-links`)},
			title: "What is drawn, in a few words",
			source: ${quoted(id)},
			studies: [trial],
			message: "What the drawing shows, as a sentence.",
		})`,
	}[kind];
	const builder = body.slice(0, body.indexOf("("));
	return `import { md, slide, text } from "#deck";
import { ${builder} } from "#figures";
import { ${nameOf(study)} as trial } from ${quoted(from)};

export default slide({
	draft: true,
	id: ${quoted(id)},
	title: "A full sentence that makes the point of the slide",
	minutes: 1,
	cuts: [],
	certainty: text\`not graded\`,
	body: [${body}],
	notes: md\`What you say aloud.

Transition: what comes next.\`,
	reading: md\`The same, complete, for whoever reads alone.\`,
});
`;
}

/** A flowchart with one arrow that rests on a study. */
export function diagramSource(study: string): string {
	return `flowchart
  cause["A cause"]
  effect["An effect"]
  cause ${nameOf(study)}_1@-->|"vs what"| effect
`;
}

/** A chapter without slides. */
export function chapterModule(id: string, title: string): string {
	return `import { chapter } from "#deck";

export default chapter({
	id: ${quoted(id)},
	title: ${quoted(title)},
	slides: [],
});
`;
}

/** A glossary without terms. */
export const glossaryModule = `import { type Term, term, text } from "#deck";

/** Words of the field in plain words, in alphabetical order. */
export default [] satisfies readonly Term[];
`;

/** A term, as it stands in the glossary. */
export function termElement(name: string): string {
	return `term({
	term: ${quoted(name)},
	draft: true,
	definition: text\`What it means, in plain words.\`,
})`;
}

/** A list without questions. */
export const questionsModule = `import { type Question, question, text } from "#deck";

/** What a listener should be able to answer afterwards. */
export default [] satisfies readonly Question[];
`;

/** A question, as it stands in its list. */
export function questionElement(id: string, chapter: string): string {
	return `question({
	id: ${quoted(id)},
	chapter: ${quoted(chapter)},
	draft: true,
	prompt: text\`What should a listener be able to say afterwards?\`,
	options: [text\`The right answer\`, text\`A wrong one that somebody might believe\`],
	answer: 0,
	why: text\`Why it is right, and what makes the others tempting.\`,
	studies: [],
})`;
}

/** Files of a deck that can be served and built at once, by their path in its folder. */
export function deckModules(
	title: string,
	intervention: string,
	output: string,
): Record<string, string> {
	return {
		"subject.ts": `import { subject } from "#deck";

/** What the deck is about. */
export default subject({
	intervention: ${quoted(intervention)},
	// How a record names it: its checks ask for one of these words.
	named: /${intervention.replace(/[^\p{L}\p{N} -]/gu, "").toLowerCase()}/i,
	comparators: {},
});
`,
		"presenter.ts": `import { presenter } from "#deck";

export default presenter({
	name: "Presenter",
	credentials: "credentials",
	institution: "institution",
	event: "event",
	date: "date",
	disclosures: "What the presenter has to declare, or that there is nothing.",
});
`,
		"deck.ts": `import { deck } from "#deck";
import opening from "./opening/chapter.ts";
import subject from "./subject.ts";

export default deck({
	title: ${quoted(title)},
	description: ${quoted(`What the evidence on ${intervention} shows, by comparator.`)},
	subject,
	output: ${quoted(output)},
	// Lengths of the talk in minutes, once there are slides for them.
	cuts: [],
	chapters: [opening],
});
`,
		"opening/chapter.ts": `import { chapter } from "#deck";
import title from "./title.ts";

export default chapter({
	id: "opening",
	title: "Opening",
	slides: [title],
});
`,
		"opening/title.ts": `import { md, paragraph, presenterLine, slide } from "#deck";

export default slide({
	id: "title",
	layout: "title",
	title: ${quoted(title)},
	minutes: 1,
	cuts: [],
	body: [
		paragraph\`The question that brings the audience here\`,
		presenterLine(),
	],
	notes: md\`Say who you are, and why this matters to them.\`,
	reading: md\`What this deck is about, and for whom it was made.\`,
});
`,
	};
}
