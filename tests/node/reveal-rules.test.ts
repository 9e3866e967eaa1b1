import { transform } from "lightningcss";
import { expect, it } from "vitest";
import { unusedRules } from "../../src/node/vite/reveal-rules.ts";

/** What is left of a style sheet. */
function kept(css: string): string {
	const { code } = transform({
		filename: "reveal.css",
		code: Buffer.from(css),
		minify: true,
		visitor: unusedRules,
	});
	return code.toString();
}

it.each([
	".reveal .roll span{top:0}",
	".reveal.convex .slides>section.past{top:0}",
	".reveal .slides section[data-background-color]{top:0}",
	".reveal pre code{top:0}",
	".reveal.overview .slides section{top:0}",
	"@media print{html:not(.print-pdf) body{top:0}}",
	".reveal:not(.has-vertical-slides) .controls{top:0}",
])("drops what no deck uses: %s", (css) => {
	expect(kept(css)).toBe("");
});

it.each([
	".reveal .slides>section.past{top:0}",
	".reveal .slides section.slide{top:0}",
	".reveal:not(.overview) .slides{top:0}",
	"html.reveal-print body{top:0}",
	".notes{top:0}",
	"pre{top:0}",
	".highlight[data-transition]{top:0}",
])(
	"keeps what may be used, and our own rules whatever they are called: %s",
	(css) => {
		expect(kept(css)).toBe(css);
	},
);

it("drops an unused selector out of a list, and keeps the others", () => {
	expect(kept(".reveal .stretch,.reveal .r-stretch{top:0}")).toBe(
		".reveal .stretch{top:0}",
	);
});
