import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds in one part of the page. */
export async function violations(page: Page, part: string): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (selector) => {
		const { axe } = window as unknown as {
			axe: {
				run(context: string): Promise<{
					violations: { id: string; nodes: { html: string }[] }[];
				}>;
			};
		};
		return (await axe.run(selector)).violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 140)}`),
		);
	}, part);
}
