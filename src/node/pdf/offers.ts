import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { offerDocuments } from "../../pages/shared/downloads.tsx";

/**
 * A built reading view that offers the documents printed beside it, and no others.
 *
 * @param outDir folder of the site
 * @returns the page and its new content; `undefined` where no site is built
 */
export function pageWithOffers(
	outDir: string,
): { file: string; html: string } | undefined {
	const file = join(outDir, "read", "index.html");
	if (!existsSync(file)) return undefined;
	const documents = readdirSync(join(outDir, "pdf"))
		.filter((name) => /^(slides|handout)[-\w]*\.pdf$/.test(name))
		// Slides before handouts, the whole deck before its cuts.
		.sort(
			(a, b) =>
				Number(b.startsWith("slides")) - Number(a.startsWith("slides")) ||
				a.localeCompare(b, "en", { numeric: true }),
		);
	return { file, html: offerDocuments(readFileSync(file, "utf8"), documents) };
}
