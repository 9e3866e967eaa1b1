import { z } from "zod";
import { counted } from "../evidence/format.ts";
import type { Fault } from "../evidence/problem.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** A fault, and the way to the field that has it. */
export interface SchemaFault extends Omit<Fault, "at"> {
	readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** What is wrong with a value that does not keep its schema, field by field. */
export function schemaFaults(schema: z.ZodType, value: unknown): SchemaFault[] {
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return [];
	const faults = parsed.error.issues.flatMap((issue) =>
		faultsOf(issue, schema, value),
	);
	// A field under another name is told once, by that name.
	const meant = new Set(
		faults.flatMap(({ instead, path }) =>
			instead ? [[...path.slice(0, -1), instead].join(".")] : [],
		),
	);
	return faults
		.filter(
			({ message, path }) =>
				!(message === "is missing" && meant.has(path.join("."))),
		)
		.map(({ path, message, hint }) => ({ path, message, hint }));
}

function faultsOf(
	issue: Issue,
	schema: z.ZodType,
	value: unknown,
): (SchemaFault & { instead?: string })[] {
	const { path } = issue;
	const said = schemaAt(schema, value, path)?.description;
	const because = said ? `: ${said}` : "";
	const at = (message: string, hint: string) => [{ path, message, hint }];
	const given = issue.input;
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => {
				const known = fieldsAt(schema, value, path);
				const instead = nearest(key, known);
				return {
					path: [...path, key],
					message: `there is no field "${key}"`,
					hint: didYouMean(key, known),
					...(instead && { instead }),
				};
			});
		case "invalid_type":
			return at(
				given === undefined
					? "is missing"
					: `${shown(given)} is not ${path.at(-2) === "body" ? "a block" : article(issue.expected)}`,
				path.at(-2) === "body"
					? useBuilders
					: mendOfType(issue.expected, given, because),
			);
		case "invalid_value": {
			if (path.at(-1) === "kind" && issue.values.length === 1)
				return at(
					given === undefined
						? "is missing"
						: `${shown(given)} is not ${article(issue.values.join())}`,
					`Make it with ${issue.values.join()}({...})`,
				);
			const words = issue.values.map(String);
			return at(
				given === undefined
					? "is missing"
					: `${shown(given)} is not one of its values`,
				didYouMean(String(given ?? ""), words),
			);
		}
		case "invalid_union": {
			const { block } = Object(given) as { block?: unknown };
			if (path.at(-1) === "block" || block !== undefined)
				return at(
					`${block === undefined ? shown(given) : shown(block)} is not a block`,
					useBuilders,
				);
			return at(
				given === undefined
					? "is missing"
					: `${shown(given)} has none of its forms`,
				`Write it${because || " in one of the forms that its type allows"}`,
			);
		}
		case "invalid_format":
			return at(
				`${shown(given)} ${issue.format === "url" ? "is not an address" : issue.message}`,
				mendOfFormat(issue.format, String(given), because),
			);
		case "too_small":
			return at(
				issue.origin === "string"
					? "is empty"
					: issue.origin === "array"
						? `has ${counted(Array.isArray(given) ? given.length : 0, "entry", "entries")}, fewer than ${issue.minimum}`
						: `must be ${issue.inclusive ? "at least" : "above"} ${issue.minimum}, not ${shown(given)}`,
				issue.origin === "array" ? "Add to it" : `Correct it${because}`,
			);
		case "too_big":
			return at(
				`must be ${issue.inclusive ? "at most" : "below"} ${issue.maximum}, not ${shown(given)}`,
				`Correct it${because}`,
			);
		case "custom": {
			const { hint } = Object(issue.params) as { hint?: string };
			return at(issue.message, hint ?? "Write it");
		}
		case "invalid_key":
		case "invalid_element":
			return issue.issues.flatMap((inner) =>
				faultsOf(
					{ ...inner, path: [...path, ...inner.path] } as Issue,
					schema,
					value,
				),
			);
		case "not_multiple_of":
			return at(`${shown(given)} is not a whole number`, "Round it");
		default:
			return issue satisfies never;
	}
}

const useBuilders =
	"Use the builders of #deck and #figures: points, paragraph, table, columns, forestPlot…";

/** A value in a message: strings in quotes, other things by their kind. */
export function shown(value: unknown): string {
	if (typeof value === "string") {
		const line = value.replace(/\s+/g, " ").trim();
		return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
	}
	if (Array.isArray(value)) return "a list";
	if (typeof value === "function") return "a function";
	if (typeof value !== "object" || !value) return String(value);
	if (value instanceof Promise) return "a promise";
	if (value instanceof Date) return "a date";
	const { inset, kind, block } = value as Record<string, unknown>;
	const what = inset ?? kind ?? block;
	return typeof what === "string" ? article(what) : "an object";
}

function mendOfType(expected: string, given: unknown, because: string): string {
	if (
		typeof given === "string" &&
		expected === "number" &&
		!Number.isNaN(Number(given)) &&
		given.trim() !== ""
	)
		return `Write ${Number(given)}, without quotation marks`;
	if (expected === "RegExp") return "Write it between slashes: /words/i";
	if (given !== undefined && expected === "array")
		return "Put it between brackets: [...]";
	return `Write ${article(expected)}${because}`;
}

function mendOfFormat(format: string, given: string, because: string): string {
	if (given.trim() === "") return `Write it${because}`;
	const [doi] = /10\.\d{4,9}\/\S+/.exec(given) ?? [];
	if (doi) return `Write "${doi}" alone`;
	const [digits] = /\d{1,8}/.exec(given) ?? [];
	if (/pubmed/i.test(given) && digits) return `Write "${digits}" alone`;
	return format === "url"
		? "Write a whole address, which begins with https://"
		: `Correct it${because}`;
}

/** `an object`, `a list`. */
export function article(expected: string): string {
	if (expected === "RegExp") return "a pattern";
	const word =
		{ array: "list", tuple: "list", record: "object", int: "whole number" }[
			expected
		] ?? expected;
	return `${/^[aeio]/.test(word) ? "an" : "a"} ${word}`;
}

/** Names of the fields that may stand at a path. */
function fieldsAt(
	schema: z.ZodType,
	value: unknown,
	path: readonly PropertyKey[],
): string[] {
	const found = schemaAt(schema, value, path);
	return found instanceof z.ZodObject
		? Object.keys(found.shape).filter(
				(field) => !["kind", "block", "inset"].includes(field),
			)
		: [];
}

/** The part of a schema that a field of a value is held to. */
function schemaAt(
	schema: z.ZodType,
	value: unknown,
	path: readonly PropertyKey[],
): z.ZodType | undefined {
	const [key, ...rest] = path;
	const bare = unwrapped(schema, value);
	if (key === undefined) return bare;
	const inner = Object(value)[key];
	if (bare instanceof z.ZodObject) {
		const next: unknown = bare.shape[String(key)];
		return next instanceof z.ZodType ? schemaAt(next, inner, rest) : undefined;
	}
	if (bare instanceof z.ZodArray)
		return schemaAt(bare.element as z.ZodType, inner, rest);
	if (bare instanceof z.ZodRecord)
		return schemaAt(bare.valueType as z.ZodType, inner, rest);
	return undefined;
}

/** A schema without what makes it optional or lazy, and of a union the member that a value means. */
function unwrapped(schema: z.ZodType, value: unknown): z.ZodType {
	if (schema instanceof z.ZodOptional)
		return schema.description
			? (schema.unwrap() as z.ZodType).describe(schema.description)
			: unwrapped(schema.unwrap() as z.ZodType, value);
	if (schema instanceof z.ZodLazy)
		return unwrapped(schema.unwrap() as z.ZodType, value);
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const { discriminator } = schema.def;
		const member = schema.options.find(
			(option) =>
				option instanceof z.ZodObject &&
				(option.shape[discriminator] as z.ZodType).safeParse(
					Object(value)[discriminator],
				).success,
		);
		return member instanceof z.ZodType ? unwrapped(member, value) : schema;
	}
	return schema;
}
