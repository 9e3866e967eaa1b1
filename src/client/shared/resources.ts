/*
 * Where everything that is not in the page itself comes from: figures, notes, sources, the search
 * index. The site fetches it from beside the page. In the single file it lies in the page: a gzipped
 * JSON object from path to text, as base64 in a script element that is no script.
 */

const packed = () => document.getElementById("resources");

/** Whether other pages lie beside this one: the reading view, downloads. */
export const pagesBeside = packed() === null;

let unpacked: Promise<Record<string, string>> | undefined;

/** Texts that were fetched before they were needed. */
const kept = new Map<string, string>();

/**
 * Fetches a file beside the page for later.
 *
 * @throws Error naming the file if it cannot be had
 */
export async function keepResource(path: string) {
	if (!kept.has(path)) kept.set(path, await resource(path));
}

/** The text of a file that was fetched before, if it was. */
export function keptResource(path: string): string | undefined {
	return kept.get(path);
}

/** Forgets what was fetched, after the deck was redrawn. */
export function forgetResources() {
	kept.clear();
}

/**
 * The text of a file beside the page, or packed into it.
 *
 * @param path relative to the root of the site, e.g. `data/notes.json`
 * @throws Error naming the file if it cannot be had
 */
export async function resource(path: string): Promise<string> {
	if (!pagesBeside) {
		unpacked ??= unpack();
		const text = (await unpacked)[path];
		if (text === undefined) throw new Error(`${path}: not in this file`);
		return text;
	}
	const known = kept.get(path);
	if (known !== undefined) return known;
	// A page in a folder says where the site's root is.
	const root = document.documentElement.dataset.root ?? "";
	const response = await fetch(root + path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const text = await response.text();
	// An overloaded host or a portal may answer well and send nothing.
	if (text === "") throw new Error(`${path}: empty`);
	return text;
}

async function unpack(): Promise<Record<string, string>> {
	const bytes = Uint8Array.from(atob(packed()?.textContent ?? ""), (letter) =>
		letter.charCodeAt(0),
	);
	const plain = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream("gzip"));
	return new Response(plain).json();
}
