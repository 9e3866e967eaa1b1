import { expect, it } from "vitest";
import { lookCss } from "../../src/figures/core/look.ts";
import { imageSvg } from "../../src/node/site/image-svg.ts";

const look = {
	accent: { light: "#7A3E9D", dark: "#C9A2E8" },
	light: { active: "#00664B" },
};

/** The last value of a property in a rule whose selector begins so. */
function last(css: string, rule: string, property: string): string | undefined {
	return css
		.split("\n")
		.filter((line) => line.startsWith(rule))
		.flatMap((line) => [
			...line.matchAll(new RegExp(`--${property}:(#\\w+)`, "g")),
		])
		.at(-1)?.[1];
}

it("a deck without a look has the palette's treatment as its accent, and no band", () => {
	const css = lookCss({});
	expect(last(css, ":root{", "accent")).toBe("#0072B2");
	expect(last(css, ":root[data-theme=dark]", "accent")).toBe("#5CB8F0");
	expect(last(css, ":root{", "band")).toBeUndefined();
});

it("a look's colors win in pages, in both themes and on paper", () => {
	const css = lookCss(look);
	expect(last(css, ":root{", "active")).toBe("#00664B");
	expect(last(css, ":root[data-theme=dark]", "active")).toBe("#4FC9A4");
	expect(last(css, ":root[data-theme=dark]", "band")).toBe("#C9A2E8");
	expect(last(css, "@media print", "active")).toBe("#00664B");
	expect(last(css, "@media print", "band")).toBe("#7A3E9D");
});

it("a look's type and space win on slides and on paper, and leave a phone its own", () => {
	expect(lookCss({})).not.toMatch(/--text|--between|--margin-x|--prose/);
	const css = lookCss({
		type: { title: 46, prose: 20 },
		space: { side: 60, between: 20 },
	});
	expect(css).toContain(
		"@media print,(min-aspect-ratio:9/10){section.slide{--text-3xl:46px;--between:20px}}",
	);
	expect(css).toContain(
		"@media print,(min-aspect-ratio:3/2){:root:root{--margin-x:60px}}",
	);
	expect(css).toContain("@media all{:root{--prose:1.25rem}}");
});

it("and in drawings that are shown as images", async () => {
	const image = await imageSvg(
		'<svg xmlns="http://www.w3.org/2000/svg"><path fill="var(--active)"/></svg>',
		look,
	);
	expect(image).toContain("--active:#00664B");
	expect(image).toContain("--active:#4FC9A4");
});
