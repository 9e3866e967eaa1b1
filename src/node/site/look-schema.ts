import { z } from "zod";
import { nearest } from "../../checks/nearest.ts";
import { shown } from "../../checks/schema-faults.ts";
import type { DeckLook, Tones } from "../../deck/look.ts";
import { spaces, typeSizes } from "../../figures/core/sizes.ts";
import { light } from "../../figures/core/theme.ts";

const tokens = Object.keys(light);

/** What is wrong with a color, in words and with its mend; nothing where it is one. */
function colorFault(value: unknown) {
	if (typeof value === "string" && /^#[\da-f]{6}$/i.test(value))
		return undefined;
	return {
		message: value === undefined ? "is missing" : `${shown(value)} is no color`,
		params: { hint: "Write it as #RRGGBB" },
	};
}

const color = z.custom<string>().check(({ value, issues }) => {
	const fault = colorFault(value);
	if (fault) issues.push({ code: "custom", input: value, ...fault });
});

/** Colors by token; a token that there is not is told with those that there are. */
const colors = z.custom<Record<string, string>>().check(({ value, issues }) => {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		issues.push({
			code: "custom",
			input: value,
			message: `${shown(value)} is not a set of colors`,
			params: { hint: 'Write { role: "#RRGGBB" }' },
		});
		return;
	}
	for (const [token, each] of Object.entries(value)) {
		const fault = tokens.includes(token)
			? colorFault(each)
			: {
					message: "there is no such role",
					params: { hint: hintFor(token) },
				};
		if (fault)
			issues.push({ code: "custom", input: each, path: [token], ...fault });
	}
});

function hintFor(token: string): string {
	const near = nearest(token, tokens);
	return `${near ? `Did you mean "${near}"? Else use` : "Use"} ${tokens.join(", ")}`;
}

/** A number of pixels for each role. */
function pixels(roles: Readonly<Record<string, number>>) {
	return Object.fromEntries(
		Object.keys(roles).map((role) => [role, z.number().optional()]),
	);
}

/** How a deck looks, declared. */
export const lookSchema = z.strictObject({
	accent: z
		.strictObject({ light: color, dark: color } satisfies Record<
			keyof Tones,
			z.ZodType
		>)
		.optional(),
	light: colors.optional(),
	dark: colors.optional(),
	type: z.strictObject(pixels(typeSizes)).optional(),
	space: z.strictObject(pixels(spaces)).optional(),
	logo: z.string().optional(),
} satisfies Record<keyof Required<DeckLook>, z.ZodType>);
