import { expect, it } from "vitest";
import { parseDiagram } from "../../src/figures/diagram/flowchart.ts";
import { renderSite } from "../../src/node/site/site.ts";
import { renderNotes } from "../../src/pages/shared/document.tsx";
import { attackedProject } from "../fixtures/attacked-project.ts";

const site = renderSite(await attackedProject());

/** Every piece of HTML that is made of a deck. */
const pages: [string, string][] = [
	["slides", [...site.slides.values()].join("")],
	...Object.entries(site.reading()),
	["notes", Object.values(renderNotes(site.edition)).join("")],
	["slides on paper", site.paper().slides()],
	["handout", site.paper().handout()],
	...site.leaflets(),
	...site.edition.project.leaflets.map((leaflet): [string, string] => [
		`${leaflet.id} on paper`,
		site.paper().leaflet(leaflet),
	]),
	["references", String(await site.files.get("data/reference-items.json")?.())],
];

it.each(pages)("%s: the attack is text", (_, html) => {
	const unquoted = html.replaceAll('\\"', '"');
	expect(unquoted).toContain("pwned");
	const tags = [
		...unquoted.matchAll(/<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi),
	];
	expect(tags.length).toBeGreaterThan(0);
	// The only forms are our own, which search and send nothing.
	const named = (name: string) => tags.filter((tag) => tag[1] === name).length;
	expect(named("form")).toBe(named("search"));
	for (const [tag, name = "", attributes = ""] of tags) {
		expect(name, tag).not.toMatch(/^(script|iframe|object|embed|base)$/i);
		for (const [, attribute = "", value = ""] of attributes.matchAll(
			/\s([a-z-]+)(?:="([^"]*)")?/gi,
		)) {
			expect(attribute, tag).not.toMatch(/^(on|srcdoc$|(form)?action$)/i);
			if (/^(href|src|srcset|action)$/.test(attribute))
				expect(value, tag).not.toMatch(/^\s*(javascript|data:text)/i);
		}
	}
});

it("a diagram takes no directive and no link of mermaid's", () => {
	const { errors } = parseDiagram(
		[
			"flowchart",
			'%%{init: {"securityLevel": "loose"}}%%',
			'a["one"]',
			'click a href "javascript:pwned()"',
			"style a fill:url(javascript:pwned())",
			"%% a comment",
		].join("\n"),
	);
	expect(errors.map(({ line }) => line)).toEqual([2, 4, 5]);
});
