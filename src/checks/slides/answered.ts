import { allSlides } from "../../deck/deck.ts";
import { entryFile, type Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { quotedIn } from "./claims.ts";

/** Each claim is answered somewhere: it would else stand in the ledger alone. */
export function checkAnswered(project: Project): Problem[] {
	const answered = new Set(
		allSlides(project.deck).flatMap((slide) => [
			...(slide.claims ?? []),
			...quotedIn(slide),
		]),
	);
	return project.claims
		.filter(({ id }) => !answered.has(id))
		.map(({ id }) => ({
			file: entryFile(project, "claim", id),
			field: `${id}.id`,
			message: `no slide answers the claim "${id}"`,
			hint: `Add claims: ["${id}"] to the slide that does, or write one`,
		}));
}
