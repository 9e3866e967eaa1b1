import { beforeAll, expect, it } from "vitest";
import {
	loadTypeface,
	type Typeface,
} from "../../src/figures/core/typeface.ts";
import { imageSvg, withLengths } from "../../src/node/site/image-svg.ts";

let type: Typeface;
beforeAll(async () => {
	type = await loadTypeface();
});

it("gives each line of words its length in the letters that it inherits", () => {
	const svg = `<svg font-size="24"><g font-weight="700"><text x="1">A &amp; B</text></g><rect x="0"/><text font-size="20">A &amp; B</text><text><tspan>left as it is</tspan></text></svg>`;
	const bold = type.width("A & B", { size: 24, weight: 700 }).toFixed(1);
	const small = type.width("A & B", { size: 20 }).toFixed(1);
	expect(bold).not.toBe(small);
	expect(withLengths(svg, type)).toBe(
		`<svg font-size="24"><g font-weight="700"><text x="1" textLength="${bold}" lengthAdjust="spacingAndGlyphs">A &amp; B</text></g><rect x="0"/><text font-size="20" textLength="${small}" lengthAdjust="spacingAndGlyphs">A &amp; B</text><text><tspan>left as it is</tspan></text></svg>`,
	);
});

it("has the colors that the drawing uses, in both themes, and no other", async () => {
	const image = await imageSvg(
		`<svg width="1"><path fill="var(--sham)"/></svg>`,
		{},
	);
	expect(image).toMatch(
		/^<svg width="1"><style>svg\{[^}]*--sham:#C2410C\}@media\(prefers-color-scheme:dark\)\{svg\{--sham:#FF9A66\}\}<\/style>/,
	);
	expect(image).not.toContain("--usual");
});
