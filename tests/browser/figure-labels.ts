import type { Page } from "playwright-core";
import type { Width } from "../../src/figures/core/theme.ts";

/** A drawing to be measured. */
export interface Drawn {
	readonly id: string;
	readonly width: Width;
	readonly svg: string;
}

/**
 * Labels that overlap another, are cut off or are too small: under 23 px on a slide, of which 18
 * remain at 4:3, or under 14 px in a column.
 *
 * @param page a page that has the deck's typeface
 */
export async function labelFaults(
	page: Page,
	drawings: readonly Drawn[],
): Promise<string[]> {
	await loadWeights(page);
	return page.evaluate(measure, drawings);
}

/** Widths of all lines of text, in the order of drawings and of the text in them, in pixels. */
export async function textWidths(
	page: Page,
	drawings: readonly Drawn[],
): Promise<number[]> {
	await loadWeights(page);
	return page.evaluate(
		(drawings) =>
			drawings.flatMap(({ svg }) => {
				const holder = document.createElement("div");
				holder.style.cssText = 'font-family:"Source Sans 3"';
				holder.innerHTML = svg;
				document.body.append(holder);
				const widths = [...holder.querySelectorAll("text")].map((text) =>
					text.getComputedTextLength(),
				);
				holder.remove();
				return widths;
			}),
		drawings,
	);
}

/** A page loads a typeface when it first sets text in it, too late for a measure of that text. */
function loadWeights(page: Page) {
	return page.evaluate(() =>
		Promise.all(
			[400, 600, 700].map((weight) =>
				document.fonts.load(`${weight} 24px "Source Sans 3"`),
			),
		).then(() => undefined),
	);
}

function measure(drawings: readonly Drawn[]): string[] {
	const found: string[] = [];
	for (const { id, width, svg } of drawings) {
		const least = width === "wide" ? 23 : 14;
		const holder = document.createElement("div");
		holder.style.cssText =
			'position:fixed;inset:0;width:max-content;height:max-content;font-family:"Source Sans 3"';
		holder.innerHTML = svg.replace(/<style[\s\S]*?<\/style>/, "");
		document.body.append(holder);
		const frame = holder.querySelector("svg")?.getBoundingClientRect();
		const labels = [...holder.querySelectorAll("text")].map((text) => ({
			words: text.textContent ?? "",
			box: text.getBoundingClientRect(),
			size: Number.parseFloat(getComputedStyle(text).fontSize),
		}));
		labels.forEach((one, index) => {
			const say = (what: string) =>
				found.push(`${id} ${width}: "${one.words}" ${what}`);
			if (one.size < least) say(`is ${one.size} px, under ${least}`);
			// Boxes include the leading, a quarter of the size above and below.
			const leading = one.size / 4;
			if (
				frame &&
				(one.box.right > frame.right + 2 ||
					one.box.left < frame.left - 2 ||
					one.box.top < frame.top - leading ||
					one.box.bottom > frame.bottom + leading)
			)
				say("is cut off");
			for (const other of labels.slice(index + 1)) {
				const across =
					Math.min(one.box.right, other.box.right) -
					Math.max(one.box.left, other.box.left);
				// For the same reason lines of one label touch a little.
				const down =
					Math.min(one.box.bottom, other.box.bottom) -
					Math.max(one.box.top, other.box.top);
				if (across > 2 && down > one.size * 0.45)
					say(`overlaps "${other.words}"`);
			}
		});
		holder.remove();
	}
	return found;
}
