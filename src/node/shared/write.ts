import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: under a temporary name first, renamed when complete.
 *
 * @param write puts bytes on the disk, which may be full
 */
export function writeWhole(
	file: string,
	content: string | Uint8Array,
	write: (file: string, content: string | Uint8Array) => void = writeFileSync,
) {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.part`;
	try {
		write(temporary, content);
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw naming(file, error);
	}
}

/** An error of the file system that says which file it met; a full disk does not. */
function naming(file: string, error: unknown): unknown {
	return error instanceof Error && "code" in error && !("path" in error)
		? Object.assign(error, { path: file })
		: error;
}

/**
 * Writes files all or none: every one under a temporary name first, renamed when the last is complete.
 *
 * @param files contents by path
 * @param write puts bytes on the disk, which may be full
 */
export function writeTogether(
	files: ReadonlyMap<string, string | Uint8Array>,
	write: (file: string, content: string | Uint8Array) => void = writeFileSync,
) {
	const temporary = (file: string) => `${file}.part`;
	let last = "";
	try {
		for (const [file, content] of files) {
			last = file;
			mkdirSync(dirname(file), { recursive: true });
			write(temporary(file), content);
		}
		for (const file of files.keys()) renameSync(temporary(file), file);
	} catch (error) {
		for (const file of files.keys()) rmSync(temporary(file), { force: true });
		throw naming(last, error);
	}
}
