import type { z } from "zod";
import { schemaFaults } from "../../checks/schema-faults.ts";
import type { Problem } from "../../evidence/problem.ts";

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
	return schemaFaults(schema, value).map(({ path, message, hint }) => ({
		file,
		field: [...(name ? [name] : []), ...path].join(".") || "default export",
		message,
		hint,
	}));
}
