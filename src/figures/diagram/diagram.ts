import { flat } from "../../deck/text.ts";
import type { SourcedValue } from "../../deck/values.ts";
import { withMarks } from "../../evidence/printed.ts";
import { originIn, type Study } from "../../evidence/study.ts";
import { type Figure, FigureWords, type Words } from "../core/figure.ts";
import type { DiagramSpec } from "./flowchart.ts";

/**
 * A diagram whose arrows carry their evidence.
 *
 * @param source file name in `slides/diagrams`, without `.mmd`
 * @param values what the `{names}` in the diagram's labels print
 * @param studies studies that the arrows name
 */
export function diagram(options: DiagramOptions) {
	return drawn(options, {});
}

/**
 * A mechanism: a diagram whose arrows say on which study, in what species and of what size they
 * rest, with a legend of the kinds of arrow in use.
 *
 * @param steps ids of the arrows that each press of the forward key brings; the others, and the
 *   nodes that they join, stand there from the start
 */
export function mechanism(
	options: DiagramOptions & { steps?: readonly (readonly string[])[] },
) {
	return drawn(options, {
		evidence: true,
		...(options.steps && { steps: options.steps }),
	});
}

interface DiagramOptions {
	id: string;
	title: Words;
	source: string;
	values?: Readonly<Record<string, SourcedValue>>;
	studies: readonly Study[];
	message: Words;
}

function drawn(
	options: DiagramOptions,
	kind: Pick<DiagramSpec, "evidence" | "steps">,
): Figure & { spec: DiagramSpec } {
	const words = new FigureWords();
	const values = Object.entries(options.values ?? {});
	return {
		block: "figure",
		id: options.id,
		title: words.say(options.title),
		spec: {
			kind: "diagram",
			file: options.source,
			values: Object.fromEntries(
				values.map(([name, shown]) => [name, withMarks(shown)]),
			),
			...kind,
		},
		// The arrows are read out where the source is at hand: see `describeDiagram`.
		alt: `Diagram. ${flat(options.title)}. ${words.say(options.message)}`,
		table: { columns: ["From", "To", "Arrow", "Study"], rows: [] },
		comparators: [],
		origins: [
			...options.studies.map((study) => originIn(study, { group: "record" })),
			...values.flatMap(([, { origins }]) => origins),
		],
		marks: words.marksWith(values.map(([, shown]) => shown)),
		words: words.all,
		faults: values.flatMap(([, { fault }]) => (fault ? [fault] : [])),
	};
}
