import { leafletTexts } from "../../deck/leaflet.ts";
import type { Project } from "../../deck/project.ts";
import { type Text, valuesOf } from "../../deck/text.ts";
import type { Origin } from "../../evidence/provenance.ts";

/** Origins of the values that stand on no slide but in claims, questions, the glossary and leaflets. */
export function readingOrigins(project: Project): Origin[] {
	return besideTexts(project).flatMap((text) =>
		valuesOf(text).flatMap(({ origins }) => origins),
	);
}

/** The texts that stand beside the slides: claims, questions, glossary, leaflets. */
export function besideTexts({
	claims,
	questions,
	glossary,
	leaflets,
}: Project): Text[] {
	return [
		...claims.map(({ finding }) => finding),
		...questions.flatMap(({ prompt, options, why }) => [
			prompt,
			...options,
			why,
		]),
		...glossary.map(({ definition }) => definition),
		...leaflets.flatMap((each) => leafletTexts(each).map(({ text }) => text)),
	];
}
