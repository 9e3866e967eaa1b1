import {
	type Comparator,
	comparatorLook,
	type Mark,
} from "../../evidence/comparator.ts";

/** What an arm received, for its colour. */
export type ArmRole = "treatment" | Comparator;

/** Colour, mark and filling of an arm, as a figure shows them. */
export interface Look {
	readonly mark: Mark;
	readonly colour: string;
	/** Empty inside: an outline around the colour of the paper. */
	readonly hollow: boolean;
}

/** The look of an arm. */
export function roleLook(role: ArmRole): Look {
	if (role === "treatment")
		return { mark: "circle", colour: "var(--treatment)", hollow: false };
	const { token, mark, hollow } = comparatorLook[role];
	return { mark, colour: `var(--${token})`, hollow };
}
