import {
	type ComparatorLook,
	comparatorKind,
	type Mark,
	type Subject,
} from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";

/** What an arm received, for its colour: the deck's treatment, or a comparator. */
export type ArmRole = "treatment" | Comparator;

/** Colour, mark and filling of an arm, as figures, tables and chips show them. */
export interface Look {
	readonly mark: Mark;
	/** A custom property of the page or the file that shows it. */
	readonly colour: string;
	/** Empty inside: an outline around the colour of the paper. */
	readonly hollow: boolean;
}

/** The look of the deck's treatment. */
export const treatmentLook: ComparatorLook = {
	colour: "treatment",
	mark: "circle",
};

/** The look of an arm. */
export function roleLook(subject: Subject, role: ArmRole): Look {
	const {
		mark,
		colour,
		hollow = false,
	} = role === "treatment" ? treatmentLook : comparatorKind(subject, role).look;
	return { mark, colour: `var(--${colour})`, hollow };
}
