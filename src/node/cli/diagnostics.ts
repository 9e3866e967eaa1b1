import { nearest } from "../../checks/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";

/** One diagnostic of the type checker: its first line, and the lines indented beneath it. */
interface Diagnostic {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** E.g. 2339. */
	readonly code: number;
	readonly words: string;
	readonly further: string;
}

/** Lines of the checker, `file(line,column): error TS0000: words`, in the words of the error pattern. */
export function readDiagnostics(printed: string): Problem[] {
	const problems: Problem[] = [];
	let syntax = "";
	for (const diagnostic of diagnosticsIn(printed)) {
		const { file, line, column, code } = diagnostic;
		// What follows a fault of syntax in the same file is seldom another.
		if (code < 2000) {
			if (syntax === file) continue;
			syntax = file;
		}
		problems.push({
			file,
			field: `line ${line}:${column}`,
			line,
			column,
			// The bundler says the same, and knows more of it.
			...(code < 2000 && { symptom: true as const }),
			...inWords(diagnostic),
		});
	}
	return problems;
}

function diagnosticsIn(printed: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const line of printed.split("\n")) {
		const [, file, row, column, code, words] =
			/^(.+)\((\d+),(\d+)\): error TS(\d+): (.*)$/.exec(line) ?? [];
		if (file)
			found.push({
				file: file.replaceAll("\\", "/"),
				line: Number(row),
				column: Number(column),
				code: Number(code),
				words: words ?? "",
				further: "",
			});
		else if (/^\s+\S/.test(line)) {
			const last = found.pop();
			if (last)
				found.push({ ...last, further: `${last.further}${line.trim()}\n` });
		}
	}
	return found;
}

type Words = Pick<Problem, "message" | "hint" | "symptom">;

function inWords({ code, words, further }: Diagnostic): Words {
	// The innermost line names the field itself.
	const all = [words, ...further.split("\n")].filter(Boolean);
	const last = all.at(-1) ?? words;
	return (
		nameFault(words) ??
		all.reduceRight<Words | undefined>(
			(found, line) => found ?? fieldFault(line),
			undefined,
		) ??
		typeFault(words, last) ?? {
			message: lowered(words),
			hint: `Correct what stands here (TS${code})`,
		}
	);
}

/** Names that there are not. */
function nameFault(words: string): Words | undefined {
	const [, module] = /^Cannot find module '([^']+)'/.exec(words) ?? [];
	if (module)
		return {
			message: `there is no module "${module}"`,
			hint: "Correct the path, or add the file",
		};
	const [, exporter, name, meant] =
		/^(?:Module )?'?"?([^'" ]+)"?'? (?:declares|has no exported member)(?: named)? '?"?(\w+)"?'?.*?(?:Did you mean (?:to use )?'(\w+)')?/.exec(
			words,
		) ?? [];
	if (exporter && name)
		return {
			message: `"${exporter}" exports no "${name}"`,
			hint: meant
				? `Did you mean "${meant}"?`
				: "Import a name that it exports",
		};
	const [, unknown, close] =
		/^Cannot find name '(\w+)'(?:\. Did you mean '(\w+)')?/.exec(words) ?? [];
	if (unknown)
		return {
			message: `there is nothing called "${unknown}" here`,
			hint: close
				? `Did you mean "${close}"?`
				: `Import "${unknown}", or correct its spelling`,
		};
	if (/^An object literal cannot have multiple properties/.test(words))
		return {
			message: "this field stands twice in one object",
			hint: "Keep one: the last would silently win",
		};
	if (/^Merge conflict marker/.test(words))
		return {
			message: "a merge was left half done",
			hint: "Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>",
		};
	return undefined;
}

/** Fields that something does not have, or lacks. */
function fieldFault(words: string): Words | undefined {
	const [, unknown, type = ""] =
		/^(?:Object literal may only specify known properties, (?:and|but) )?(?:Property )?'([\w-]+)' does not exist (?:on|in) type '(.*?)'(?:\.|$)/.exec(
			words,
		) ?? [];
	const [, meant] = /Did you mean (?:to write )?'([\w-]+)'\?/.exec(words) ?? [];
	if (unknown) {
		// Other types name values of their fields, too.
		const known = /^(Readonly<|Partial<)*Record<"/.test(type)
			? namesIn(type)
			: [];
		const near = meant ?? nearest(unknown, known);
		return {
			message: `there is no "${unknown}"${known.length > 0 ? `; it has ${known.join(", ")}` : ""}`,
			hint: near
				? `Did you mean "${near}"?`
				: known.length > 0
					? "Use one of them"
					: "Correct its name, or leave it out",
			// A record of the wrong shape has no names at all.
			...(known.length === 0 && !near && { symptom: true as const }),
		};
	}
	const [, missing] =
		/^Property '([\w-]+)' is missing in type/.exec(words) ?? [];
	if (missing) return { message: `"${missing}" is missing`, hint: "Write it" };
	const [, several] =
		/is missing the following properties from type '.*': (.*)$/.exec(words) ??
		[];
	if (several) return { message: `${several} are missing`, hint: "Write them" };
	return undefined;
}

const notAssignable =
	/^(?:Argument of type|Type) '(.*?)' is not assignable to (?:parameter of )?type '(.*?)'(?:\. Did you mean '"?(.*?)"?'\?)?\.?$/;

/** Values of another kind than is wanted. */
function typeFault(words: string, last: string): Words | undefined {
	const [, given, wanted = "", meant] =
		notAssignable.exec(last) ?? notAssignable.exec(words) ?? [];
	if (given === undefined) return undefined;
	const values = namesIn(wanted);
	const onlyValues =
		values.length > 0 && /^("[^"]*"|undefined|\s|\|)+$/.test(wanted);
	const literal = /^"(.*)"$/.exec(given)?.[1];
	if (onlyValues || meant) {
		const near =
			meant ?? (literal === undefined ? undefined : nearest(literal, values));
		return {
			message: `${kindName(given)} is not one of its values`,
			hint:
				near && /\.\.\. \d+ more/.test(wanted)
					? `Did you mean "${near}"?`
					: `${near ? `Did you mean "${near}"? Else use` : "Use"} ${values.join(", ")}`,
		};
	}
	return {
		message: `${kindName(given)} stands where ${kindName(wanted)} belongs`,
		hint: mends[bare(wanted)] ?? `Write ${kindName(wanted)}`,
	};
}

const mends: Readonly<Record<string, string>> = {
	Text: "Begin it with text` or md`, and end it with a backtick",
	TemplateStringsArray:
		"Begin it with text` or md`, and end it with a backtick",
	Outcome: "Give an outcome of a record: study.outcomes.key",
	Study: "Import the study's record",
};

/** Types by the words of an author. */
function kindName(type: string): string {
	const name = bare(type);
	if (/^"/.test(name) || /^[\d.]+$/.test(name)) return name;
	if (/\[\]$/.test(name) || /^(Readonly)?Array</.test(name)) return "a list";
	const kinds: Readonly<Record<string, string>> = {
		string: "a string",
		number: "a number",
		boolean: "true or false",
		undefined: "nothing",
		Text: "a text",
		TemplateStringsArray: "a text between backticks",
		Outcome: "an outcome",
		SourcedFact: "a fact",
		SourcedValue: "a value",
		Insertable: "a value, an outcome, a fact, a study or plain(...)",
		DeclaredBlock: "a block",
		DeclaredSlide: "a slide",
		TermRef: "a term",
	};
	if (kinds[name]) return kinds[name];
	if (/^Study\b/.test(name)) return "a study";
	if (/^FigureDeclaration\b/.test(name)) return "a figure";
	if (/^TableDeclaration\b/.test(name)) return "a table";
	if (/^(Citation|Literal)$/.test(name)) return `a ${name.toLowerCase()}`;
	if (/^[{]/.test(name)) return "this object";
	return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

function bare(type: string): string {
	return type
		.replace(/^readonly /, "")
		.replace(/ \| undefined$/, "")
		.trim();
}

/** Names in quotation marks within a type: keys or values. */
function namesIn(type: string): string[] {
	return [...type.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
}

function lowered(words: string): string {
	const said = words.replace(/\.+$/, "").replaceAll("'", '"');
	return said.charAt(0).toLowerCase() + said.slice(1);
}
