import { chapter, md } from "#deck";
import bottomLine from "./bottom-line.ts";
import caseOutcome from "./case-outcome.ts";
import evaluation from "./evaluation.ts";
import ourJudgement from "./our-judgement.ts";
import researchAgenda from "./research-agenda.ts";

export default chapter({
	id: "closing",
	title: "Her answer",
	opener: {
		question: "“Should I try it for my back?” What do we tell Mrs. K.?",
		answers: [
			{
				slide: ourJudgement,
				words: "How sure we are: low for her back, by our own grading",
			},
			{
				slide: bottomLine,
				words: "Her three sentences: true but small, open, half right",
			},
			{ slide: caseOutcome, words: "What she chose, and how it went" },
		],
		drawing: { of: "pictogram", name: "old-woman" },
		notes: md`Here she is again, with her article and her question. What do we tell her?`,
	},
	slides: [ourJudgement, researchAgenda, bottomLine, caseOutcome, evaluation],
});
