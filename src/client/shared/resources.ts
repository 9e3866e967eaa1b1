/*
 * Where everything that is not in the page itself comes from: figures, notes, sources, the search
 * index. The site fetches it from beside the page; in the single file `resources-within.ts` stands
 * in for this module.
 */

/** Whether other pages lie beside this one: the reading view, downloads. */
export const pagesBeside = true;

/**
 * The text of a file beside the page.
 *
 * @param path relative to the root of the site, e.g. `data/notes.json`
 * @throws Error naming the file if it cannot be had
 */
export async function resource(path: string): Promise<string> {
	// A page in a folder says where the site's root is.
	const root = document.documentElement.dataset.root ?? "";
	const response = await fetch(root + path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.text();
}
