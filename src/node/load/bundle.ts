import {
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type OutputChunk, rolldown } from "rolldown";
import type { Importer } from "../site/modules.ts";

/** TypeScript modules, bundled and ready to be imported by Node. */
export interface Modules {
	readonly import: Importer;
	/** Absolute paths of all files among them. */
	readonly files: ReadonlySet<string>;
}

/** Where bundles lie, in a folder for each process, so that Node finds the packages that they import. */
const cache = "node_modules/.cache/deck";

/** Written by this process; the names hold a hash of the content. */
const written = new Set<string>();

/**
 * Bundles TypeScript so that Node can import it. Modules are evaluated anew only where they, or what
 * they import, changed since the last bundle of this process: the address of a chunk is a hash of its
 * content, and Node keeps what it has imported by address.
 *
 * @param root folder of the project
 * @param entries absolute paths of the modules that can be imported
 * @throws the bundler's error, with all faults of syntax and of imports in its `errors`
 */
export async function bundleModules(
	root: string,
	entries: readonly string[],
): Promise<Modules> {
	const folder = join(root, cache, String(process.pid));
	const nameOf = (file: string) =>
		relative(root, file).replaceAll("\\", "/").replace(/^\W+/, "");
	const bundle = await rolldown({
		cwd: root,
		input: Object.fromEntries(entries.map((file) => [nameOf(file), file])),
		platform: "node",
		tsconfig: join(root, "tsconfig.json"),
		// Packages stay where they are; only the project's own modules are bundled, and what the bundler
		// itself adds to them.
		external: (id) =>
			!isAbsolute(id) && /^(?!@oxc-project\/runtime)[^.#\0]/.test(id),
		treeshake: false,
		logLevel: "silent",
	});
	try {
		const { output } = await bundle.generate({
			dir: folder,
			format: "esm",
			sourcemap: "inline",
			entryFileNames: "[name]-[hash].mjs",
			chunkFileNames: "[name]-[hash].mjs",
		});
		const chunks = output.filter((part) => part.type === "chunk");
		for (const chunk of chunks) write(folder, chunk);
		const addresses = new Map(
			chunks.flatMap(({ facadeModuleId, fileName }) =>
				facadeModuleId
					? [[resolve(facadeModuleId), join(folder, fileName)]]
					: [],
			),
		);
		return {
			files: new Set(
				chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => resolve(id))),
			),
			async import(file) {
				const address = addresses.get(file);
				if (!address) throw new Error(`${file} was not bundled`);
				return import(/* @vite-ignore */ pathToFileURL(address).href);
			},
		};
	} finally {
		await bundle.close();
	}
}

function write(folder: string, { fileName, code }: OutputChunk) {
	const file = join(folder, fileName);
	if (written.has(file)) return;
	if (written.size === 0) {
		// What modules throw is then told with the lines of their sources.
		process.setSourceMapsEnabled(true);
		sweep(join(folder, ".."));
		process.once("exit", () =>
			rmSync(folder, { recursive: true, force: true }),
		);
	}
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(file, code);
	written.add(file);
}

/** Removes what processes left behind that were stopped. */
function sweep(folder: string) {
	if (!existsSync(folder)) return;
	for (const pid of readdirSync(folder))
		try {
			process.kill(Number(pid), 0);
		} catch {
			rmSync(join(folder, pid), { recursive: true, force: true });
		}
}
