import { escaped } from "../../figures/core/markup.ts";
/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of Open XML as text.
 *
 * @param children what stands in it, already written; nothing of it stays out
 */
export function el(
	name: string,
	attributes: Attributes = {},
	...children: readonly (string | undefined | false | 0 | readonly string[])[]
): string {
	const start = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join("");
	const inner = children.flat().filter(Boolean).join("");
	return inner === ""
		? `<${name}${start}/>`
		: `<${name}${start}>${inner}</${name}>`;
}

/** The first line of every part. */
export const declaration =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name spaces that parts of a presentation declare. */
export const spaces = {
	"xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
	"xmlns:r":
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
	"xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;
