import { describe, expect, it } from "vitest";
import { ChartContext } from "../../src/figures/core/chart-context.ts";
import { Ink } from "../../src/figures/core/ink.ts";
import { Svg, track } from "../../src/figures/core/svg.ts";
import { loadTypeface } from "../../src/figures/core/typeface.ts";

const type = await loadTypeface();
const text = { fill: "red", stroke: "none", "font-size": 15 };

describe("a drawing", () => {
	it("states once, on the group, what most of its parts share", () => {
		const svg = new Svg();
		svg.group({ class: "mark" }, () => {
			svg.add("text", { x: 1, ...text }, "one");
			svg.add("text", { x: 2, ...text }, "two");
			svg.add("text", { x: 3, ...text, fill: "blue" }, "three");
		});
		expect(svg.toString({})).toBe(
			'<svg fill="red" font-size="15"><g class="mark"><text x="1">one</text><text x="2">two</text><text x="3" fill="blue">three</text></g></svg>',
		);
	});

	it("gives no part a paint that it did not ask for", () => {
		const svg = new Svg();
		svg.add("path", { d: "M0 0", fill: "none", stroke: "red" });
		svg.add("path", { d: "M1 1", fill: "none", stroke: "red" });
		svg.add("text", text, "words");
		expect(svg.toString({})).toContain(
			'<text fill="red" stroke="none" font-size="15">words</text>'.replace(
				' font-size="15"',
				"",
			),
		);
	});

	it("escapes words and attributes, and drops groups without parts", () => {
		const svg = new Svg();
		svg.group({ "data-says": 'p < 0.05 & "x"' }, () =>
			svg.add("text", {}, "a < b"),
		);
		svg.group({ "data-step": 1 }, () => undefined);
		expect(svg.toString({})).toBe(
			'<svg><g data-says="p &lt; 0.05 &amp; &quot;x&quot;"><text>a &lt; b</text></g></svg>',
		);
	});

	it("rounds to a tenth of a pixel, and writes no negative zero", () => {
		expect(
			track([
				[-0.01, 1 / 3],
				[5, 1 / 3],
				[5, 9.96],
				[5, 9.96],
				[7, 8],
			]),
		).toBe("M0 0.3H5V10L7 8");
	});
});

describe("the context that Chart.js draws with", () => {
	const drawn = (draw: (context: ChartContext) => void) => {
		const ink = new Ink(type);
		draw(new ChartContext(ink, 100, 100));
		return ink.toString({});
	};

	it("keeps styles and shifts between save and restore", () => {
		const svg = drawn((context) => {
			context.strokeStyle = "red";
			context.save();
			context.translate(10, 20);
			context.strokeStyle = "blue";
			context.setLineDash([4, 2]);
			context.beginPath();
			context.moveTo(0, 0);
			context.lineTo(5, 0);
			context.stroke();
			context.restore();
			context.beginPath();
			context.moveTo(0, 0);
			context.lineTo(5, 0);
			context.stroke();
		});
		expect(svg).toContain('d="M10 20H15"');
		expect(svg).toMatch(/stroke="blue"[^>]*stroke-dasharray="4 2"/);
		expect(svg).toContain('<path d="M0 0H5"');
	});

	it("writes words where they are anchored, on their baseline", () => {
		const svg = drawn((context) => {
			context.font = '600 20px "Source Sans 3"';
			context.fillStyle = "red";
			context.textAlign = "center";
			context.textBaseline = "middle";
			context.fillText("words", 50, 30);
			context.fillText("", 50, 60);
		});
		expect(svg).toBe(
			'<svg fill="red" font-size="20" font-weight="600" text-anchor="middle"><text x="50" y="36.8">words</text></svg>',
		);
	});

	it("measures with the deck's typeface", () => {
		const context = new ChartContext(new Ink(type), 1, 1);
		context.font = '700 24px "Source Sans 3"';
		expect(context.measureText("0.55").width).toBe(
			type.width("0.55", { size: 24, weight: 700 }),
		);
	});

	it("refuses what it would draw wrong", () => {
		const context = new ChartContext(new Ink(type), 1, 1);
		expect(() => context.rotate(1)).toThrow("must stand upright");
		expect(() => context.rotate(0)).not.toThrow();
	});
});

describe("the typeface", () => {
	it("is wider in a heavier weight, and in proportion to the size", () => {
		const words = "favors acupuncture";
		const at = (weight: 400 | 600 | 700, size = 24) =>
			type.width(words, { size, weight });
		expect(at(400)).toBeLessThan(at(600));
		expect(at(600)).toBeLessThan(at(700));
		expect(at(400, 12)).toBeCloseTo(at(400) / 2, 6);
	});

	it("kerns", () => {
		const pair = type.width("To", { size: 24 });
		const apart = type.width("T", { size: 24 }) + type.width("o", { size: 24 });
		expect(pair).toBeLessThan(apart);
	});

	it("breaks words into lines no wider than asked, and keeps a long word whole", () => {
		const letters = { size: 24 };
		const lines = type.wrap("one two three four five", 90, letters);
		expect(lines.join(" ")).toBe("one two three four five");
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines)
			expect(type.width(line, letters)).toBeLessThanOrEqual(90);
		expect(type.wrap("electroacupuncture", 10, letters)).toEqual([
			"electroacupuncture",
		]);
	});
});
