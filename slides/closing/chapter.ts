import { chapter } from "#deck";
import bottomLine from "./bottom-line.ts";
import caseOutcome from "./case-outcome.ts";
import evaluation from "./evaluation.ts";
import ourJudgement from "./our-judgement.ts";
import researchAgenda from "./research-agenda.ts";

export default chapter({
	id: "closing",
	title: "Her answer",
	slides: [ourJudgement, researchAgenda, bottomLine, caseOutcome, evaluation],
});
