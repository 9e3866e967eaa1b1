import { type Colour, colourOf, fillXml } from "../colours.ts";
import { emu } from "../units.ts";
import { el } from "../xml.ts";

/** Attributes that elements have from those around them. */
const inherited = [
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"stroke-linecap",
	"font-size",
	"font-weight",
	"text-anchor",
	"marker-end",
] as const;

/** What of a drawing's look goes down to the elements within. */
export type Style = Readonly<
	Partial<Record<(typeof inherited)[number], string>>
>;

/** The look of an element: its own, and what it has from those around it. */
export function styleOf(
	attributes: Readonly<Record<string, string>>,
	around: Style,
): Style {
	const own = inherited.flatMap((name) =>
		attributes[name] === undefined ? [] : [[name, attributes[name]] as const],
	);
	return { ...around, ...Object.fromEntries(own) };
}

/** Surface and outline of a shape. */
export interface Paint {
	readonly fill: Colour | undefined;
	readonly stroke: Colour | undefined;
	/** Width of the outline in pixels of the slide. */
	readonly width: number;
	/** Lengths of dashes and gaps, in widths of the outline. */
	readonly dashes: readonly number[];
	readonly round: boolean;
	readonly arrow: boolean;
}

/** @param scale pixels of the slide for one of the drawing */
export function paintOf(style: Style, scale: number): Paint {
	const own = Number.parseFloat(style["stroke-width"] ?? "1");
	const dashes = (style["stroke-dasharray"] ?? "none")
		.split(/[\s,]+/)
		.map((length) => Number.parseFloat(length) / own);
	return {
		fill: colourOf(style.fill ?? "#000000"),
		stroke: colourOf(style.stroke ?? "none"),
		width: own * scale,
		dashes:
			dashes.length > 1 && dashes.every((length) => length > 0) ? dashes : [],
		round: style["stroke-linecap"] === "round",
		arrow: style["marker-end"] !== undefined,
	};
}

/** Whether a shape can be seen. */
export function shows({ fill, stroke, width }: Paint): boolean {
	return fill !== undefined || (stroke !== undefined && width > 0);
}

export function paintXml(paint: Paint): string {
	const { fill, stroke, width, dashes, round, arrow } = paint;
	if (stroke === undefined || width === 0)
		return fillXml(fill) + el("a:ln", {}, el("a:noFill"));
	const pairs = dashes.flatMap((dash, index) =>
		index % 2 === 0 ? [[dash, dashes[index + 1] ?? dash] as const] : [],
	);
	const share = (length: number) => Math.round(length * 100_000);
	return (
		fillXml(fill) +
		el(
			"a:ln",
			{ w: emu(width), cap: round ? "rnd" : "flat" },
			fillXml(stroke),
			pairs.length > 0 &&
				el(
					"a:custDash",
					{},
					pairs.map(([dash, gap]) =>
						el("a:ds", { d: share(dash), sp: share(gap) }),
					),
				),
			el("a:miter", { lim: 800_000 }),
			arrow && el("a:tailEnd", { type: "triangle" }),
		)
	);
}
