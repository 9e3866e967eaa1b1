/*
 * Stands in for `resources.ts` in the single file, where everything lies in the page itself: a
 * gzipped JSON object from path to text, as base64 in a script element that is no script.
 */

/** Nothing lies beside a single file. */
export const pagesBeside = false;

let unpacked: Promise<Record<string, string>> | undefined;

/**
 * The text of a file that was packed into the page.
 *
 * @param path as in the site, e.g. `data/notes.json`
 * @throws Error naming the file if it is not in the page
 */
export async function resource(path: string): Promise<string> {
	unpacked ??= unpack();
	const text = (await unpacked)[path];
	if (text === undefined) throw new Error(`${path}: not in this file`);
	return text;
}

async function unpack(): Promise<Record<string, string>> {
	const packed = document.getElementById("resources")?.textContent ?? "";
	const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
	const plain = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream("gzip"));
	return new Response(plain).json();
}
