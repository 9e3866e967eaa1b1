import type { Mark, Subject } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { roleLook } from "../../figures/core/arm-role.ts";
import { markPath } from "../../figures/core/mark-shape.ts";

/** A mark in a square of 20, as a path. */
export function signPath(mark: Mark): string {
	return markPath(mark, 10, 10, 8);
}

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
					d={signPath(mark)}
					fill={open ? "none" : "currentColor"}
					stroke="currentColor"
					stroke-width={open ? 3.5 : 0}
				/>
			</svg>
			{words}
		</span>
	);
}
