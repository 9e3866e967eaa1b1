import type { CustomPlugin } from "svgo";
import type { Fault } from "../../evidence/problem.ts";

/** Elements that run, or hold what is not a drawing. */
const refused = new Set([
	"script",
	"foreignObject",
	"iframe",
	"embed",
	"object",
	"audio",
	"video",
]);

/**
 * What an SVG holds beyond a drawing: scripts, and what it would fetch from elsewhere.
 *
 * @returns one fault for each kind; one alone where it cannot be read
 */
export async function svgFaults(svg: string): Promise<Fault[]> {
	const found = new Map<string, Fault>();
	const add = (what: string, hint: string) =>
		found.set(what, { message: `holds ${what}`, hint });
	const script = (what: string) =>
		add(what, "Take it out; a picture runs nothing");
	const foreign = (address: string) =>
		add(
			`a reference to "${address.slice(0, 60)}"`,
			"Put what it shows into the file itself, or take it out",
		);
	const style = (css: string) => {
		for (const [, url, sheet] of css.matchAll(
			/url\(\s*["']?([^"')]*)|@import\s+["']?([^"';]*)/g,
		))
			if (sheet !== undefined || !isOwn(url ?? "")) foreign(sheet ?? url ?? "");
	};
	const reads: CustomPlugin = {
		name: "faults",
		fn: () => ({
			doctype: {
				enter: ({ data }) => {
					if (data.doctype.includes("["))
						add("declarations of entities", "Export it anew without them");
				},
			},
			instruction: {
				enter: ({ name }) => {
					if (name !== "xml") foreign(`<?${name}?>`);
				},
			},
			text: { enter: ({ value }) => style(value) },
			cdata: { enter: ({ value }) => style(value) },
			element: {
				enter: ({ name, attributes }) => {
					if (refused.has(name)) script(`<${name}>`);
					for (const [attribute, value] of Object.entries(attributes)) {
						if (/^on/i.test(attribute)) script(`a script in ${attribute}`);
						else if (/(^|:)(href|src)$/i.test(attribute)) {
							// A link of the drawing leads nowhere in an image, and fetches nothing.
							if (name !== "a" && !isOwn(value)) foreign(value);
						} else if (!attribute.startsWith("xmlns")) style(value);
					}
				},
			},
		}),
	};
	// Loaded for those decks alone that show such a picture.
	const { optimize } = await import("svgo");
	try {
		optimize(svg, { plugins: [reads] });
	} catch (error) {
		const [line = ""] = String(error).split("\n");
		return [
			{
				message: `is no SVG that can be read: ${line.replace(/^\w*Error: (<input>:)?/, "")}`,
				hint: "Export it anew",
			},
		];
	}
	return [...found.values()];
}

/** Whether an address lies in the drawing itself. */
function isOwn(address: string): boolean {
	return /^(#|data:image\/(png|jpeg|webp|gif);|$)/.test(address.trim());
}
