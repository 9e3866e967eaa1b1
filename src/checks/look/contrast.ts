import { wcagContrast } from "culori";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { accentOf, themesOf } from "../../figures/core/look.ts";
import type { Token } from "../../figures/core/theme.ts";
import { lookFile } from "./look-file.ts";

/** What is read on what: words of a slide, names of comparators, labels on drawn tissue. */
const read: readonly { words: readonly Token[]; on: readonly Token[] }[] = [
	{ words: ["ink", "soft"], on: ["paper", "wash"] },
	{ words: ["treatment", "sham", "usual", "none", "active"], on: ["paper"] },
	{ words: ["ink"], on: ["skin", "fat", "muscle"] },
];

/** Least contrasts of WCAG 2.2, level AA: words (1.4.3), and what else must be seen (1.4.11). */
const least = { words: 4.5, outline: 3 };

/** Words are read, and outlines seen, on the ground on which they stand, in the light and in the dark. */
export function checkContrast(project: Project): Problem[] {
	const themes = themesOf(project.look);
	const accent = accentOf(project.look);
	return (["light", "dark"] as const).flatMap((tone) => {
		const theme = themes[tone];
		const own = project.look[tone] ?? {};
		/** Whether the deck changed the ground, and not what stands on it. */
		const changed = (token: Token, ground: Token) =>
			ground in own && !(token in own);
		const [more, less] =
			tone === "light" ? ["darker", "lighter"] : ["lighter", "darker"];
		const pairs = [
			...read.flatMap(({ words, on }) =>
				words.flatMap((token) =>
					on.map((ground) => ({
						field: `${tone}.${changed(token, ground) ? ground : token}`,
						token,
						color: theme[token],
						ground,
						kind: "words" as const,
					})),
				),
			),
			{
				field: `accent.${tone}`,
				token: "the accent",
				color: accent[tone],
				ground: "paper" as const,
				kind: "outline" as const,
			},
		];
		return pairs.flatMap(({ field, token, color, ground, kind }) => {
			const contrast = wcagContrast(color, theme[ground]);
			if (contrast >= least[kind]) return [];
			return [
				{
					file: lookFile(project),
					field,
					message: `${color} on ${ground} (${theme[ground]}) has a contrast of ${floored(contrast)}; ${kind === "words" ? "words need" : "an outline needs"} ${least[kind]}`,
					hint: `Take a ${more} color for ${token}${ground in own ? `, or a ${less} one for ${ground}` : ""}`,
				},
			];
		});
	});
}

/** To two places, never rounded up to a bound. */
function floored(contrast: number): string {
	return (Math.floor(contrast * 100) / 100).toFixed(2);
}
