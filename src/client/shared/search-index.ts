import MiniSearch from "minisearch";
import {
	type SearchDocument,
	type SearchEntry,
	searchOptions,
} from "../../deck/search.ts";
import { resource } from "./resources.ts";

let loading: Promise<MiniSearch<SearchDocument>> | undefined;

/**
 * What matches some words in slides, records, terms and leaflets, best first; nothing for no words.
 *
 * @throws Error naming the file if the index cannot be had; the next call asks again
 */
export async function search(words: string): Promise<SearchEntry[]> {
	loading ??= resource("data/search-index.json").then((text) =>
		MiniSearch.loadJSONAsync<SearchDocument>(text, searchOptions),
	);
	loading.catch(() => {
		loading = undefined;
	});
	const index = await loading;
	return index.search(words).map((hit) => hit as unknown as SearchEntry);
}
