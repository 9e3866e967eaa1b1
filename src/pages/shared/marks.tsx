import type { Mark, Subject } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { roleLook } from "../../figures/core/arm-role.ts";

/** The marks of comparators as paths in a square of 20. */
export const shapes: Record<Mark, string> = {
	circle: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z",
	square: "M3 3h14v14h-14z",
	triangle: "M10 2l8 16h-16z",
	diamond: "M10 1l9 9-9 9-9-9z",
	cross: "M3 3l14 14M17 3l-14 14",
};

/** A comparator named in its colour, with its mark: `▲ vs usual care`. */
export function Chip({
	comparator,
	words,
	subject,
}: {
	comparator: Comparator;
	words: string;
	subject: Subject;
}) {
	const { colour, mark, hollow } = roleLook(subject, comparator);
	const open = hollow || mark === "cross";
	return (
		<span class="chip" data-role={comparator} style={`color:${colour}`}>
			<svg viewBox="0 0 20 20" aria-hidden="true">
				<path
					d={shapes[mark]}
					fill={open ? "none" : "currentColor"}
					stroke="currentColor"
					stroke-width={open ? 3.5 : 0}
				/>
			</svg>
			{words}
		</span>
	);
}
