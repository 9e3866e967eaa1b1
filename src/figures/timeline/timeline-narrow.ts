import { withMarks } from "../../evidence/printed.ts";
import { hiddenAxis } from "../core/axis.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import { eventPart, laneMark, lanesOf } from "./event-mark.ts";
import { laneName, type TimelineSpec } from "./timeline.ts";

/** Height of the key above the events. */
const head = 34;
/** Where the line of years stands, and where the words beside it begin. */
const [axis, text] = [62, 84];

/** Draws events from the top down along one line, a key of the lanes' marks above. */
export function drawNarrowTimeline(
	spec: TimelineSpec,
	surface: Surface,
): Drawing {
	const { theme, type, label: size, full } = surface;
	const strong = { size, weight: 600 as const, colour: theme.ink };
	let at = head;
	const placed = spec.events.map((event, index) => {
		const sameYear = spec.events[index - 1]?.year === event.year;
		const top = at + (sameYear || index === 0 ? 0 : 8);
		at = top + type.height(withMarks(event.label), full - text, strong) + 9;
		return { event, sameYear, y: (top + at) / 2 };
	});
	return {
		height: at + 4,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, at + 4, true) },
		before: ({ ink }) => {
			drawKey(ink, spec, surface);
			ink.line([axis, head], [axis, at], theme.rule, 2);
		},
		parts: placed.map(({ event, sameYear, y }) =>
			eventPart(event, axis, y, surface, ({ ink }) => {
				const year = { ...strong, weight: 700 as const };
				if (!sameYear) ink.text(String(event.year), 0, y, year);
				ink.wrapped(withMarks(event.label), text, y, full - text, strong);
			}),
		),
	};
}

/** The mark of each lane, small, before its name. */
function drawKey(ink: Ink, spec: TimelineSpec, { theme, small }: Surface) {
	const style = { size: small, colour: theme.soft };
	let x = 6;
	for (const lane of lanesOf(spec)) {
		ink.mark([x, 10], { mark: laneMark[lane], radius: 5, fill: theme.ink });
		x += 14;
		x += ink.text(laneName[lane], x, 10, style) + 20;
	}
}
