import { h } from "preact";
import renderToString from "preact-render-to-string";
import { expect, it } from "vitest";
import { CiteDeck, ReleaseLine } from "../../src/pages/shared/cite-deck.tsx";
import { headHtml } from "../../src/pages/shared/head.tsx";
import { datasetData } from "../../src/pages/shared/linked-data.ts";
import { smallProject } from "../fixtures/small-project.ts";

const { deck: plain } = await smallProject();
const deck = {
	...plain,
	title: "An invented deck </script>",
	release: {
		version: "1.2.3",
		date: "2026-01-02",
		searchedTo: "2025-12",
		authors: [{ family: "Example", given: "Ann" }],
		contact: "mailto:errors@example.org",
	},
};

it("is cited with its author, version and date, in print and for a reference manager", () => {
	const html = renderToString(h(CiteDeck, { deck }));
	expect(html).toContain("Example A. An invented deck");
	expect(html).toContain("(version 1.2.3). Published January 2, 2026.");
	expect(html).toMatch(/month = \{1\},/);
	expect(html).toContain("author = {Example, Ann}");
	expect(renderToString(h(CiteDeck, { deck: plain }))).toBe("");
});

it("ends each page with its edition, license and where an error is reported", () => {
	const html = renderToString(h(ReleaseLine, { deck }));
	expect(html).toContain(
		"Version 1.2.3, January 2, 2026; evidence searched to December 2025",
	);
	expect(html).toContain('href="mailto:errors@example.org"');
});

it("is shown by its picture where a link to it is posted, once it is known where it stands", () => {
	const address = "https://example.org/deck/";
	const preview = {
		address,
		picture: `${address}preview.png`,
		alt: "An invented deck. A figure",
	};
	const html = headHtml({ title: "t", styles: [], preview });
	for (const [name, content] of [
		["og:url", address],
		["og:image", `${address}preview.png`],
		["og:image:width", "1200"],
		["og:image:height", "630"],
		["og:image:alt", preview.alt],
	])
		expect(html).toContain(`<meta property="${name}" content="${content}"/>`);
	expect(html).toContain('name="twitter:card" content="summary_large_image"');
	// Others refuse addresses that are not whole.
	expect(headHtml({ title: "t", styles: [] })).not.toContain("og:image");
	const at = { ...deck, release: { ...deck.release, address } };
	expect(JSON.stringify(datasetData(at))).toContain(
		`"contentUrl":"${address}data/evidence.csv"`,
	);
});

it("is described to search engines, and nothing in it ends its element", () => {
	const html = headHtml({ title: "t", styles: [], data: datasetData(deck) });
	const [, json = ""] =
		/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
	expect(JSON.parse(json)).toMatchObject({
		"@type": "Dataset",
		name: "Evidence records: An invented deck </script>",
		version: "1.2.3",
		creator: [{ "@type": "Person", name: "Ann Example" }],
	});
});
