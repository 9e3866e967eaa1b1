import { forgetResources, resource } from "./resources.ts";

const asked = new Map<string, Promise<unknown>>();

/**
 * The content of a JSON file beside the page, asked for once; after a failure the next call asks
 * again.
 *
 * @typeParam Content what the build writes into that file
 * @throws Error naming the file if it cannot be had
 */
export function json<Content>(path: string): Promise<Content> {
	let content = asked.get(path);
	if (!content) {
		content = resource(path).then((text) => JSON.parse(text));
		content.catch(() => asked.delete(path));
		asked.set(path, content);
	}
	return content as Promise<Content>;
}

/** Forgets all content, after the deck was redrawn. */
export function forgetJson() {
	asked.clear();
	forgetResources();
}
