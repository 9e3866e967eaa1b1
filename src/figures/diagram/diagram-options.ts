import type { SourcedValue } from "../../deck/insets.ts";
import type { Study } from "../../evidence/study.ts";
import type { FigureOptions } from "../core/figure.ts";

/** What the author of a diagram gives. */
export interface DiagramOptions extends FigureOptions {
	/** File name in `diagrams/`, without `.mmd`. */
	readonly source: string;
	/** What the `{names}` in the diagram's labels print. */
	readonly values?: Readonly<Record<string, SourcedValue>>;
	/** Studies that the arrows name. */
	readonly studies: readonly Study[];
	/** Whether arrows say on which study, in what species and of what size they rest. */
	readonly evidence?: boolean;
	/**
	 * Ids of the arrows that each press of the forward key brings; the others, and the nodes that they
	 * join, stand there from the start.
	 */
	readonly steps?: readonly (readonly string[])[];
}
