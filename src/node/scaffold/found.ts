import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Ids of a deck's chapters that have a folder of their own. */
export function chaptersIn(folder: string): string[] {
	return below(folder)
		.filter((file) => /^[^/]+\/chapter\.ts$/.test(file))
		.map((file) => dirname(file));
}

/** The files of a deck's slides in the folders of its chapters, by id. */
export function slidesIn(folder: string): Map<string, string> {
	return byName(
		folder,
		chaptersIn(folder).flatMap((chapter) =>
			below(join(folder, chapter)).map((file) => `${chapter}/${file}`),
		),
	);
}

/** The files of a deck's records, by id. */
export function recordsIn(folder: string): Map<string, string> {
	return byName(
		folder,
		below(join(folder, "evidence")).map((file) => `evidence/${file}`),
	);
}

/** The folders that hold a deck's records. */
export function recordFolders(folder: string): string[] {
	return [
		...new Set(
			below(join(folder, "evidence"))
				.filter((file) => file.endsWith(".ts") && file.includes("/"))
				.map((file) => dirname(file)),
		),
	].sort();
}

/** The topics that a deck's records name, most frequent first. */
export function topicsIn(folder: string): string[] {
	const counts = new Map<string, number>();
	for (const file of recordsIn(folder).values())
		for (const [, list = ""] of readFileSync(file, "utf8").matchAll(
			/\btopics:\s*\[([^\]]*)\]/g,
		))
			for (const [, topic = ""] of list.matchAll(/"([^"\n]+)"/g))
				counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

/** Whether a module holds a patient's sentences, with which a chapter ends. */
export function isInPlainWords(source: string): boolean {
	return /\binPlainWords\s*`/.test(source);
}

/** Whether a slide in a folder holds a patient's sentences. */
export function tellsPatients(folder: string): boolean {
	return below(folder).some(
		(file) =>
			file.endsWith(".ts") &&
			!file.startsWith("evidence/") &&
			isInPlainWords(readFileSync(join(folder, file), "utf8")),
	);
}

/** Files below a folder, relative to it; none where there is no such folder. */
function below(folder: string): string[] {
	return existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: "utf8" })
				.map((file) => file.replaceAll("\\", "/"))
				.sort()
		: [];
}

function byName(folder: string, files: readonly string[]) {
	return new Map(
		files
			.filter((file) => file.endsWith(".ts"))
			.map((file) => [basename(file, ".ts"), join(folder, file)]),
	);
}
