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
import {
	type ModuleInfo,
	type OutputChunk,
	type Plugin,
	rolldown,
} from "rolldown";
import type { Importer } from "../site/modules.ts";
import { isNoModule } from "./faults.ts";

/** TypeScript modules, bundled and ready to be imported by Node. */
export interface Modules {
	readonly import: Importer;
	/** Absolute paths of all files among them. */
	readonly files: ReadonlySet<string>;
}

/** What a bundle is told, and tells, beside its modules. */
export interface Reading {
	/** Code that takes the place of modules, by absolute path. */
	readonly standIns?: ReadonlyMap<string, string>;
	/** Takes the modules that each module imports, as far as they could be read. */
	readonly imports?: Map<string, readonly string[]>;
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
	reading: Reading = {},
): Promise<Modules> {
	const nameOf = (file: string) =>
		relative(root, file).replaceAll("\\", "/").replace(/^\W+/, "");
	const { chunks, files } = await bundle(
		root,
		Object.fromEntries(entries.map((file) => [nameOf(file), file])),
		readingPlugins(reading),
	);
	const addresses = new Map(
		chunks.map(({ facadeModuleId, address }) => [facadeModuleId, address]),
	);
	return {
		files,
		async import(file) {
			const address = addresses.get(file);
			return address && import(/* @vite-ignore */ address);
		},
	};
}

/**
 * Bundles and evaluates modules that are read but once: as a single one, in half the time. Where that
 * one fails, each is imported by itself, and says its own faults.
 *
 * @param root folder of the project
 * @param entries absolute paths of the modules that can be imported
 * @throws the bundler's error, with all faults of syntax and of imports in its `errors`
 */
export async function bundleOnce(
	root: string,
	entries: readonly string[],
	reading: Reading = {},
): Promise<Modules> {
	const { chunks, files } = await bundle(root, { every: "every" }, [
		...readingPlugins(reading),
		{
			name: "every-module",
			resolveId: (id) => (id === "every" ? "\0every" : undefined),
			load: (id) => (id === "\0every" ? moduleOf(entries) : undefined),
		},
	]);
	const [every] = chunks.filter(({ isEntry }) => isEntry);
	try {
		const { modules } = (await import(
			/* @vite-ignore */ every?.address ?? ""
		)) as { modules: Readonly<Record<string, Record<string, unknown>>> };
		return {
			files,
			import: async (file) => modules[file],
		};
	} catch {
		return bundleModules(root, entries, reading);
	}
}

function readingPlugins({ standIns, imports }: Reading): Plugin[] {
	return [
		{
			// What else is imported is told when all is read.
			name: "modules-only",
			load: (id: string) =>
				isNoModule(id)
					? { code: "export default undefined;", moduleType: "js" as const }
					: undefined,
		},
		...(standIns && standIns.size > 0
			? [
					{
						name: "stand-ins",
						load: (id: string) => standIns.get(resolve(id)),
					},
				]
			: []),
		...(imports
			? [
					{
						name: "imports",
						moduleParsed: ({ id, importedIds }: ModuleInfo) => {
							// A stand-in imports nothing, and hides what its module does.
							if (standIns?.has(resolve(id))) return;
							imports.set(
								resolve(id),
								importedIds.map((each) => resolve(each)),
							);
						},
					},
				]
			: []),
	];
}

/** A module that exports all others, by their paths. */
function moduleOf(files: readonly string[]): string {
	const imports = files.map(
		(file, index) => `import * as m${index} from ${JSON.stringify(file)};`,
	);
	const fields = files.map(
		(file, index) => `${JSON.stringify(file)}: m${index}`,
	);
	return `${imports.join("\n")}\nexport const modules = {${fields}};`;
}

/** Chunks as they were written, and the files that they were made of. */
async function bundle(
	root: string,
	input: Record<string, string>,
	plugins: Plugin[] = [],
) {
	const folder = join(root, cache, String(process.pid));
	const bundle = await rolldown({
		cwd: root,
		input,
		plugins,
		platform: "node",
		tsconfig: join(root, "tsconfig.json"),
		// Packages stay where they are; only the project's own modules are bundled, and what the bundler
		// itself adds to them.
		external: (id) =>
			!isAbsolute(id) &&
			!(id in input) &&
			/^(?!@oxc-project\/runtime)[^.#\0]/.test(id),
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
		return {
			chunks: chunks.map(({ facadeModuleId, fileName, isEntry }) => ({
				facadeModuleId: facadeModuleId && resolve(facadeModuleId),
				isEntry,
				address: pathToFileURL(join(folder, fileName)).href,
			})),
			files: new Set(
				chunks
					.flatMap(({ moduleIds }) => moduleIds)
					.filter((id) => isAbsolute(id))
					.map((id) => resolve(id)),
			),
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
