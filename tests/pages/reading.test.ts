import { beforeAll, describe, expect, it } from "vitest";
import { claim, question, term } from "../../src/deck/deck.ts";
import { plain } from "../../src/deck/insets.ts";
import { value } from "../../src/deck/outcome-values.ts";
import type { Project } from "../../src/deck/project.ts";
import { cite } from "../../src/deck/study-values.ts";
import { text } from "../../src/deck/text.ts";
import { renderSite, type Site } from "../../src/node/site/site.ts";
import { readingOrigins } from "../../src/pages/reading/beside-texts.ts";
import { smallProject } from "../fixtures/small-project.ts";

/** The small deck with one of each of what stands beside its slides. */
async function withBackMatter(): Promise<Project> {
	const project = await smallProject();
	const trial = project.byId.get("example-2020-trial");
	const vsSham = trial?.outcomes.painVsSham;
	if (!trial || !vsSham) throw new Error("The fixture lost its trial.");
	return {
		...project,
		questions: [
			question({
				id: "which",
				chapter: "one",
				prompt: text`What did ${cite(trial)} find, ${value(vsSham)} or nothing?`,
				options: [text`Nothing`, text`A small gap`],
				answer: 1,
				why: text`The gap was ${value(vsSham, { form: "estimate" })}.`,
				studies: [trial],
			}),
		],
		claims: [
			claim({
				id: "gap",
				quote: "needling <beats> sham",
				place: "where it stands",
				verdict: "overstated",
				finding: text`It hardly did: ${value(vsSham)}.`,
				studies: [trial],
			}),
		],
		glossary: [
			term({
				term: "Sham needling",
				also: ["placebo needling"],
				definition: text`A pretence, ${plain("2 kinds", "an example")}.`,
			}),
		],
	};
}

let site: Site;
let index: string;
let evidence: string;
let claims: string;
let practice: string;
beforeAll(async () => {
	site = renderSite(await withBackMatter());
	({ index, evidence, claims = "", practice = "" } = site.reading());
});

const drawn = (html: string) =>
	html.replace(/<svg[\s\S]*?<\/svg>/g, "<svg/>").replaceAll("><", ">\n<");

it("renders the small deck's article as it stands in the snapshot", async () => {
	await expect(drawn(index)).toMatchFileSnapshot(
		"../fixtures/small/reading.html",
	);
});

it("renders the small deck's records as they stand in the snapshot", async () => {
	await expect(drawn(evidence)).toMatchFileSnapshot(
		"../fixtures/small/evidence.html",
	);
});

it("leads every link within and between its pages to something, and names nothing twice", () => {
	const pages: Record<string, string> = { index, evidence, claims, practice };
	const idsOf = (html: string) =>
		[...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
	for (const [name, html] of Object.entries(pages)) {
		expect(idsOf(html), name).toEqual([...new Set(idsOf(html))]);
		const lost = [
			...html.matchAll(/ href="(?:([a-z]+)\.html)?#([^"]*)"/g),
		].filter(
			([, page = name, id = ""]) => !idsOf(pages[page] ?? "").includes(id),
		);
		expect(lost.map(([link]) => link)).toEqual([]);
	}
});

it("has no page of claims or practice where the deck has neither, and no way to one", async () => {
	const pages = renderSite(await smallProject()).reading();
	expect(pages.claims).toBeUndefined();
	expect(pages.practice).toBeUndefined();
	expect(pages.index).not.toMatch(/href="(claims|practice)/);
});

describe("the ledger of claims", () => {
	it("sets the article's words, to the letter and as text, beside verdict and finding", () => {
		const [, claim = ""] = claims.split('id="claim-gap"');
		expect(claim).toContain("needling &lt;beats> sham");
		expect(claim).toContain("Overstated");
		expect(claim).toContain('class="value" href="index.html#ref-');
		expect(claim).toContain('href="evidence.html#example-2020-trial"');
	});
});

describe("the article", () => {
	it("holds both drawings of each figure and the table behind it", () => {
		const figure = index
			.split('id="figure-small-forest"')[1]
			?.split("</figure>");
		for (const width of ["wide", "narrow"])
			expect(figure?.[0]).toMatch(
				new RegExp(
					`<img src="\\.\\./figures/small-forest\\.${width}\\.svg" alt="[^"]+" width="\\d+" height="\\d+" loading="lazy"`,
				),
			);
		expect(figure?.[0]).toContain('<details class="data">');
		expect(figure?.[0]).toContain('<th scope="row">');
	});

	it("asks before it answers, at the chapter's end as in practice: no link in the question, the answer folded", () => {
		for (const html of [index, practice]) {
			const [, asked = ""] = html.split('<fieldset class="question"');
			const [question = "", answer = ""] = asked.split(
				'<details class="answer">',
			);
			expect(question).toContain("Example 2020");
			expect(question).toContain("A small gap");
			expect(question).not.toContain("<a ");
			expect(answer).toContain("B. ");
			expect(answer).toContain('<a class="value"');
		}
	});

	it("has a source card for each value outside the slides", async () => {
		const cards = JSON.parse(
			(await site.files.get("data/sources.json")?.()) ?? "{}",
		) as Record<string, unknown>;
		for (const origin of readingOrigins(site.edition.project))
			expect(cards).toHaveProperty([site.edition.originKey(origin)]);
	});
});
