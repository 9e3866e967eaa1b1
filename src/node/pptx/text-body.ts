import { escaped } from "../../figures/core/markup.ts";
import type { Colour } from "./colours.ts";
import { colourXml, fillXml } from "./colours.ts";
import { fontSize } from "./lettering.ts";
import type { Sheet } from "./sheet.ts";
import { emu } from "./units.ts";
import type { Paragraph, Run } from "./words.ts";
import { el } from "./xml.ts";

/** How words are set. Sizes are pixels of the slide. */
export interface Look {
	readonly size: number;
	readonly bold?: boolean;
	/** The ground's own by default. */
	readonly colour?: Colour;
	/** Of the dash or number before a point. */
	readonly bullets?: Colour;
	readonly align?: "left" | "center" | "right";
	readonly anchor?: "top" | "middle" | "bottom";
	/** Whether words keep to one line, however long. */
	readonly oneLine?: boolean;
	/** Part of a line's usual height. */
	readonly leading?: number;
}

/** Room before a point, for its dash or number; three digits want more. */
export function indentOf(bullet: NonNullable<Paragraph["bullet"]>): number {
	if (bullet === "dash") return 28;
	return bullet.number > 99 ? 42 : 34;
}

const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;
const aligns = { left: "l", center: "ctr", right: "r" } as const;

/** The words of a shape. */
export function textBody(
	sheet: Sheet,
	paragraphs: readonly Paragraph[],
	look: Look,
	tag: "p:txBody" | "a:txBody" = "p:txBody",
): string {
	const { anchor = "top", oneLine } = look;
	const body =
		tag === "a:txBody"
			? el("a:bodyPr")
			: el(
					"a:bodyPr",
					{
						wrap: oneLine ? "none" : "square",
						lIns: 0,
						tIns: 0,
						rIns: 0,
						bIns: 0,
						anchor: anchors[anchor],
					},
					el(oneLine ? "a:noAutofit" : "a:normAutofit"),
				);
	return el(
		tag,
		{},
		body,
		el("a:lstStyle"),
		paragraphs.length > 0
			? paragraphs.map((paragraph) => paragraphXml(sheet, paragraph, look))
			: el("a:p"),
	);
}

function paragraphXml(
	sheet: Sheet,
	{ runs, bullet, above }: Paragraph,
	look: Look,
): string {
	const { align, leading } = look;
	const room = bullet === undefined ? 0 : emu(indentOf(bullet));
	const properties = el(
		"a:pPr",
		{ marL: room, indent: -room, algn: align && aligns[align] },
		leading && el("a:lnSpc", {}, el("a:spcPct", { val: leading * 100_000 })),
		el("a:spcBef", {}, el("a:spcPts", { val: Math.round((above ?? 0) * 75) })),
		bullet === undefined
			? el("a:buNone")
			: [
					el("a:buClr", {}, colourXml(look.bullets ?? "soft")),
					bullet === "dash"
						? el("a:buFont", { typeface: "Arial" }) +
							el("a:buChar", { char: "–" })
						: el("a:buFont", { typeface: "+mj-lt" }) +
							el("a:buAutoNum", {
								type: "arabicPeriod",
								startAt: bullet.number,
							}),
				],
	);
	return el(
		"a:p",
		{},
		properties,
		runs.flatMap((run) => runXml(sheet, run, look)),
	);
}

function runXml(sheet: Sheet, run: Run, look: Look): string[] {
	const { bold = look.bold, colour = look.colour, scale = 1, link } = run;
	const properties = el(
		"a:rPr",
		{
			lang: "en-US",
			sz: fontSize(look.size * scale),
			b: bold ? 1 : 0,
			i: run.italic ? 1 : undefined,
			strike: run.struck ? "sngStrike" : undefined,
			baseline: run.raised ? 30_000 : undefined,
		},
		colour && colour !== "ink" && fillXml(colour),
		link && sheet.click(link, asWords),
	);
	return run.text
		.split(/(\n)/)
		.filter(Boolean)
		.map((part) =>
			part === "\n"
				? el("a:br", {}, properties)
				: el("a:r", {}, properties, `<a:t>${escaped(part)}</a:t>`),
		);
}

/** A link has the color of the words around it. */
const asWords = el(
	"a:extLst",
	{},
	el(
		"a:ext",
		{ uri: "{A12FA001-AC4F-418D-AE19-62706E023703}" },
		el("ahyp:hlinkClr", {
			"xmlns:ahyp":
				"http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor",
			val: "tx",
		}),
	),
);
