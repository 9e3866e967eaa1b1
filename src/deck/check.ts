import { checkAgreement } from "../evidence/agreement.ts";
import { checkStudies } from "../evidence/check.ts";
import type { Problem } from "../evidence/problem.ts";
import { checkClaims } from "./checks/claims.ts";
import { checkMaps } from "./checks/maps.ts";
import { checkNumbers } from "./checks/numbers.ts";
import { checkPlainWords } from "./checks/plain-words.ts";
import { checkShape } from "./checks/shape.ts";
import { checkSigns } from "./checks/signs.ts";
import { checkSources } from "./checks/sources.ts";
import { checkStyle } from "./checks/style.ts";
import { checkTime } from "./checks/time.ts";
import { checkTransitions } from "./checks/transitions.ts";
import type { Project } from "./project.ts";

/**
 * Every fault of a deck and its records, all of a run together.
 *
 * @param today the day that no publication may lie after
 */
export function checkProject(project: Project, today: Date): Problem[] {
	return [
		...checkStudies(project.studies, today),
		...checkAgreement(project.studies),
		...checkShape(project),
		...checkNumbers(project),
		...checkSources(project),
		...checkSigns(project),
		...checkMaps(project),
		...checkClaims(project),
		...checkStyle(project),
		...checkPlainWords(project),
		...checkTime(project),
		...checkTransitions(project),
	];
}
