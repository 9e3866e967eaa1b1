import { unescaped } from "../../../figures/core/markup.ts";
/** An element of a drawing, with its own attributes alone. */
export interface SvgNode {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (SvgNode | string)[];
}

/** The elements of a drawing as this project writes them: whole, without references beyond the usual. */
export function parseSvg(svg: string): SvgNode {
	const root: SvgNode & { children: (SvgNode | string)[] } = {
		tag: "",
		attributes: {},
		children: [],
	};
	const open = [root];
	const tokens = svg.matchAll(
		/<!--.*?-->|<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/gs,
	);
	for (const [, closes, tag, attributes = "", empty, words] of tokens) {
		const around = open.at(-1) ?? root;
		if (words !== undefined) around.children.push(unescaped(words));
		else if (tag === undefined) continue;
		else if (closes) open.pop();
		else {
			const node = { tag, attributes: attributesOf(attributes), children: [] };
			around.children.push(node);
			if (!empty) open.push(node);
		}
	}
	const drawing = root.children.find(
		(each) => typeof each !== "string" && each.tag === "svg",
	);
	if (drawing === undefined || typeof drawing === "string")
		throw new RangeError("no drawing");
	return drawing;
}

function attributesOf(written: string): Record<string, string> {
	return Object.fromEntries(
		[...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
			([, name = "", value = ""]) => [name, unescaped(value)],
		),
	);
}
