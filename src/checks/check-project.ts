import type { Project } from "../deck/project.ts";
import type { Problem } from "../evidence/problem.ts";
import { checkFigures } from "./figures/figure-faults.ts";
import { checkFigureIds } from "./figures/figure-ids.ts";
import { checkTitleLength } from "./layout/title-length.ts";
import { checkWordsBesideFigure } from "./layout/words-beside-figure.ts";
import { checkAgreement } from "./records/agreement.ts";
import { checkRecords } from "./records/records.ts";
import { checkUnique } from "./records/unique.ts";
import { checkClaims } from "./slides/claims.ts";
import { checkDeck } from "./slides/deck.ts";
import { checkDuplicates } from "./slides/duplicates.ts";
import { checkFormerIds } from "./slides/former-ids.ts";
import { checkFrames } from "./slides/frames.ts";
import { checkIds } from "./slides/ids.ts";
import { checkLeaflets } from "./slides/leaflets.ts";
import { checkNumbers } from "./slides/numbers.ts";
import { checkQuestions } from "./slides/questions.ts";
import { checkReferencePages } from "./slides/reference-pages.ts";
import { checkRequired } from "./slides/required.ts";
import { checkShares } from "./slides/shares.ts";
import { checkSources } from "./slides/sources.ts";
import { checkTime } from "./slides/time.ts";
import { checkTransitions } from "./slides/transitions.ts";
import { checkUnlisted } from "./slides/unlisted.ts";
import { checkCertainty } from "./wording/certainty.ts";
import { checkComparatorsNamed } from "./wording/comparators.ts";
import { checkPhrasing } from "./wording/phrasing.ts";
import { checkPlainWords } from "./wording/plain-words.ts";
import { checkRefusedWords } from "./wording/refused-words.ts";
import { checkTitles } from "./wording/titles.ts";

/** One rule that a deck and its records must keep. */
type Rule = (project: Project, today: Date) => Problem[];

/** Every rule, in the order in which its problems are reported. */
const rules: readonly Rule[] = [
	checkRecords,
	checkUnique,
	checkAgreement,
	checkDeck,
	checkIds,
	checkFormerIds,
	checkDuplicates,
	checkUnlisted,
	checkReferencePages,
	checkRequired,
	checkTitleLength,
	checkWordsBesideFigure,
	checkFigureIds,
	checkFigures,
	checkFrames,
	checkNumbers,
	checkSources,
	checkClaims,
	checkQuestions,
	checkLeaflets,
	checkTitles,
	checkRefusedWords,
	checkPhrasing,
	checkComparatorsNamed,
	checkCertainty,
	checkPlainWords,
	checkTime,
	checkShares,
	checkTransitions,
];

/**
 * Every problem of a deck and its records, all of a run together.
 *
 * @param today the day that no publication may lie after
 */
export function checkProject(project: Project, today: Date): Problem[] {
	return rules.flatMap((rule) => rule(project, today));
}
