import type { Mark } from "../../deck/subject.ts";
import type { Part, Plot } from "../core/drawing.ts";
import { point, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import {
	type Lane,
	lanes,
	spokenEvent,
	type TimelineEvent,
	type TimelineSpec,
} from "./timeline.ts";

/** Mark of each lane. None is a comparator's colour: these are kinds of text, not of control. */
export const laneMark: Record<Lane, Mark> = {
	trials: "circle",
	reviews: "diamond",
	guidelines: "square",
	coverage: "triangle",
};

/** The lanes that hold an event, from the top down. */
export function lanesOf({ events }: TimelineSpec): Lane[] {
	return lanes.filter((lane) => events.some((event) => event.lane === lane));
}

/** The mark of an event: filled where a body is for it, struck through where it is against. */
export function eventPart(
	event: TimelineEvent,
	x: number,
	y: number,
	surface: Surface,
	words: (plot: Plot) => void,
): Part {
	const { theme, wide } = surface;
	const { lane, stand } = event;
	const look = {
		mark: laneMark[lane],
		colour: stand === "neither" ? theme.soft : theme.ink,
		hollow: stand === "against" || stand === "neither",
	};
	const half = wide ? 7 : 4.5;
	return {
		says: spokenEvent(event),
		dataset: point(x, y, pointStyle(look, surface, 0.8)),
		beside: (plot, { x, y }) => {
			words(plot);
			if (stand !== "against") return;
			const [from, to] = [x - half, x + half];
			plot.ink.line([from, y + half], [to, y - half], theme.ink, 2);
		},
	};
}
