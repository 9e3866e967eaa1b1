import { openerId } from "../../deck/opener.ts";
import type { LoadedProject } from "../../deck/project.ts";

/** The modules that declare each slide, claim, question, leaflet and term: more than one where an id stands twice. */
export function declaredIn(
	files: ReadonlyMap<unknown, string>,
	{
		claims,
		questions,
		glossary,
		leaflets,
	}: Pick<LoadedProject, "claims" | "questions" | "glossary" | "leaflets">,
): Map<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const add = (name: string, declared: unknown) => {
		const file = files.get(declared);
		if (file) found.set(name, [...(found.get(name) ?? []), file]);
	};
	for (const value of files.keys()) {
		const { kind, id, opener, slides } = Object(value) as {
			kind?: unknown;
			id?: unknown;
			opener?: unknown;
			slides?: unknown;
		};
		if (kind === "slide") add(`slide ${id}`, value);
		if (opener && slides) add(`slide ${openerId(String(id))}`, value);
	}
	for (const claim of claims) add(`claim ${claim.id}`, claim);
	for (const question of questions) add(`question ${question.id}`, question);
	for (const leaflet of leaflets) add(`leaflet ${leaflet.id}`, leaflet);
	for (const term of glossary) add(`term ${term.term}`, term);
	return found;
}
