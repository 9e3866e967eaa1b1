import { existsSync, readFileSync } from "node:fs";
import { basename, isAbsolute, relative } from "node:path";
import { nearest } from "../../checks/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";
import { thrownInWords } from "../shared/thrown-in-words.ts";

/** What a bundler says of one fault. */
interface BundlerFault {
	readonly code?: string;
	readonly message: string;
	readonly id?: string;
	readonly frame?: string;
	readonly loc?: { readonly file?: string; line: number; column: number };
}

/**
 * Faults of syntax and of imports in the words of the error pattern.
 *
 * @param thrown what the bundler threw
 * @returns nothing if it is no such fault
 */
export function bundlerProblems(thrown: unknown, root: string): Problem[] {
	if (!(thrown instanceof Error) || !("errors" in thrown)) return [];
	const faults = thrown.errors as readonly BundlerFault[];
	const problems = faults.map((fault): Problem => {
		const { loc, id = loc?.file ?? "" } = fault;
		const open =
			!loc || /^(UNRESOLVED|MISSING)/.test(fault.code ?? "") || !existsSync(id)
				? undefined
				: openTemplate(readFileSync(id, "utf8"));
		if (open)
			return {
				file: shown(root, id),
				field: `line ${open.line}:${open.column}`,
				line: open.line,
				column: open.column,
				message: `the text that begins here is not closed: ${clipped(open.text)}`,
				hint: "End it with a backtick",
			};
		const lacks = /^(?:\[\w+\] )?"default" is not exported by "([^"]+)"/.exec(
			fault.message,
		)?.[1];
		if (lacks && !/^src\/|\/evidence\//.test(lacks))
			return {
				file: lacks,
				field: "default export",
				message: `is missing, and ${shown(root, id)} imports it`,
				hint: `Write export default before what it declares: export default ${builderIn(lacks)}({...})`,
			};
		return {
			file: shown(root, id),
			field: loc ? `line ${loc.line}:${loc.column + 1}` : "module",
			...(loc && { line: loc.line, column: loc.column + 1 }),
			...inWords(fault, root),
		};
	});
	// The bundler reads files as they come.
	problems.sort((a, b) => a.file.localeCompare(b.file));
	// One place is enough to mend; what follows from it is not told twice.
	return problems.filter(
		({ file, field }, index) =>
			problems.findIndex(
				(other) => other.file === file && other.field === field,
			) === index,
	);
}

/** Where the modules of a deck may import from, beside each other. */
const rooms = ["#deck", "#evidence", "#figures"];

/** A module that is imported and that there is not. */
function noModule(name: string): Pick<Problem, "message" | "hint"> {
	const near = nearest(name, rooms);
	return {
		message: `there is no module "${name}"`,
		hint: /^\.{0,2}\//.test(name)
			? "Correct the path, or add the file"
			: near
				? `Did you mean "${near}"?`
				: /\\/.test(name)
					? "Write / between the parts of a path"
					: `Import from ${rooms.join(", ")}, or from a file by its path: "./name.ts"`,
	};
}

/** What a module of a deck declares, by its name. */
function builderIn(file: string): string {
	const [, name = ""] = /(\w+)\.ts$/.exec(file) ?? [];
	return ["deck", "chapter", "subject", "presenter", "look"].includes(name)
		? name
		: "slide";
}

function inWords(
	{ code, message, frame = "", loc }: BundlerFault,
	root: string,
): Pick<Problem, "message" | "hint"> {
	const [first = ""] = message
		.replace(/^\[\w+\] /, "")
		.replaceAll(`${root}/`, "")
		.split("\n");
	const source =
		new RegExp(`^ *${loc?.line}: (.*)$`, "m").exec(frame)?.[1]?.trim() ?? "";
	const quoted = source ? ` in ${clipped(source)}` : "";
	const [, unresolved] = /^Could not resolve '(.*?)' in /.exec(first) ?? [];
	if (unresolved !== undefined) return noModule(unresolved);
	switch (code) {
		case "MISSING_EXPORT":
			return {
				message: first.replace(/\.$/, ""),
				hint: first.startsWith('"default"')
					? 'Write the name that it exports in braces: import { name } from "./file.ts"'
					: "Import a name that it exports",
			};
		default:
			return {
				message: `${inOrdinaryWords(first)}${quoted}`,
				hint: mendOf(first, source),
			};
	}
}

/** What a parser says, in the words of the error pattern. */
function inOrdinaryWords(first: string): string {
	if (/diff marker/.test(first)) return "a merge was left half done";
	const said = first.replace(/\.$/, "").replaceAll("`", '"');
	return said
		.replace("Character", "character")
		.replace(/^./, (letter) => letter.toLowerCase());
}

function mendOf(first: string, source: string): string {
	if (/diff marker/.test(first))
		return "Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>";
	if (/[“”‘’]/.test(source) && /Invalid Character/i.test(first))
		return "Write straight quotation marks around strings; a word processor may have curled them";
	if (/^Expected `,`/.test(first))
		return "Put a comma at the end of the part before, or close its quotation mark or backtick";
	return "Correct this line or the one before it";
}

/**
 * A template that was never closed: its end is then the beginning of the next one, and parsers complain
 * far below it.
 *
 * @returns where it begins, from 1, with its line
 */
export function openTemplate(
	source: string,
): { line: number; column: number; text: string } | undefined {
	for (const [opening, index] of templates(source)) {
		const end = endOfTemplate(source, index + opening.length);
		const words = source.slice(index + opening.length, end?.before);
		// A tag cannot end a text: there the next text begins.
		if (
			end &&
			!/(?:^|[\s:([,])(?:text|md|points|paragraph|inPlainWords)$/.test(words)
		)
			continue;
		const before = source.slice(0, index).split("\n");
		const last = before.at(-1) ?? "";
		return {
			line: before.length,
			column: last.length + 1,
			text: `${last}${opening}${words.split("\n")[0]}`.trim(),
		};
	}
	return undefined;
}

/** The beginnings of tagged templates, each only if it lies in none before it. */
function* templates(source: string): Generator<[string, number]> {
	const opening = /\b(?:text|md|points|paragraph|inPlainWords)`/g;
	for (let found = opening.exec(source); found; found = opening.exec(source)) {
		yield [found[0], found.index];
		const end = endOfTemplate(source, found.index + found[0].length);
		opening.lastIndex = end ? end.before + 1 : source.length;
	}
}

/** Where a template ends, those within its places left out; nothing if it does not. */
function endOfTemplate(
	source: string,
	from: number,
): { before: number } | undefined {
	let depth = 0;
	for (let at = from; at < source.length; at += 1) {
		const letter = source[at];
		if (letter === "\\") at += 1;
		else if (letter === "$" && source[at + 1] === "{") depth += 1;
		else if (letter === "}" && depth > 0) depth -= 1;
		else if (letter === "`" && depth === 0) return { before: at };
	}
	return undefined;
}

/**
 * What a module threw while it was evaluated, told by the author's own line.
 *
 * @param folder of the deck, absolute: its lines are more useful than those of the engine below them
 * @param file the module that was imported, told where the stack names no line of the folder
 */
export function thrownProblem(
	thrown: unknown,
	{ root, folder, file }: { root: string; folder: string; file: string },
): Problem {
	const places = thrown instanceof Error ? framesOf(thrown, root) : [];
	const [, lacking] =
		/^(?:Cannot find (?:module|package) '([^']+)'|Failed to load url (\S+)) /
			.exec(thrown instanceof Error ? thrown.message : "")
			?.filter((part) => part !== undefined) ?? [];
	if (lacking !== undefined)
		return {
			file: shown(root, file),
			field: "module",
			...placeOf(file, `"${lacking.replaceAll("\\", "\\\\")}"`),
			...noModule(lacking),
		};
	const place = places.find((each) => each.file.startsWith(`${folder}/`));
	return {
		file: shown(root, place?.file ?? file),
		field: place ? `line ${place.line}:${place.column}` : "module",
		...(place && { line: Number(place.line), column: Number(place.column) }),
		...thrownInWords(thrown),
		symptom: true,
	};
}

/**
 * A fault of modules that import each other in a circle: one of them uses what the other has not yet
 * declared, whatever JavaScript says of it.
 *
 * @param circle absolute paths of the modules
 */
export function circleProblem(
	problem: Problem,
	circle: readonly string[],
	root: string,
): Problem {
	const names = circle.map((each) => shown(root, each)).sort();
	return {
		...problem,
		message: `modules import each other in a circle: ${names.join(", ")}`,
		hint: "Let records import nothing but #evidence, and slides nothing but records, #deck and #figures",
	};
}

/**
 * Files that modules of a deck import and that are none: pictures, data, style sheets.
 *
 * @param imports absolute paths of what each module imports, by its own
 */
export function importedFiles(
	imports: ReadonlyMap<string, readonly string[]>,
	root: string,
): Problem[] {
	return [...imports].flatMap(([file, imported]) =>
		imported
			.filter((each) => isNoModule(each))
			.map((each) => ({
				file: shown(root, file),
				field: "module",
				...placeOf(file, `/${basename(each)}`),
				message: `"${basename(each)}" is imported and is no module`,
				hint: /\.(png|jpe?g|webp|avif|svg)$/i.test(each)
					? "Name it in the body of a slide: picture({ file, alt, … })"
					: "Write what it holds as a module whose name ends in .ts",
			})),
	);
}

/** Whether a path that a module of a deck imports is that of another kind of file. */
export function isNoModule(id: string): boolean {
	return (
		isAbsolute(id) &&
		/\.\w+$/.test(id) &&
		!/\/src\/|\/node_modules\/|\.[cm]?[jt]sx?$/.test(id)
	);
}

/** Line and column of words in a file; nothing where it does not hold them. */
function placeOf(
	file: string,
	words: string,
): { line?: number; column?: number; field?: string } {
	const source = readFileSync(file, "utf8");
	const at = source.indexOf(words);
	if (at < 0) return {};
	const before = source.slice(0, at).split("\n");
	const line = before.length;
	const column = (before.at(-1)?.length ?? 0) + 1;
	return { line, column, field: `line ${line}:${column}` };
}

/** The lines of a stack that are the project's own, innermost first. */
function framesOf({ stack = "" }: Error, root: string) {
	return [...stack.matchAll(/\(?(?:file:\/\/)?(\/[^():\n]+):(\d+):(\d+)\)?$/gm)]
		.map(([, file = "", line, column]) => ({ file, line, column }))
		.filter(
			({ file }) =>
				file.startsWith(`${root}/`) &&
				!/\/node_modules\/|\/src\/node\/load\//.test(file),
		);
}

/** A path as an author knows it. */
export function shown(root: string, file: string): string {
	return relative(root, file).replaceAll("\\", "/") || ".";
}

function clipped(line: string): string {
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
