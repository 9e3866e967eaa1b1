import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../evidence/problem.ts";

/** Names of files whose text a deck is read from. */
const read = /\.(ts|mmd)$|^article\.txt$/;

/** Files of a folder and those below it, in order; none if there is no such folder. */
export function filesBelow(folder: string): string[] {
	return entriesBelow(folder).flatMap(({ name, isFolder }) =>
		isFolder ? [] : [name],
	);
}

/**
 * Files of a deck that hold no text, and folders in the place of files.
 *
 * @param shown a path as an author knows it
 */
export function unreadableFiles(
	folder: string,
	shown: (file: string) => string,
): Problem[] {
	return entriesBelow(folder).flatMap(({ name, isFolder }): Problem[] => {
		if (!read.test(name)) return [];
		const path = join(folder, name);
		const at = { file: shown(path), field: "file" };
		if (isFolder)
			return [
				{
					...at,
					message: "is a folder, and its name is that of a file",
					hint: "Rename it, or move what lies in it",
				},
			];
		return isText(readFileSync(path))
			? []
			: [
					{
						...at,
						message:
							"is not saved as UTF-8, so that its letters cannot be told",
						hint: 'Save it anew in your editor, with the encoding "UTF-8"',
					},
				];
	});
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function isText(bytes: Uint8Array): boolean {
	if (bytes.includes(0)) return false;
	try {
		utf8.decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function entriesBelow(folder: string): { name: string; isFolder: boolean }[] {
	let entries: import("node:fs").Dirent[];
	try {
		entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	} catch {
		return [];
	}
	return entries
		.map((entry) => ({
			name: join(entry.parentPath, entry.name)
				.slice(join(folder, "/").length)
				.replaceAll("\\", "/"),
			isFolder: entry.isDirectory(),
		}))
		.filter(({ name }) => !/(^|\/)(node_modules|\.[^/]*)\//.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
