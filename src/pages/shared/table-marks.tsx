import type { CellMark } from "../../deck/record-table.ts";
import type { Subject } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import type { Direction } from "../../evidence/direction.ts";
import type {
	Certainty,
	Judgement,
	Position,
} from "../../evidence/vocabulary.ts";
import { roleLook } from "../../figures/core/arm-role.ts";
import { positionSigns } from "../../figures/core/position-sign.ts";
import { signPath } from "./marks.tsx";

/** Circles that are filled, and those that only the better end of a range would fill. */
const circles: Record<Certainty, { sure: number; perhaps: number }> = {
	high: { sure: 4, perhaps: 4 },
	moderate: { sure: 3, perhaps: 3 },
	low: { sure: 2, perhaps: 2 },
	"very low": { sure: 1, perhaps: 1 },
	"low or very low": { sure: 1, perhaps: 2 },
	"very low to moderate": { sure: 1, perhaps: 3 },
};

const ring = "M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18";
const judgements: Record<Judgement, string> = {
	low: `${ring}M5 10h10M10 5v10`,
	unclear: `${ring}M7 8a3 3 0 1 1 3 3v2m0 1v2`,
	high: `${ring}M5 10h10`,
};

const directions: Record<Direction, Position> = {
	better: "for",
	worse: "against",
	unclear: "neutral",
	unknown: "not available",
};

/** The symbol of a cell; its words follow it, so it is hidden from readers of the screen. */
export function CellSign({
	mark,
	subject,
}: {
	mark: CellMark;
	subject: Subject;
}) {
	switch (mark.mark) {
		case "position":
			return <Sign {...positionSigns[mark.position]} />;
		case "direction":
			return <Sign {...positionSigns[directions[mark.direction]]} />;
		case "certainty":
			return mark.certainty ? <Circles certainty={mark.certainty} /> : null;
		case "judgement":
			return <Sign path={judgements[mark.judgement]} filled={false} />;
		case "comparator":
			return <ComparatorSign comparator={mark.comparator} subject={subject} />;
		default:
			return mark satisfies never;
	}
}

function Sign({
	path,
	filled,
	colour = "currentColor",
}: {
	path: string;
	filled: boolean;
	colour?: string;
}) {
	return (
		<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
			<path
				d={path}
				fill={filled ? colour : "none"}
				stroke={colour}
				stroke-width="2.4"
			/>
		</svg>
	);
}

function ComparatorSign({
	comparator,
	subject,
}: {
	comparator: Comparator;
	subject: Subject;
}) {
	const { colour, mark, hollow } = roleLook(subject, comparator);
	return (
		<Sign
			path={signPath(mark)}
			filled={!hollow && mark !== "cross"}
			colour={colour}
		/>
	);
}

/** GRADE's four circles: with a cross where filled, dotted where a range leaves it open. */
function Circles({ certainty }: { certainty: Certainty }) {
	const { sure, perhaps } = circles[certainty];
	return (
		<svg class="sign grade" viewBox="0 0 88 20" aria-hidden="true">
			{[0, 1, 2, 3].map((at) => (
				<path
					d={`M${2 + 22 * at} 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0${at < sure ? "h16m-8-8v16" : ""}`}
					fill="none"
					stroke="currentColor"
					stroke-width="2"
					stroke-dasharray={at >= sure && at < perhaps ? "3 3" : undefined}
				/>
			))}
		</svg>
	);
}
