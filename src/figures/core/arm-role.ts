import { type Comparator, comparatorLook } from "../../evidence/comparator.ts";

/** What an arm received, for its colour. */
export type ArmRole = "treatment" | Comparator;

/** Colour, mark and filling of an arm. */
export function roleLook(role: ArmRole) {
	return role === "treatment"
		? { token: "treatment", mark: "circle" as const, hollow: false }
		: comparatorLook[role];
}
