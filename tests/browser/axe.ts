import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds in parts of the page.
 *
 * @param parts selectors, each of something that is there
 */
export async function violations(
	page: Page,
	...parts: readonly string[]
): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (selectors) => {
		const { axe } = window as unknown as {
			axe: {
				run(context: { include: string[][] }): Promise<{
					violations: { id: string; nodes: { html: string }[] }[];
				}>;
			};
		};
		const include = selectors.map((selector) => [selector]);
		return (await axe.run({ include })).violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 140)}`),
		);
	}, parts);
}
