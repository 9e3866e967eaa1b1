import { relative } from "node:path";
import type { Problem } from "../../evidence/problem.ts";

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
		return {
			file: shown(root, id),
			field: loc ? `line ${loc.line}:${loc.column + 1}` : "module",
			...inWords(fault, root),
		};
	});
	// One place is enough to mend; what follows from it is not told twice.
	return problems.filter(
		({ file, field }, index) =>
			problems.findIndex(
				(other) => other.file === file && other.field === field,
			) === index,
	);
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
	switch (code) {
		case "UNRESOLVED_IMPORT":
			return {
				message: first.replace(
					/^Could not resolve '(.*)' in .*/,
					'no module "$1"',
				),
				hint: "Correct the path, or add the file",
			};
		case "MISSING_EXPORT":
			return {
				message: first.replace(/\.$/, ""),
				hint: "Import a name that it exports",
			};
		default:
			return {
				message: `${first.replace(/\.$/, "")}${quoted}`,
				hint: "Correct this line or the one before it",
			};
	}
}

/**
 * What a module threw while it was evaluated, told by the author's own line.
 *
 * @param folder of the deck, absolute: its lines are more useful than those of the engine below them
 * @param file the module that was imported, told where the stack names no line
 */
export function thrownProblem(
	thrown: unknown,
	{ root, folder, file }: { root: string; folder: string; file: string },
): Problem {
	const places = thrown instanceof Error ? framesOf(thrown, root) : [];
	const place =
		places.find((each) => each.file.startsWith(folder)) ?? places[0];
	return {
		file: shown(root, place?.file ?? file),
		field: place ? `line ${place.line}:${place.column}` : "module",
		message: String(thrown).split("\n")[0]?.replace(/\.$/, "") ?? "",
		hint: "Check the names and fields on this line; npm run check also runs the type checker",
	};
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

function shown(root: string, file: string): string {
	return relative(root, file).replaceAll("\\", "/") || ".";
}

function clipped(line: string): string {
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
