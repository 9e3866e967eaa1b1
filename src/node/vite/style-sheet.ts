import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A style sheet with what it imports in place, and without comments. */
export function flattened(file: string): string {
	return readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/@import "([^"]+)";/g, (_, path: string) =>
			flattened(resolve(dirname(file), path)),
		)
		.replace(/\n\s*/g, "\n")
		.trim();
}
