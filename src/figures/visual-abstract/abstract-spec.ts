import type { SourcedValue } from "../../deck/insets.ts";
import type { Estimate, Printed } from "../../evidence/printed.ts";
import type { Outcome, Study } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import type { FigureOptions, Words } from "../core/figure.ts";
import type { Pictogram } from "../drawings/pictograms.ts";

/** One contrast of an arm, as its record has it. */
export interface AbstractEffect {
	/** What it is against, where the arm is compared with several: `usual care`. */
	readonly against: string;
	readonly estimate: Estimate;
}

/** An arm with what was done and what came of it. */
export interface AbstractArm {
	readonly name: string;
	readonly role: ArmRole;
	/** Sessions and people, as the record has them. */
	readonly detail: string;
	/** The absolute result: a number, and what it counts. */
	readonly result?: { readonly number: Printed; readonly unit: string };
	readonly effects: readonly AbstractEffect[];
}

export interface VisualAbstractSpec {
	readonly kind: "visual-abstract";
	readonly kicker: string;
	readonly question: string;
	readonly sign?: Pictogram;
	readonly people: Printed;
	/** Who they were, and where. */
	readonly who: string;
	readonly where: string;
	readonly arms: readonly AbstractArm[];
	/** What the absolute results are of, and what the effects are. */
	readonly measured: string;
	readonly difference: string;
	/** Where effects lie on one axis: no effect, and which side favors the treatment. */
	readonly axis?: {
		readonly noEffect: number;
		readonly better: "below" | "above";
		readonly favors: string;
	};
	/** What the trial cannot say, its bias and who paid; empty where the record is silent. */
	readonly limit: string;
	readonly bias: string;
	readonly funding: string;
	readonly reference: string;
	/** What the signs on its numbers mean. */
	readonly signs: readonly string[];
}

/** What the author of a visual abstract gives; all else comes from the record. */
export interface VisualAbstractOptions extends FigureOptions {
	/** A randomized trial, or individual patient data of several. */
	readonly study: Study;
	/** The trial's question; its title is the figure's. */
	readonly question: Words;
	/** Pictogram of the people. */
	readonly sign?: string;
	/** People, where the record's number randomized is not theirs. */
	readonly people?: SourcedValue;
	/** Who they were; the record's population by default. */
	readonly who?: Words;
	/** Where it took place; nothing by default. */
	readonly where?: Words;
	/**
	 * At least two arms in the order in which they are compared; `result` holds an arm's share or
	 * mean, each of `effects` a contrast.
	 */
	readonly arms: readonly {
		arm: string;
		label?: Words;
		role: ArmRole;
		detail?: Words;
		result?: Outcome;
		effects?: readonly Outcome[];
	}[];
	/** What was measured, and when. */
	readonly measured: Words;
	/** What the contrasts are differences of, over their column. */
	readonly difference: Words;
	/** What it cannot say; the first limitation of the record by default. */
	readonly limit?: Words;
}
