import { entryFile, type Project } from "../../deck/project.ts";
import { studiesOfInset } from "../../deck/shown.ts";
import type { Problem } from "../../evidence/problem.ts";
import { checkStudyId } from "./sources.ts";

const inOrder = new Intl.Collator("en", { sensitivity: "base" });

/** Each term is explained once, and all stand in alphabetical order, as a reader looks for them. */
export function checkTerms(project: Project): Problem[] {
	const seen = new Map<string, string>();
	return project.glossary.flatMap(({ term, also = [], definition }, index) => {
		const file = entryFile(project, "term", term);
		const problems = [
			...new Set(definition.insets.flatMap(studiesOfInset)),
		].flatMap((study) =>
			checkStudyId(project, study, file, `${term}.definition`),
		);
		const report = (field: string, message: string, hint: string) => {
			problems.push({ file, field: `${term}.${field}`, message, hint });
		};
		for (const word of [term, ...also]) {
			const first = seen.get(word.toLowerCase());
			if (first !== undefined && (first !== term || word === term))
				report(
					word === term ? "term" : "also",
					`"${word}" is explained twice${first === word ? "" : `, under "${first}" too`}`,
					"Keep one",
				);
			seen.set(word.toLowerCase(), term);
		}
		const before = project.glossary[index - 1]?.term;
		if (before !== undefined && inOrder.compare(before, term) > 0)
			report(
				"term",
				`"${term}" stands after "${before}"`,
				"Put the terms in alphabetical order",
			);
		return problems;
	});
}
