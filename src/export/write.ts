import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file whole or not at all: under a temporary name first, renamed when complete. */
export function writeWhole(file: string, content: string | Uint8Array) {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.part`;
	try {
		writeFileSync(temporary, content);
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
