import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { ApiModel, type ApiPackage } from "@microsoft/api-extractor-model";

/** The rooms that authors write with, and what each is called on its page. */
export const rooms = {
	deck: "Slides, texts and values",
	figures: "Figures and tables",
	evidence: "Records",
	checks: "Checks",
} as const;
export type Room = keyof typeof rooms;

const folder = resolve(".cache/reference");
const types = join(folder, "types/src");

/**
 * What the rooms export, with docstrings and the types they take, as API Extractor reads it.
 *
 * @throws Error if the sources do not compile
 */
export async function extractRooms(): Promise<ReadonlyMap<Room, ApiPackage>> {
	rmSync(folder, { recursive: true, force: true });
	await emitTypes();
	writeFileSync(join(types, "checks/index.d.ts"), everyCheck());
	return new Map(
		(Object.keys(rooms) as Room[]).map((room) => [room, extract(room)]),
	);
}

/** Writes the declarations of the sources, which API Extractor starts from. */
function emitTypes(): Promise<void> {
	const project = join(folder, "tsconfig.json");
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		project,
		JSON.stringify({
			extends: resolve("tsconfig.json"),
			include: [resolve("src")],
			compilerOptions: {
				noEmit: false,
				incremental: false,
				tsBuildInfoFile: null,
				declaration: true,
				emitDeclarationOnly: true,
				rootDir: resolve("."),
				outDir: join(folder, "types"),
			},
		}),
	);
	return new Promise((done, failed) =>
		spawn("node_modules/.bin/tsc", ["--project", project], {
			stdio: "inherit",
		}).once("exit", (code) =>
			code === 0
				? done()
				: failed(new Error("The sources do not compile: npm run check")),
		),
	);
}

/** A module that exports the rules of all files. */
function everyCheck(): string {
	return readdirSync("src/checks", { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.sort()
		.map((file) => `export * from "./${file.replaceAll("\\", "/")}";`)
		.join("\n");
}

function extract(room: Room): ApiPackage {
	const entry = join(types, room, "index.d.ts");
	const model = join(folder, `${room}.api.json`);
	const packageFolder = join(folder, room);
	mkdirSync(packageFolder, { recursive: true });
	const packageJsonFullPath = join(packageFolder, "package.json");
	const packageJson = { name: room, version: "0.0.0" };
	writeFileSync(packageJsonFullPath, JSON.stringify(packageJson));
	const quiet = { default: { logLevel: "none" as never } };
	const config = ExtractorConfig.prepare({
		configObjectFullPath: undefined,
		packageJsonFullPath,
		packageJson,
		configObject: {
			projectFolder: types,
			mainEntryPointFilePath: entry,
			compiler: {
				overrideTsconfig: {
					compilerOptions: {
						target: "es2022",
						lib: ["es2023", "dom"],
						module: "esnext",
						moduleResolution: "bundler",
						strict: true,
						skipLibCheck: true,
						allowImportingTsExtensions: true,
						noEmit: true,
						types: [],
					},
					files: [entry],
				},
			},
			apiReport: { enabled: false },
			docModel: {
				enabled: true,
				apiJsonFilePath: model,
				// The options of a figure are no export of their own.
				includeForgottenExports: true,
			},
			dtsRollup: { enabled: false },
			tsdocMetadata: { enabled: false },
			messages: {
				compilerMessageReporting: quiet,
				extractorMessageReporting: quiet,
				tsdocMessageReporting: quiet,
			},
		},
	});
	Extractor.invoke(config, {
		localBuild: true,
		messageCallback: (message) => {
			// Which compiler it carries is of no interest.
			message.handled = true;
		},
	});
	return new ApiModel().loadPackage(model);
}
