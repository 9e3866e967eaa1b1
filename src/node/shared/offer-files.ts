import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { offerDocuments } from "../../pages/shared/downloads.tsx";
import {
	type Download,
	dataDownloads,
	downloadOf,
	inOrder,
	type MadeFile,
} from "../../pages/shared/downloads-list.ts";
import { writeWhole } from "./write.ts";

/** The list of what can be taken away, which the build begins and every export continues. */
const listFile = "downloads.json";
const readingPage = "read/index.html";
const worker = "sw.js";

/**
 * Offers files that were made beside a built site: in the list that the deck shows, and on the reading
 * view. What was offered before and is gone is offered no longer. Does nothing where no site is built.
 *
 * @param outDir folder of the site
 */
export function offerFiles(outDir: string, made: readonly MadeFile[]) {
	const at = (path: string) => join(outDir, path);
	if (!existsSync(at(readingPage)) || !existsSync(at(listFile))) return;
	const fresh = new Set(made.map(({ path }) => path));
	const before: readonly Download[] = JSON.parse(
		readFileSync(at(listFile), "utf8"),
	);
	const listed = inOrder([
		...before.filter(({ path }) => !fresh.has(path) && existsSync(at(path))),
		...made.flatMap((file) => downloadOf(file) ?? []),
	]);
	const changed = new Map([
		[listFile, JSON.stringify(listed)],
		[
			readingPage,
			offerDocuments(
				readFileSync(at(readingPage), "utf8"),
				listed.filter(({ path }) => !(path in dataDownloads)),
			),
		],
	]);
	if (existsSync(at(worker)))
		changed.set(worker, restamped(readFileSync(at(worker), "utf8"), changed));
	for (const [path, content] of changed) writeWhole(at(path), content);
}

/**
 * The worker that keeps the site, told that files have changed since it was built, so that readers who
 * came before get them anew.
 */
export function restamped(
	code: string,
	changed: ReadonlyMap<string, string>,
): string {
	return [...changed].reduce((stamped, [path, content]) => {
		const revision = createHash("sha256")
			.update(content)
			.digest("hex")
			.slice(0, 16);
		const stamp = `{"url":${JSON.stringify(path)},"revision":"`;
		const from = stamped.indexOf(stamp);
		if (from < 0) return stamped;
		const start = from + stamp.length;
		const end = stamped.indexOf('"', start);
		return stamped.slice(0, start) + revision + stamped.slice(end);
	}, code);
}
