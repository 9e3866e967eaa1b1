import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Writes a build beside its folder and renames it when it is complete: an earlier build stays in place
 * until then, and for good if the build fails.
 */
export function aside(): Plugin {
	let written = "";
	let wanted = "";
	let root = "";
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
		writeBundle: {
			order: "post",
			sequential: true,
			handler() {
				rmSync(wanted, { recursive: true, force: true });
				renameSync(written, wanted);
				const all = readdirSync(wanted, { recursive: true, encoding: "utf8" })
					.map((file) => statSync(join(wanted, file)))
					.filter((file) => file.isFile());
				const size = all.reduce((sum, file) => sum + file.size, 0);
				const seconds = (performance.now() - start) / 1000;
				console.log(
					`${relative(root, wanted) || "."}/: ${all.length} files, ${(size / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`,
				);
			},
		},
		closeBundle() {
			if (existsSync(written))
				rmSync(written, { recursive: true, force: true });
		},
	};
}
