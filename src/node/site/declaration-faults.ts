import { z } from "zod";
import { nearest } from "../../checks/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";
import { shown } from "./declarations.ts";

/**
 * What is wrong with something that a module declares.
 *
 * @param file that declares it
 * @param name of it where the file declares several, e.g. a claim's id
 */
export function declarationFaults(
	schema: z.ZodType,
	value: unknown,
	{ file, name }: { file: string; name?: string | undefined },
): Problem[] {
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return [];
	return parsed.error.issues.flatMap((issue) => {
		const path = [...(name ? [name] : []), ...issue.path].join(".");
		const at = (
			message: string,
			hint: string,
			field = path || "default export",
		) => ({ file, field, message, hint });
		switch (issue.code) {
			case "unrecognized_keys":
				return issue.keys.map((key) => {
					const known = fieldsAt(schema, issue.path);
					const near = nearest(key, known);
					return at(
						`there is no field "${key}"`,
						`${near ? `Did you mean "${near}"? Else use` : "Use"} ${known.join(", ")}`,
						path ? `${path}.${key}` : key,
					);
				});
			case "invalid_type":
				return [
					issue.input === undefined
						? at("is missing", `Write ${article(issue.expected)}`)
						: at(
								`${shown(issue.input)} is not ${article(issue.expected)}`,
								`Write ${article(issue.expected)}`,
							),
				];
			case "invalid_value":
				return [
					at(
						issue.input === undefined
							? "is missing"
							: `${shown(issue.input)} is not one of the values`,
						issue.path.at(-1) === "kind"
							? `Make it with ${issue.values.join()}({...})`
							: `Use ${issue.values.join(", ")}`,
					),
				];
			case "invalid_union":
				return [
					at(
						`${shown((Object(issue.input) as { block?: unknown }).block)} is not a block`,
						"Use the builders of #deck and #figures",
					),
				];
			case "custom": {
				const { hint } = Object(issue.params) as { hint?: string };
				return [at(issue.message, hint ?? "Write it")];
			}
			default:
				return [at(issue.message, "Correct the value")];
		}
	});
}

/** Names of the fields that may stand at a path; those of the whole where a list lies between. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	return schema instanceof z.ZodObject && path.length === 0
		? Object.keys(schema.shape).filter((field) => field !== "kind")
		: [];
}

function article(expected: string): string {
	const word = expected === "array" ? "list" : expected;
	return `${/^[aeio]/.test(word) ? "an" : "a"} ${word}`;
}
