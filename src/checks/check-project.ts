import type { Project } from "../deck/project.ts";
import type { Problem } from "../evidence/problem.ts";
import { checkAgreement } from "./records/agreement.ts";
import { checkStudies } from "./records/study.ts";
import { checkClaims } from "./slides/claims.ts";
import { checkDeck } from "./slides/deck.ts";
import { checkNumbers } from "./slides/numbers.ts";
import { checkPlainWords } from "./slides/plain-words.ts";
import { checkQuestions } from "./slides/questions.ts";
import { checkShape } from "./slides/shape.ts";
import { checkSources } from "./slides/sources.ts";
import { checkStyle } from "./slides/style.ts";
import { checkTime } from "./slides/time.ts";
import { checkTransitions } from "./slides/transitions.ts";

/**
 * Every fault of a deck and its records, all of a run together.
 *
 * @param today the day that no publication may lie after
 */
export function checkProject(project: Project, today: Date): Problem[] {
	return [
		...checkStudies(project.studies, project.deck.subject, today),
		...checkAgreement(project.studies),
		...checkDeck(project),
		...checkShape(project),
		...checkNumbers(project),
		...checkSources(project),
		...checkClaims(project),
		...checkQuestions(project),
		...checkStyle(project),
		...checkPlainWords(project),
		...checkTime(project),
		...checkTransitions(project),
	];
}
