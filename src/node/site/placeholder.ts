import type { Cut, DeclaredSlide } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";

/**
 * A slide in the place of one that cannot be shown.
 *
 * @param name its id, as good as it can be told
 * @param file the module that declares it, as an author knows it
 */
export function placeholder(
	name: string,
	file: string,
	cuts: readonly Cut[],
): DeclaredSlide {
	const words = asText(
		`The faults of ${file} are listed below. This slide comes back when they are mended.`,
	);
	return {
		kind: "slide",
		id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
		title: `${file} cannot be shown yet`,
		minutes: 1,
		cuts,
		body: [{ block: "paragraph", text: words }],
		notes: asText("Transition:"),
		reading: words,
	};
}
