import { leavesSlidesOut } from "../deck/left-out.ts";
import { type Project, slideFile } from "../deck/project.ts";
import type { Problem } from "../evidence/problem.ts";
import { checkFigures } from "./figures/figure-faults.ts";
import { checkFigureIds } from "./figures/figure-ids.ts";
import { checkTitleLength } from "./layout/title-length.ts";
import { checkWordsBesideFigure } from "./layout/words-beside-figure.ts";
import { checkContrast } from "./look/contrast.ts";
import { checkRolesApart } from "./look/roles-apart.ts";
import { checkSizes } from "./look/sizes.ts";
import { checkAgreement } from "./records/agreement.ts";
import { checkRecords } from "./records/records.ts";
import { checkUnique } from "./records/unique.ts";
import { checkAnswered } from "./slides/answered.ts";
import { checkChapters } from "./slides/chapters.ts";
import { checkClaims } from "./slides/claims.ts";
import { checkDeck } from "./slides/deck.ts";
import { checkDiagrams } from "./slides/diagrams.ts";
import { checkDuplicates } from "./slides/duplicates.ts";
import { checkFormerIds } from "./slides/former-ids.ts";
import { checkFrames } from "./slides/frames.ts";
import { checkIds } from "./slides/ids.ts";
import { checkLeaflets } from "./slides/leaflets.ts";
import { checkNumbers } from "./slides/numbers.ts";
import { checkOpeners } from "./slides/openers.ts";
import { checkPictures } from "./slides/pictures.ts";
import { checkQuestions } from "./slides/questions.ts";
import { checkReferencePages } from "./slides/reference-pages.ts";
import { checkRelease } from "./slides/release.ts";
import { checkRequired } from "./slides/required.ts";
import { checkShares } from "./slides/shares.ts";
import { checkSources } from "./slides/sources.ts";
import { checkTerms } from "./slides/terms.ts";
import { checkTime } from "./slides/time.ts";
import { checkTransitions } from "./slides/transitions.ts";
import { checkUnlisted } from "./slides/unlisted.ts";
import { checkCertainty } from "./wording/certainty.ts";
import { checkComparatorsNamed } from "./wording/comparators.ts";
import { checkMarkdown } from "./wording/markdown.ts";
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
	checkRelease,
	checkChapters,
	checkIds,
	checkFormerIds,
	checkDuplicates,
	checkUnlisted,
	checkReferencePages,
	checkOpeners,
	checkRequired,
	checkTitleLength,
	checkWordsBesideFigure,
	checkFigureIds,
	checkFigures,
	checkPictures,
	checkContrast,
	checkRolesApart,
	checkSizes,
	checkFrames,
	checkNumbers,
	checkSources,
	checkClaims,
	checkAnswered,
	checkQuestions,
	checkLeaflets,
	checkTerms,
	checkDiagrams,
	checkMarkdown,
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

/** Rules that count all slides of a deck: they say nothing sensible while some are missing. */
const rulesOfTheWhole = new Set<Rule>([
	checkUnlisted,
	checkReferencePages,
	checkShares,
	checkTransitions,
	checkDiagrams,
	checkAnswered,
]);

/**
 * Every problem of a deck and its records, all of a run together.
 *
 * @param today the day that no publication may lie after
 * @throws what a rule throws, if no problem explains it
 */
export function checkProject(project: Project, today: Date): Problem[] {
	const { standIns = new Map<string, never>() } = project;
	const incomplete = standIns.size > 0;
	// A draft may show, answer, cite or fill what seems to lack.
	const partly = incomplete || leavesSlidesOut(project);
	const replaced = new Set(
		[...standIns.keys()].map((id) => slideFile(project, id)),
	);
	const thrown: unknown[] = [];
	const problems = rules
		.filter(
			(rule) =>
				!(rule === checkUnlisted
					? incomplete
					: partly && rulesOfTheWhole.has(rule)),
		)
		.flatMap((rule) => {
			try {
				return rule(project, today);
			} catch (error) {
				thrown.push(error);
				return [];
			}
		})
		.filter(
			({ file, field }) =>
				!replaced.has(file) && !(partly && /^cuts\.\d/.test(field)),
		);
	// A record of the wrong shape may be why.
	if (thrown.length > 0 && problems.length === 0 && !incomplete)
		throw thrown[0];
	return problems;
}
