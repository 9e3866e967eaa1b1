import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { counted } from "../../evidence/format.ts";

/**
 * Writes a build beside its folder and renames it when it is complete: an earlier build stays in place
 * until then, and for good if the build fails.
 *
 * @param quiet whether it does not say what it wrote
 */
export function aside(quiet: () => boolean): Plugin {
	let written = "";
	let wanted = "";
	let root = "";
	/** Sizes of all files, once they are written. */
	let complete: number[] | undefined;
	const start = performance.now();
	return {
		name: "deck-aside",
		apply: "build",
		config(config) {
			root = resolve(config.root ?? ".");
			wanted = resolve(root, config.build?.outDir ?? "dist");
			written = join(dirname(wanted), `.${basename(wanted)}.part`);
			return { build: { outDir: written, emptyOutDir: true } };
		},
		writeBundle(_, bundle) {
			complete = Object.values(bundle).map((part) =>
				Buffer.byteLength(part.type === "chunk" ? part.code : part.source),
			);
		},
		closeBundle() {
			if (!complete) {
				rmSync(written, { recursive: true, force: true });
				return;
			}
			const removed = onlyIn(wanted, written);
			rmSync(wanted, { recursive: true, force: true });
			renameSync(written, wanted);
			if (quiet()) return;
			const folder = relative(root, wanted) || ".";
			if (removed.length > 0)
				console.log(
					`${folder}/: removed with the build before: ${removed.join(", ")}. Make them anew: npm run all makes everything.`,
				);
			const size = complete.reduce((sum, each) => sum + each, 0);
			const seconds = (performance.now() - start) / 1000;
			console.log(
				`${folder}/: ${counted(complete.length, "file")}, ${(size / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`,
			);
		},
	};
}

/** What lies in a folder and not in another, by name; what other commands have written beside a build. */
function onlyIn(folder: string, other: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !existsSync(join(other, name)))
		.map((entry) => `${entry.name}${entry.isDirectory() ? "/" : ""}`);
}
