import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** What stands in the place of a module that cannot be read. */
export type StandingFor = "last good" | "nothing";

/** What a module exports that stands for nothing; the loader puts something in its place. */
export const unreadable = "unreadable";

/**
 * Modules that cannot be read, and what takes their place: the version that could be read last, else a
 * module that says so.
 */
export class StandIns {
	/** Code by absolute path. */
	readonly code = new Map<string, string>();
	/** What stands there, by absolute path. */
	readonly standing = new Map<string, StandingFor>();

	/** @param lastGood sources of modules as they could last be read, by absolute path */
	constructor(readonly lastGood: ReadonlyMap<string, string>) {}

	/**
	 * Puts a bare draft in the place of a slide that is marked as one, so that it is left out as it would
	 * be if it could be read.
	 *
	 * @returns false if it is none, or that was done and did not help
	 */
	leave(file: string): boolean {
		if (this.code.has(file) || !existsSync(file)) return false;
		const source = readFileSync(file, "utf8");
		if (!/^\s*draft:\s*true\b/m.test(source)) return false;
		if (!/^export default slide\(/m.test(source)) return false;
		const id = JSON.stringify(basename(file, ".ts"));
		this.code.set(
			file,
			`export default { kind: "slide", id: ${id}, draft: true };`,
		);
		return true;
	}

	/**
	 * Puts something in the place of a module.
	 *
	 * @returns false if that was done and did not help
	 */
	replace(file: string): boolean {
		const before = this.standing.get(file);
		if (before === "nothing" || !existsSync(file)) return false;
		const source = readFileSync(file, "utf8");
		const good = this.lastGood.get(file);
		if (before === undefined && good !== undefined && good !== source) {
			this.code.set(file, good);
			this.standing.set(file, "last good");
		} else {
			this.code.set(file, saysUnreadable(file, source));
			this.standing.set(file, "nothing");
		}
		return true;
	}
}

/** A module with the names that another exports, so that whatever imports them can be read. */
function saysUnreadable(file: string, source: string): string {
	const lists = /^(claims|questions|glossary)\.ts$/.test(basename(file));
	const names = [
		...source.matchAll(/^export (?:const|let|function|class) (\w+)/gm),
	].map(([, name]) => `export const ${name} = undefined;`);
	return [
		`export default ${lists ? "[]" : `{ kind: "${unreadable}" }`};`,
		...new Set(names),
	].join("\n");
}
