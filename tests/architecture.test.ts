import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

/** Rooms from the foundation up; a room imports only from itself and from those before it. */
const order = [
	"src/evidence",
	"slides/evidence",
	"src/deck",
	"src/figures",
	"slides",
	"src/checks",
	"src/pages",
	"src/node/shared",
	"src/node/site",
	"src/client/shared",
	"src/client/figures",
	"src/client/panels",
	"src/client/speaker",
	"src/client/reading",
	"src/client/deck",
	"src/node",
];

function roomOf(file: string): number {
	// The longest room that holds the file.
	return order.reduce(
		(best, room, index) =>
			file.startsWith(`${room}/`) && room.length > (order[best]?.length ?? 0)
				? index
				: best,
		-1,
	);
}

function modules(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
		.map((file) => join(folder, file).replaceAll("\\", "/"));
}

function imports(file: string): { target: string; typeOnly: boolean }[] {
	const source = readFileSync(file, "utf8");
	const found = source.matchAll(
		/^(import|export)( type)?[^"';]*?from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm,
	);
	return [...found].map(([, , type, from, dynamic]) => ({
		target: normalize(join(dirname(file), from ?? dynamic ?? "")).replaceAll(
			"\\",
			"/",
		),
		typeOnly: type !== undefined,
	}));
}

const files = [...modules("src"), ...modules("slides")];

it("lets data flow one way: no room imports from one above it", () => {
	const against = files.flatMap((file) =>
		imports(file)
			.filter(({ target }) => roomOf(target) > roomOf(file))
			.map(({ target }) => `${file} -> ${target}`),
	);
	expect(against).toEqual([]);
});

it("has no circle of imports, not even of types", () => {
	const importers = new Map(files.map((file) => [file, imports(file)]));
	const closed = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, way: readonly string[]) => {
		if (way.includes(file))
			circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
		if (closed.has(file)) return;
		closed.add(file);
		for (const { target } of importers.get(file) ?? [])
			walk(target, [...way, file]);
	};
	for (const file of files) walk(file, []);
	expect(circles).toEqual([]);
});

it("keeps the browser apart from the build, but for types", () => {
	const against = files
		.filter((file) => file.startsWith("src/client/"))
		.flatMap((file) =>
			imports(file)
				.filter(
					({ target, typeOnly }) =>
						/^src\/(node|pages|checks|evidence\/(schema|citation))/.test(
							target,
						) && !typeOnly,
				)
				.map(({ target }) => `${file} -> ${target}`),
		);
	expect(against).toEqual([]);
});

it("keeps the validation library with the schema and its checks: no drawing or page brings it along", () => {
	const importers = new Map(files.map((file) => [file, imports(file)]));
	const reach = (file: string, seen: Set<string>) => {
		if (seen.has(file)) return seen;
		seen.add(file);
		for (const { target, typeOnly } of importers.get(file) ?? [])
			if (!typeOnly) reach(target, seen);
		return seen;
	};
	const reached = files
		.filter((file) => /^src\/(client|figures|pages|deck)\//.test(file))
		.filter((file) => reach(file, new Set()).has("src/evidence/schema.ts"));
	expect(importers.has("src/evidence/schema.ts")).toBe(true);
	expect(reached).toEqual([]);
});

it("lets slides reach the engine only by #deck, #figures and #evidence", () => {
	const surface = /^slides\//;
	const against = files
		.filter((file) => file.startsWith("slides/"))
		.flatMap((file) =>
			imports(file)
				.filter(({ target }) => !surface.test(target))
				.map(({ target }) => `${file} -> ${target}`),
		);
	expect(against).toEqual([]);
});
