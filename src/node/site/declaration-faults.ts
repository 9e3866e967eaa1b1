import { z } from "zod";
import {
	type SchemaFault,
	schemaFaults,
	shown,
} from "../../checks/schema-faults.ts";
import type { Problem } from "../../evidence/problem.ts";

/**
 * What is wrong with something that a module declares.
 *
 * @param file that declares it
 * @param name of it where the file declares several, e.g. a claim's id
 * @param builder what makes it, e.g. `slide`
 */
export function declarationFaults(
	schema: z.ZodType,
	value: unknown,
	{
		file,
		name,
		builder,
	}: {
		file: string;
		name?: string | undefined;
		builder?: string | undefined;
	},
): Problem[] {
	const faults =
		(builder && anotherThing(schema, value, builder, name)) ||
		schemaFaults(schema, value);
	return faults.map(({ path, message, hint }) => ({
		file,
		field: [...(name ? [name] : []), ...path].join(".") || "default export",
		message,
		hint,
		// A type checker names what is missing.
		...(message.endsWith(" stands undefined") && { symptom: true as const }),
	}));
}

/** One fault in the place of one for each field, where a value is no declaration of the kind at all. */
function anotherThing(
	schema: z.ZodType,
	value: unknown,
	builder: string,
	name: string | undefined,
): SchemaFault[] | undefined {
	const { kind } = Object(value) as { kind?: unknown };
	const made = `${name ? "Write" : "Write export default"} ${builder}({...})`;
	if (
		typeof value !== "object" ||
		!value ||
		Array.isArray(value) ||
		value instanceof Promise ||
		(typeof kind === "string" &&
			schemaKind(schema) !== undefined &&
			kind !== schemaKind(schema))
	)
		return [
			{
				path: [],
				message:
					value === undefined
						? "is missing"
						: `${shown(value)} is not a ${builder}`,
				hint: made,
			},
		];
	const given = Object.keys(value).filter((key) => key !== "kind");
	return given.length === 0 && !schema.safeParse(value).success
		? [{ path: [], message: `a ${builder} without any field`, hint: made }]
		: undefined;
}

/** The kind that a schema asks for. */
function schemaKind(schema: z.ZodType): unknown {
	if (!(schema instanceof z.ZodObject)) return undefined;
	const { kind }: { kind?: unknown } = schema.shape;
	return kind instanceof z.ZodLiteral ? kind.value : undefined;
}
