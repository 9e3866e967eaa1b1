import type { Problem } from "../../evidence/problem.ts";

/** What JavaScript says, in words for someone who writes slides. */
export function thrownInWords(
	thrown: unknown,
): Pick<Problem, "message" | "hint"> {
	const said =
		String(thrown)
			.split("\n")[0]
			?.replace(/^\w*Error: /, "")
			.replace(/\.+$/, "") ?? "";
	const [, undefinedName] = /^(\w+) is not defined$/.exec(said) ?? [];
	if (undefinedName)
		return {
			message: `there is nothing called "${undefinedName}" here`,
			hint: `Import "${undefinedName}", or correct its spelling`,
		};
	const [, early] = /^Cannot access '(\w+)' before/.exec(said) ?? [];
	if (early)
		return {
			message: `"${early}" is used before it is there: modules import each other in a circle`,
			hint: "Let records import nothing but #evidence, and slides nothing but records, #deck and #figures",
		};
	const [, read] = /(?:reading|destructure property) '(\w+)'/.exec(said) ?? [];
	if (read)
		return {
			message: `something here is missing: there is nothing to read "${read}" of`,
			hint: "Check the names of outcomes and facts on this line against the record; npm run check names those that it has",
		};
	const [, called] =
		/^(?:\(.*, )?([\w.]+)\)? is not a function/.exec(said) ?? [];
	if (called)
		return {
			message: `"${called.split(".").at(-1)}" cannot be called`,
			hint: "Check its name and where it is imported from",
		};
	return {
		message:
			thrown instanceof Error || typeof thrown === "string"
				? said
				: `something is thrown that says nothing: ${said}`,
		hint: "Check what this line gives and takes; npm run check also checks its types",
	};
}
