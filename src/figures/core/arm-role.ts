import type { ComparatorLook, Subject } from "../../deck/subject.ts";
import { comparatorKind } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";

/** What an arm received, for its colour: the deck's treatment, or a comparator. */
export type ArmRole = "treatment" | Comparator;

/** Colour, mark and filling of an arm. */
export function roleLook(
	subject: Subject,
	role: ArmRole,
): Required<ComparatorLook> {
	const look: ComparatorLook =
		role === "treatment"
			? { colour: "treatment", mark: "circle" }
			: comparatorKind(subject, role).look;
	return { hollow: false, ...look };
}
