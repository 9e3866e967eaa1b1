import type { DeckLook } from "../../deck/look.ts";
import { lookCss } from "../../figures/core/look.ts";
import { fontFamily } from "../../figures/core/theme.ts";
import { documentHtml } from "../../pages/shared/head.tsx";
import { bundledStyles } from "../shared/styles.ts";
import { lettersIn, subset } from "../site/font-subset.ts";

/**
 * A document that stands alone: style and typeface within, nothing to fetch.
 *
 * @param body its HTML
 * @param sheet path of its style sheet
 * @param css rules of this document alone
 */
export async function paperDocument(
	body: string,
	{
		title,
		look,
		sheet,
		css = "",
	}: { title: string; look: DeckLook; sheet: string; css?: string },
): Promise<string> {
	const styles = lookCss(look) + (await bundledStyles(sheet)) + css;
	const faces = await staticFaces(lettersIn(body) + styles);
	return documentHtml(
		{ title, styles: [faces + styles] },
		`<main>${body.replaceAll("\n", " ")}</main>`,
	);
}

/**
 * Each weight as a font of its own: Chrome embeds a variable font's weights as Type 3 outlines, which
 * some readers show badly.
 */
async function staticFaces(letters: string): Promise<string> {
	const faces = await Promise.all(
		[
			{ weight: 400, covers: "200 500" },
			{ weight: 600, covers: "501 650" },
			{ weight: 700, covers: "651 900" },
		].map(async ({ weight, covers }) => {
			const data = await subset(letters, weight);
			return `@font-face{font-family:${fontFamily};font-weight:${covers};src:url(data:font/woff2;base64,${data.toString("base64")})}`;
		}),
	);
	return faces.join("");
}
