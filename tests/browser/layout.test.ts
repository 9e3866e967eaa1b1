import axe from "axe-core";
import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, goTo, openDeck, sizes, slideIds } from "./open.ts";

afterAll(closeBrowser);

describe.each([
	["16:9", sizes.wide],
	["4:3", sizes.square],
] as const)("every slide at %s", (_, viewport) => {
	it("keeps to its room and to the least sizes of type", async () => {
		const page = await openDeck("", { viewport });
		const faults: string[] = [];
		for (const id of await slideIds(page)) {
			await goTo(page, id);
			faults.push(
				...(await page.locator("section.slide.present").evaluate((slide) => {
					const scale =
						slide.getBoundingClientRect().width /
						(slide as HTMLElement).offsetWidth;
					const room = slide.getBoundingClientRect();
					const foot = slide.querySelector("footer")?.getBoundingClientRect();
					const end =
						foot && foot.height > 0 ? foot.top + 5 * scale : room.bottom + 1;
					const found: string[] = [];
					const say = (part: Element, what: string) =>
						found.push(
							`${slide.id}: ${part.tagName.toLowerCase()} "${part.textContent?.trim().slice(0, 40)}" ${what}`,
						);
					const list = slide.classList.contains("list");
					for (const part of slide.querySelectorAll<HTMLElement>(
						"header *, .body *, footer *",
					)) {
						const box = part.getBoundingClientRect();
						if (box.width === 0 || part.closest(".for-narrow")) continue;
						if (getComputedStyle(part).visibility === "hidden") continue;
						if (box.right > room.right + 1) say(part, "runs out at the right");
						if (part.closest(".body") && box.bottom > end)
							say(part, "runs into the footer");
						const own = [...part.childNodes].some(
							(node) =>
								node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
						);
						if (!own || part.closest("sup, .mark")) continue;
						const matrix =
							part instanceof SVGElement
								? ((part as unknown as SVGGraphicsElement).getScreenCTM()?.a ??
										1) / scale
								: 1;
						const size =
							Number.parseFloat(getComputedStyle(part).fontSize) * matrix;
						const least = part.closest("svg")
							? 18
							: part.closest("footer, .references, .presenter")
								? 14
								: part.closest(".chapter-line, .context, thead")
									? 18
									: part.closest("table")
										? 20
										: list
											? 14
											: 24;
						if (size < least - 0.3)
							say(part, `is ${size.toFixed(1)} px, under ${least}`);
					}
					const title = slide.querySelector("h2");
					if (title && !slide.classList.contains("title")) {
						const lines =
							title.getBoundingClientRect().height /
							scale /
							Number.parseFloat(getComputedStyle(title).lineHeight);
						if (lines > 2.2) say(title, "takes more than two lines");
					}
					return found;
				})),
			);
		}
		expect(faults).toEqual([]);
	});
});

describe("every figure", () => {
	it("has no labels that overlap, in either width", async () => {
		const page = await openDeck();
		const ids = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>("figure[data-figure]")].map(
				(figure) => figure.dataset.figure ?? "",
			),
		);
		const faults: string[] = [];
		for (const id of ids)
			for (const width of ["wide", "narrow"])
				faults.push(
					...(await page.evaluate(
						async ([figure, kind]) => {
							const response = await fetch(`figures/${figure}.${kind}.svg`);
							const holder = document.createElement("div");
							holder.style.cssText =
								'position:fixed;inset:0;width:max-content;font-family:"Source Sans 3"';
							holder.innerHTML = await response.text();
							document.body.append(holder);
							await document.fonts.ready;
							const labels = [...holder.querySelectorAll("text")].map(
								(text) => ({
									words: text.textContent ?? "",
									box: text.getBoundingClientRect(),
									size: Number.parseFloat(getComputedStyle(text).fontSize),
								}),
							);
							const frame = holder
								.querySelector("svg")
								?.getBoundingClientRect();
							const found: string[] = [];
							labels.forEach((one, index) => {
								if (kind === "narrow" && one.size < 14)
									found.push(
										`${figure} ${kind}: "${one.words}" is under 14 px`,
									);
								if (
									frame &&
									(one.box.right > frame.right + 2 ||
										one.box.left < frame.left - 2)
								)
									found.push(`${figure} ${kind}: "${one.words}" is cut off`);
								for (const other of labels.slice(index + 1)) {
									const across =
										Math.min(one.box.right, other.box.right) -
										Math.max(one.box.left, other.box.left);
									// Boxes include the leading, so lines of one label touch a little.
									const down =
										Math.min(one.box.bottom, other.box.bottom) -
										Math.max(one.box.top, other.box.top);
									if (across > 2 && down > one.size * 0.45)
										found.push(
											`${figure} ${kind}: "${one.words}" and "${other.words}" overlap`,
										);
								}
							});
							holder.remove();
							return found;
						},
						[id, width] as const,
					)),
				);
		expect(faults).toEqual([]);
	});
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
	it("axe finds nothing on any slide", async () => {
		const page = await openDeck("", { colorScheme });
		await page.evaluate(axe.source);
		const faults: string[] = [];
		for (const id of await slideIds(page)) {
			await goTo(page, id);
			faults.push(
				...(await page.evaluate(async (slide) => {
					const { violations } = await (
						window as unknown as {
							axe: {
								run(): Promise<{
									violations: { id: string; nodes: { html: string }[] }[];
								}>;
							};
						}
					).axe.run();
					return violations.map(
						(violation) =>
							`${slide}: ${violation.id} ${violation.nodes[0]?.html.slice(0, 120)}`,
					);
				}, id)),
			);
		}
		expect(faults).toEqual([]);
	});
});
