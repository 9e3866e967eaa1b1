import { beforeAll, describe, expect, it } from "vitest";
import { renderSite, type Site } from "../../src/build/site.ts";
import { claim, question, term } from "../../src/deck/deck.ts";
import type { Project } from "../../src/deck/project.ts";
import { text } from "../../src/deck/text.ts";
import { cite, plain, value } from "../../src/deck/values.ts";
import { readingOrigins } from "../../src/render/reading.tsx";
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
beforeAll(async () => {
	site = renderSite(await withBackMatter());
	({ index, evidence } = site.reading());
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

describe("the article", () => {
	it("leads every link within the page to something, and names nothing twice", () => {
		for (const html of [index, evidence]) {
			const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
			expect(ids).toEqual([...new Set(ids)]);
			const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(
				([, id]) => id,
			);
			expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
		}
	});

	it("holds both drawings of each figure and the table behind it", () => {
		const figure = index
			.split('id="figure-small-forest"')[1]
			?.split("</figure>");
		expect(figure?.[0]?.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
		expect(figure?.[0]).toContain('<details class="data">');
		expect(figure?.[0]).toContain('<th scope="row">');
	});

	it("asks before it answers: no link in the question, the answer folded", () => {
		const asked = index.split('<details class="question">')[1] ?? "";
		const [summary = "", rest = ""] = asked.split("</summary>");
		expect(summary).toContain("Example 2020");
		expect(summary).not.toContain("<a ");
		expect(rest).toContain('<details class="answer">');
	});

	it("keeps what authors quote as text", () => {
		expect(index).toContain("needling &lt;beats> sham");
		expect(index).not.toContain("<script");
	});

	it("has a source card for each value outside the slides", async () => {
		const cards = JSON.parse(
			(await site.files.get("data/sources.json")?.()) ?? "{}",
		) as Record<string, unknown>;
		for (const origin of readingOrigins(site.edition.project))
			expect(cards).toHaveProperty([site.edition.originKey(origin)]);
	});
});
