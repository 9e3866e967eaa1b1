import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import type { Problem } from "../../evidence/problem.ts";

/** A node of a syntax tree, as far as it is looked at. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [field: string]: unknown;
}

/**
 * Problems with the line and column of the field that each names, where a module writes that field out.
 *
 * @param root folder of the project
 */
export function located(problems: readonly Problem[], root: string): Problem[] {
	const modules = new Map<string, Module | undefined>();
	return problems.map((problem) => {
		if (problem.line !== undefined) return problem;
		const { file, field, message } = problem;
		if (!modules.has(file)) modules.set(file, read(join(root, file)));
		const place = modules.get(file)?.placeOf(field, message === "is missing");
		return place ? { ...problem, ...place } : problem;
	});
}

/** First and last line of each object that a module declares as a draft. */
export function draftLines(path: string): [first: number, last: number][] {
	const source = readFileSync(path, "utf8");
	const lineAt = (offset: number) => source.slice(0, offset).split("\n").length;
	return objectsOf(source)
		.filter((each) => literal(fieldOf(each, "draft")) === true)
		.map(({ start, end }) => [lineAt(start), lineAt(end)]);
}

interface Module {
	/** @param missing whether the field is not there, so that its object has to do */
	placeOf(
		field: string,
		missing: boolean,
	): { line: number; column: number } | undefined;
}

function read(path: string): Module | undefined {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
	const source = readFileSync(path, "utf8");
	if (!path.endsWith(".ts"))
		return {
			placeOf: (field) => {
				const [, row] = /^line (\d+)/.exec(field) ?? [];
				return row ? { line: Number(row), column: 1 } : undefined;
			},
		};
	const objects = objectsOf(source);
	return {
		placeOf(field, missing) {
			const start =
				startOf(objects, field) ??
				(missing ? objects.at(-1)?.start : undefined);
			if (start === undefined) return undefined;
			const before = source.slice(0, start).split("\n");
			return {
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1,
			};
		},
	};
}

/** What a module declares; nothing of one that cannot be parsed. */
function objectsOf(source: string): Node[] {
	try {
		return declared(parseAst(source, { lang: "ts" }));
	} catch {
		return [];
	}
}

/** The objects that a module gives to `slide`, `study`, `claim` and their kin, or writes bare in a list. */
function declared(program: unknown): Node[] {
	const found: Node[] = [];
	const visit = (value: unknown): void => {
		const node = inner(value);
		if (!node) return;
		if (node.type === "ObjectExpression") found.push(node);
		else if (node.type === "CallExpression")
			listOf(node.arguments).forEach(visit);
		else if (node.type === "ArrayExpression")
			listOf(node.elements).forEach(visit);
		else if (node.type === "VariableDeclaration")
			listOf(node.declarations).forEach(visit);
		else if (node.type === "VariableDeclarator") visit(node.init);
		else if (/^Export(Named|Default)Declaration$/.test(node.type))
			visit(node.declaration);
		else if (node.type === "ArrowFunctionExpression") visit(node.body);
	};
	listOf(Object(program).body).forEach(visit);
	return found;
}

/** Where the field of a path begins, or the deepest part of the path that is written out. */
function startOf(objects: readonly Node[], field: string): number | undefined {
	const [, figure] =
		/^(?:figure|table) (.*?)(?:, text \d+)?$/.exec(field) ?? [];
	if (figure !== undefined) return idOf(objects, figure)?.start;
	const path = field.split(".");
	// Of several entries, the one that bears the name.
	for (let taken = path.length; taken > 0; taken -= 1) {
		const entry = objects.find((each) =>
			["id", "term"].some(
				(key) => literal(fieldOf(each, key)) === path.slice(0, taken).join("."),
			),
		);
		if (entry) return walk(entry, path.slice(taken)) ?? entry.start;
	}
	for (const object of objects) {
		const start = walk(object, path);
		if (start !== undefined) return start;
	}
	return undefined;
}

/** Follows a path as far as it is written out; nothing if not even its first part is. */
function walk(from: Node, path: readonly string[]): number | undefined {
	let node: Node | undefined = from;
	let start: number | undefined;
	for (const part of path) {
		const next: { start: number; value: Node | undefined } | undefined =
			node && step(node, part);
		if (!next) return start;
		({ start, value: node } = next);
	}
	return start;
}

function step(
	node: Node,
	part: string,
): { start: number; value: Node | undefined } | undefined {
	if (node.type === "CallExpression") {
		const [first] = listOf(node.arguments);
		const given = inner(first);
		return given && step(given, part);
	}
	if (node.type === "ArrayExpression") {
		const element = inner(listOf(node.elements)[Number(part)]);
		return element && { start: element.start, value: element };
	}
	if (node.type !== "ObjectExpression") return undefined;
	const property = propertyOf(node, part);
	return property && { start: property.start, value: inner(property.value) };
}

/** The object that bears an id, at whatever depth. */
function idOf(objects: readonly Node[], id: string): Node | undefined {
	const queue: unknown[] = [...objects];
	for (let each = queue.shift(); each !== undefined; each = queue.shift()) {
		const node = inner(each);
		if (!node) continue;
		if (node.type === "ObjectExpression") {
			if (literal(fieldOf(node, "id")) === id) return node;
			queue.push(...listOf(node.properties).map((each) => Object(each).value));
		} else if (node.type === "CallExpression")
			queue.push(...listOf(node.arguments));
		else if (node.type === "ArrayExpression")
			queue.push(...listOf(node.elements));
	}
	return undefined;
}

function propertyOf(object: Node, name: string): Node | undefined {
	return listOf(object.properties).find((each) => {
		const { key } = Object(each) as {
			key?: { name?: string; value?: unknown };
		};
		return key?.name === name || String(key?.value) === name;
	}) as Node | undefined;
}

function fieldOf(object: Node, name: string): unknown {
	return propertyOf(object, name)?.value;
}

function literal(node: unknown): unknown {
	return inner(node)?.value;
}

/** A node without what only types see. */
function inner(value: unknown): Node | undefined {
	let node = value as Node | undefined;
	while (node && /^(TS\w+Expression|ParenthesizedExpression)$/.test(node.type))
		node = node.expression as Node | undefined;
	return node ?? undefined;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
