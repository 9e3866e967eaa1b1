import type { Project } from "../../deck/project.ts";
import { type Text, valuesOf } from "../../deck/text.ts";
import type { Origin } from "../../evidence/provenance.ts";

/** Origins of the values that stand on no slide but in claims, questions and the glossary. */
export function readingOrigins(project: Project): Origin[] {
	return besideTexts(project).flatMap((text) =>
		valuesOf(text).flatMap(({ origins }) => origins),
	);
}

/** The texts that stand beside the slides: claims, questions, glossary. */
export function besideTexts({ claims, questions, glossary }: Project): Text[] {
	return [
		...claims.map(({ finding }) => finding),
		...questions.flatMap(({ prompt, options, why }) => [
			prompt,
			...options,
			why,
		]),
		...glossary.map(({ definition }) => definition),
	];
}
