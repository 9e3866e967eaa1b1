import type { Project } from "../../deck/project.ts";
import type { ComparatorLook } from "../../deck/subject.ts";
import type { Problem } from "../../evidence/problem.ts";
import { treatmentLook } from "../../figures/core/arm-role.ts";
import { themesOf } from "../../figures/core/look.ts";
import type { Theme } from "../../figures/core/theme.ts";
import { lookFile } from "./look-file.ts";
import { apart, type Vision } from "./vision.ts";

const roles = ["treatment", "sham", "usual", "none", "active"] as const;
type Role = (typeof roles)[number];

/** Least differences (CIEDE2000): of any two roles, and of two that have the same mark. */
const least = { ever: 12, sameMark: 8 };

/** Sights in which marks may stand in for colors. */
const poorer = ["deuteranopia", "protanopia", "grayscale"] as const;

/** A tone of the deck, and what is asked of its colors. */
interface Asked {
	readonly project: Project;
	readonly tone: "light" | "dark";
	readonly theme: Theme;
}

/**
 * Roles are told apart: by color in common sight, and by color or mark where color tells less, to some
 * eyes or in print. No two tokens have one color.
 */
export function checkRolesApart(project: Project): Problem[] {
	const themes = themesOf(project.look);
	return (["light", "dark"] as const).flatMap((tone) => {
		const asked = { project, tone, theme: themes[tone] };
		return [
			...sameColors(asked),
			...roles.flatMap((role, index) =>
				roles.slice(index + 1).flatMap((other) => near(asked, role, other)),
			),
		];
	});
}

function sameColors({ project, tone, theme }: Asked): Problem[] {
	const tokens = Object.entries(theme);
	return tokens.flatMap(([token, color], index) => {
		const first = tokens
			.slice(0, index)
			.find(([, each]) => each.toLowerCase() === color.toLowerCase());
		return first
			? [
					{
						file: lookFile(project),
						field: `${tone}.${token}`,
						message: `${color} is the color of ${first[0]} already`,
						hint: "Give each token a color of its own",
					},
				]
			: [];
	});
}

function near(asked: Asked, role: Role, other: Role): Problem[] {
	const { project, tone, theme } = asked;
	const [one, two] = [theme[role], theme[other]];
	// One color for two tokens is told already.
	if (one.toLowerCase() === two.toLowerCase()) return [];
	const problem = (
		vision: Vision,
		bound: number,
		because: string,
		hint: string,
	): Problem => ({
		file: lookFile(project),
		field: `${tone}.${other}`,
		message: `${two} is hard to tell from ${role} (${one})${vision === "normal" ? "" : ` in ${vision}`}: their difference is ${apart(one, two, vision).toFixed(1)}, and ${because} ${bound}`,
		hint,
	});
	if (apart(one, two, "normal") < least.ever)
		return [
			problem(
				"normal",
				least.ever,
				"roles need",
				`Take another hue for ${role} or ${other}`,
			),
		];
	const shared = withSameMark(project, role, other);
	return shared
		? poorer
				.filter((vision) => apart(one, two, vision) < least.sameMark)
				.map((vision) =>
					problem(
						vision,
						least.sameMark,
						`${shared}, which have the same mark, need`,
						"Make one of the colors lighter or darker, or give one of the two another mark in the subject",
					),
				)
		: [];
}

/** The first two arms of these roles in the records that have the same mark, by name. */
function withSameMark(
	{ deck: { subject }, studies }: Project,
	role: Role,
	other: Role,
): string | undefined {
	const used = new Set(
		studies.flatMap(({ study }) =>
			Object.values(study.outcomes).map(({ comparator }) => comparator),
		),
	);
	const arms: { name: string; look: ComparatorLook }[] = [
		{ name: subject.intervention, look: treatmentLook },
		...Object.entries(subject.comparators).flatMap(([key, kind]) =>
			used.has(key) && kind.compares !== false ? [kind] : [],
		),
	];
	const markOf = ({ mark, hollow = false }: ComparatorLook) =>
		`${mark} ${hollow}`;
	for (const one of arms)
		for (const two of arms)
			if (
				one.look.colour === role &&
				two.look.colour === other &&
				markOf(one.look) === markOf(two.look)
			)
				return `${one.name} and ${two.name}`;
	return undefined;
}
