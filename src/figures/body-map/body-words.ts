import type { ArmRole } from "../core/arm-role.ts";
import type { Ink } from "../core/ink.ts";
import { drawRoleMark, markRoom } from "../core/role-mark.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import type { BodyMapSpec } from "./body-map.ts";

/** An entry of the legend: a comparator with its mark. */
interface Entry {
	readonly role: ArmRole;
	readonly words: string;
}

/** What stands at the foot of a body map: what its axes mean, and whose marks are whose. */
export interface BodyFoot {
	readonly height: number;
	readonly draw: (ink: Ink, left: number, top: number) => void;
}

/**
 * The foot of a body map, laid out in rows.
 *
 * @param room width in pixels
 */
export function bodyFoot(
	spec: BodyMapSpec,
	room: number,
	surface: Surface,
): BodyFoot {
	const { theme, type, label: size } = surface;
	const row = size * (surface.wide ? 1.1 : leading);
	const soft = { size, colour: theme.soft };
	const absent = spec.places.some((place) => place.absent.length > 0);
	const meaning = type.wrap(
		`Right of the line: ${spec.better}; scales differ${absent ? "; —: not available" : ""}`,
		room,
		soft,
	);
	const wide = ({ words }: Entry) =>
		type.width(words, soft) + size * markRoom + size;
	const rows: Entry[][] = [];
	for (const entry of legendOf(spec)) {
		const last = rows.at(-1);
		const used = last?.reduce((sum, each) => sum + wide(each), 0) ?? 0;
		if (last && used + wide(entry) - size <= room) last.push(entry);
		else rows.push([entry]);
	}
	return {
		height: (meaning.length + rows.length) * row,
		draw: (ink, left, top) => {
			meaning.forEach((words, index) => {
				ink.text(words, left, top + (index + 0.5) * row, soft);
			});
			rows.forEach((entries, index) => {
				const y = top + (meaning.length + index + 0.5) * row;
				let x = left;
				for (const entry of entries) {
					const { role, words } = entry;
					drawRoleMark(ink, role, [x + size * 0.36, y], surface);
					ink.text(words, x + size * markRoom, y, {
						size,
						colour: surface.look(role).colour,
					});
					x += wide(entry);
				}
			});
		},
	};
}

function legendOf({ places }: BodyMapSpec): Entry[] {
	const named = new Map(
		places.flatMap(({ results, absent }) =>
			[...results, ...absent].map(
				({ comparator, side }) => [comparator, `vs ${side}`] as const,
			),
		),
	);
	return [...named].map(([role, words]) => ({ role, words }));
}
