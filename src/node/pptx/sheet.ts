import type { OpenPackage } from "./open-package.ts";
import type { Link } from "./words.ts";
import { type Attributes, el } from "./xml.ts";

/** Path of a slide by its number, from 1. */
export function slidePath(number: number): string {
	return `ppt/slides/slide${number}.xml`;
}

/** A slide under way: its shapes in the order in which they are read, each with an id of its own. */
export class Sheet {
	readonly #shapes: string[] = [];
	#last = 1;

	constructor(
		readonly pack: OpenPackage,
		readonly path: string,
	) {}

	/** Adds a shape. */
	add(xml: string) {
		this.#shapes.push(xml);
	}

	/** The name of a shape, and what it says to who cannot see it. */
	named(name: string, description?: string, link?: Link): string {
		this.#last += 1;
		return el(
			"p:cNvPr",
			{ id: this.#last, name, descr: description },
			link && this.click(link),
		);
	}

	/** The name of a shape that says nothing to who cannot see it. */
	decorative(name: string): string {
		this.#last += 1;
		return el(
			"p:cNvPr",
			{ id: this.#last, name },
			el(
				"a:extLst",
				{},
				el(
					"a:ext",
					{ uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
					el("adec:decorative", {
						"xmlns:adec":
							"http://schemas.microsoft.com/office/drawing/2017/decorative",
						val: 1,
					}),
				),
			),
		);
	}

	/** What happens when a shape or words are pressed. */
	click(link: Link, ...children: readonly string[]): string {
		const attributes: Attributes =
			"url" in link
				? { "r:id": this.pack.relate(this.path, "hyperlink", link.url) }
				: {
						"r:id": this.pack.relate(this.path, "slide", slidePath(link.slide)),
						action: "ppaction://hlinksldjump",
					};
		return el("a:hlinkClick", attributes, children);
	}

	/** The tree of all shapes. */
	tree(): string {
		return shapeTree(this.#shapes);
	}
}

/** A tree of shapes. */
export function shapeTree(shapes: readonly string[]): string {
	return el(
		"p:spTree",
		{},
		el(
			"p:nvGrpSpPr",
			{},
			el("p:cNvPr", { id: 1, name: "" }),
			el("p:cNvGrpSpPr"),
			el("p:nvPr"),
		),
		el("p:grpSpPr"),
		shapes,
	);
}
