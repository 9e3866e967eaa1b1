import { beforeAll, describe, expect, it } from "vitest";
import { plain } from "../../src/deck/insets.ts";
import { arm, value } from "../../src/deck/outcome-values.ts";
import type { Release } from "../../src/deck/release.ts";
import { table } from "../../src/deck/slide.ts";
import { text } from "../../src/deck/text.ts";
import { originIn, originOf } from "../../src/evidence/study.ts";
import { renderSite, type Site } from "../../src/node/site/site.ts";
import { deckBody, renderNotes } from "../../src/pages/shared/document.tsx";
import { sourceCard } from "../../src/pages/shared/source-cards.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { smallProject, withSlide } from "../fixtures/small-project.ts";

let site: Site;
beforeAll(async () => {
	site = renderSite(await smallProject());
});

it("renders the small deck as it stands in the snapshot", async () => {
	await expect(
		[...site.slides.values()]
			.join("\n")
			.replace(/<svg[\s\S]*?<\/svg>/g, "<svg/>")
			.replaceAll("><", ">\n<"),
	).toMatchFileSnapshot("../fixtures/small/slides.html");
});

it("says which edition it is at its end, once one is published", async () => {
	const project = await smallProject();
	const body = (release?: Release) => {
		const deck = { ...project.deck, ...(release && { release }) };
		const { edition, slides } = renderSite({ ...project, deck });
		return deckBody(edition, slides);
	};
	expect(
		body({
			version: "1.2.3",
			date: "2026-01-02",
			searchedTo: "2025-12",
			authors: [],
		}),
	).toMatch(/<p class="edition">Version 1\.2\.3, .*Found an error\?/);
	expect(body()).not.toContain("edition");
});

describe("what authors write", () => {
	it("is text, never markup", async () => {
		const project = withSlide(await smallProject(), "forest", {
			title: text`<img src=x onerror=alert()> & "quoted" ${plain("</h2><script>", "an attack")}`,
			notes: text`Say <script>alert()</script>, [go](javascript:alert) and [there](https://example.org "onmouseover=x")`,
		});
		const { edition, slides } = renderSite(project);
		const slide = slides.get("forest") ?? "";
		expect(slide).not.toMatch(/<img src=x|<script/);
		expect(slide).toContain("&lt;/h2>&lt;script>");
		const notes = renderNotes(edition).forest;
		expect(notes).not.toContain("<script");
		expect(notes).not.toContain("javascript:");
		expect(notes).toContain('<a href="https://example.org">there</a>');
	});

	it("keeps a sourced value as data with its origin", () => {
		expect(site.slides.get("forest")).toContain(
			'<a class="value" href="read/index.html#ref-1" data-origins="1"><data value="-5">−5.0 mm (95% CI −12.5 to 2.5)</data></a>',
		);
	});
});

it("describes where a value was read", () => {
	expect(
		sourceCard(originOf(example2020Trial.outcomes.painVsSham), site.edition),
	).toEqual({
		heading: "−5.0 mm (95% CI −12.5 to 2.5)",
		comparator: "sham needling",
		details: [
			"mean difference, VAS pain, 3 months",
			"Needling: −25 mm; Sham needling: −20 mm; Usual care: −8 mm",
			"180 participants",
			"certainty: low",
		],
		study: "Example 2020 (EXAMPLE)",
		place: "abstract",
		link: {
			href: "https://doi.org/10.1000/example.1",
			words: "doi:10.1000/example.1",
		},
		reference: "ref-1",
	});
});

it("gives a number shown as a gain a card of the same sign, which says how it was recorded", async () => {
	const { painVsSham } = example2020Trial.outcomes;
	const gain = value(painVsSham, { gain: true });
	const project = withSlide(await smallProject(), "forest", {
		notes: text`Less pain by ${gain}, or ${painVsSham}.`,
	});
	const { edition, files } = renderSite(project);
	const cards = JSON.parse(String(await files.get("data/sources.json")?.()));
	const [shown = expect.fail(), recorded = expect.fail()] = [
		...(renderNotes(edition).forest ?? "").matchAll(/data-origins="(\d+)"/g),
	].map(([, key = ""]) => cards[key]);
	expect(shown.heading).toBe("5.0 mm (95% CI −2.5 to 12.5)");
	expect(shown.details[0]).toBe(
		"Recorded as −5.0 mm (95% CI −12.5 to 2.5), a fall being better; shown here as a gain",
	);
	expect(recorded.heading).toBe("−5.0 mm (95% CI −12.5 to 2.5)");
	expect(recorded.details.join()).not.toContain("as a gain");
});

it("gives an arm that was read elsewhere a card of its own", async () => {
	const { painVsSham } = example2020Trial.outcomes;
	const outcome = {
		...painVsSham,
		arms: [
			{
				arm: "sham",
				kind: "mean change" as const,
				value: -20,
				read: {
					url: "https://example.org/news",
					where: "a news account",
					verified: "secondary" as const,
				},
			},
		],
	};
	const shown = arm(outcome, "sham");
	expect(shown.marks).toEqual({ secondary: true, derived: false });
	const [origin = expect.fail()] = shown.origins;
	const study = {
		...example2020Trial,
		outcomes: { ...example2020Trial.outcomes, painVsSham: outcome },
	};
	expect(
		sourceCard(origin, {
			...site.edition,
			project: {
				...site.edition.project,
				byId: new Map([[study.id, study]]),
			},
		}),
	).toMatchObject({
		heading: "−20 mm",
		details: ["Sham needling", "VAS pain, 3 months"],
		place: "a news account, secondary report",
	});
});

it("marks a figure from a secondary report in the footer", () => {
	expect(site.slides.get("forest")).toContain("† from a secondary report");
	expect(site.slides.get("responders")).not.toContain("†");
});

it("explains the dash of a number that is not available, once, where one is shown", async () => {
	const dashed = withSlide(await smallProject(), "forest", {
		body: [
			table({
				caption: text`Doses`,
				columns: ["Trial", "Sessions"],
				rows: [[text`One`, text`—`]],
			}),
		],
	});
	const legend = /—: not available/g;
	expect(renderSite(dashed).slides.get("forest")?.match(legend)).toHaveLength(
		1,
	);
	expect(site.slides.get("forest")).not.toMatch(legend);
});

it("sends a reader to no mirror: to PubMed or the publisher, or nowhere", async () => {
	const at = (citation: object, url: string) => {
		const study = {
			...example2020Trial,
			citation: { ...example2020Trial.citation, DOI: undefined, ...citation },
			read: { url, where: "Table 2" },
		};
		return sourceCard(originIn(study, { group: "record" }), {
			...site.edition,
			project: { ...site.edition.project, byId: new Map([[study.id, study]]) },
		})?.link?.href;
	};
	expect(at({ PMID: "123" }, "https://mirror.example")).toBe(
		"https://pubmed.ncbi.nlm.nih.gov/123/",
	);
	expect(at({}, "https://www.bmj.com/content/1")).toBe(
		"https://www.bmj.com/content/1",
	);
	expect(at({}, "https://mirror.example/1")).toBeUndefined();
});

it("reads a diagram out from its arrows", () => {
	expect(site.slides.get("design")).toContain(
		"300 adults with invented pain leads to Needling 10 sessions; 300 adults with invented pain leads to Sham needling; Needling 10 sessions leads to Pain after treatment (compared); Sham needling leads to Pain after treatment (open question).",
	);
});
