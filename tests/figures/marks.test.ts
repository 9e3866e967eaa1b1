import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/deck/blocks-of.ts";
import { allSlides } from "../../src/deck/deck.ts";
import { type Printed, withMarks } from "../../src/evidence/printed.ts";
import { markSigns } from "../../src/evidence/provenance.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";

/** The numbers of a figure, wherever they stand in its data. */
function numbersIn(data: unknown): Printed[] {
	if (typeof data !== "object" || data === null) return [];
	if ("text" in data && "marks" in data) return [data as Printed];
	return Object.values(data).flatMap(numbersIn);
}

const { deck } = await galleryProject();
const marked = allSlides(deck)
	.flatMap(figuresOf)
	.filter(
		({ spec }) =>
			spec.kind !== "diagram" &&
			numbersIn(spec).some(({ marks }) => markSigns(marks) !== ""),
	)
	.map((figure) => [figure.id, figure] as const);

describe("a number that needs a mark", () => {
	it("stands in the figures of the gallery", () => {
		expect(marked.length).toBeGreaterThan(5);
	});

	it.each(marked)(
		"bears it in the table of %s, and the figure says so",
		(_, figure) => {
			const words = figure.table.rows.flat().join(" | ");
			for (const { text, marks } of numbersIn(figure.spec)) {
				const signs = markSigns(marks);
				if (signs === "") continue;
				const number = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
				expect(words).toMatch(new RegExp(`${number}[^|]*${signs}`, "u"));
				expect(withMarks({ text: "", marks: figure.marks })).toContain(signs);
			}
		},
	);
});
