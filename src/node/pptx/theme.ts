import { light, type Token } from "../../figures/core/theme.ts";
import { typefaceName } from "./lettering.ts";
import { el, spaces } from "./xml.ts";

/** The places of a theme's colors, each with the color of the deck that it takes. */
const places: readonly (readonly [place: string, token: Token])[] = [
	["dk1", "ink"],
	["lt1", "paper"],
	["dk2", "soft"],
	["lt2", "wash"],
	["accent1", "treatment"],
	["accent2", "sham"],
	["accent3", "active"],
	["accent4", "none"],
	["accent5", "usual"],
	["accent6", "skin"],
	["hlink", "treatment"],
	["folHlink", "none"],
];

/** The theme of a presentation: the deck's light colors, and one typeface. */
export function themeXml(name: string): string {
	const font = el("a:latin", {
		typeface: typefaceName,
		panose: "020B0604020202020204",
	});
	const others = el("a:ea", { typeface: "" }) + el("a:cs", { typeface: "" });
	const phFill = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));
	const line = (width: number) =>
		el(
			"a:ln",
			{ w: width, cap: "flat", cmpd: "sng", algn: "ctr" },
			phFill,
			el("a:prstDash", { val: "solid" }),
		);
	const plain = el("a:effectStyle", {}, el("a:effectLst"));
	return el(
		"a:theme",
		{ "xmlns:a": spaces["xmlns:a"], name },
		el(
			"a:themeElements",
			{},
			el(
				"a:clrScheme",
				{ name },
				places.map(([place, token]) =>
					el(`a:${place}`, {}, el("a:srgbClr", { val: light[token].slice(1) })),
				),
			),
			el(
				"a:fontScheme",
				{ name },
				el("a:majorFont", {}, font, others),
				el("a:minorFont", {}, font, others),
			),
			el(
				"a:fmtScheme",
				{ name },
				el("a:fillStyleLst", {}, phFill, phFill, phFill),
				el("a:lnStyleLst", {}, line(6350), line(12_700), line(19_050)),
				el("a:effectStyleLst", {}, plain, plain, plain),
				el("a:bgFillStyleLst", {}, phFill, phFill, phFill),
			),
		),
		el("a:objectDefaults"),
		el("a:extraClrSchemeLst"),
	);
}
