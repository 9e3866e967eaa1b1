import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { ArmRole } from "./arm-role.ts";
import type { Ink } from "./ink.ts";

/** What figures are charts of, and what their data are. */
export type Kinds = "scatter" | "bar";
export type Places = { x: number; y: number }[];

/** Points, a line through points, or a bar, as Chart.js takes them. */
export type Dataset = ChartDataset<Kinds, Places>;

/** The axes of a chart, as Chart.js takes them. */
export type Scales = NonNullable<
	NonNullable<ChartConfiguration<Kinds, Places>["options"]>["scales"]
>;

/** A laid-out chart as kinds draw into it: the ink, and where values of either axis lie in pixels. */
export interface Plot {
	readonly ink: Ink;
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Whose a part of a drawing is, and when it appears: what a reader puts aside or brings up together. */
export interface Belonging {
	/** Comparator or arm. */
	readonly role?: ArmRole | undefined;
	/** Step at which it appears, from 1; what has none, or 0, stands there from the start. */
	readonly step?: number | undefined;
}

/** One dataset of a chart, with the words around it. */
export interface Part extends Belonging {
	readonly dataset: Dataset;
	/** What it says when asked. With it the part is a mark that pointer and keys find. */
	readonly says?: string | undefined;
	/** Where the pointer finds it, where that is not around its only point or bar. */
	readonly hit?: Box | undefined;
	/** Draws what lies under it and belongs to the mark: its interval. */
	readonly beneath?: ((plot: Plot) => void) | undefined;
	/** Draws what stands beside it: its name, its numbers. */
	readonly beside?: ((plot: Plot, element: Placed) => void) | undefined;
}

/** A rectangle in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Where Chart.js has placed a point, or the end of a bar, in pixels. */
export interface Placed {
	readonly x: number;
	readonly y: number;
}

/** A chart to be laid out and drawn by Chart.js: parts in the order in which they are read. */
export interface Drawing {
	readonly height: number;
	/** From the drawing's edges to the plot and its axes, in pixels. */
	readonly padding: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly scales: Scales;
	readonly parts: readonly Part[];
	/** Draws behind the axes' lines. */
	readonly behind?: (plot: Plot) => void;
	/** Draws over the axes' lines, beneath all parts. */
	readonly before?: (plot: Plot) => void;
	/** Draws over all parts. */
	readonly after?: (plot: Plot) => void;
}

/** The attributes by which a part is put aside or brought up. */
export function belonging({ role, step }: Belonging) {
	return { "data-role": role, "data-step": step || undefined };
}
