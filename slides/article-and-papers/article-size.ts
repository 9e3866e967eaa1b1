import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	paragraph,
	participants,
	quote,
	slide,
	text,
} from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

export default slide({
	id: "article-size",
	title: "The trial is smaller than the article says, and it had no sham arm",
	minutes: 1,
	cuts: [40, 60],
	claims: ["back-in-action-size", "usual-care-comparator", "nih-funded"],
	comparators: ["usual-care"],
	sources: [trial],
	body: [
		columns(
			{
				heading: text`The article`,
				body: [
					quote(
						"back-in-action-size",
						"Involving more than a thousand participants",
						"more than a thousand",
					),
				],
			},
			{
				heading: text`The trial`,
				body: [
					keyNumber(
						participants(trial),
						text`randomised to usual care, acupuncture, or acupuncture with maintenance`,
					),
					paragraph`**No sham arm**, which the article leaves out.`,
				],
			},
		),
	],
	notes: md`${participants(trial)} were randomised; the protocol planned ${fact(trial.facts.plannedProtocol)}. The number is a small error. What is left out is the larger one: with no sham arm, "it works" means "acupuncture plus care, against care".

Will be asked: "Is the rest of the article wrong too?" Much of it is right. The next slides sort it.

Transition: what is wrong, what is overstated, and what holds.`,
	transitions: {
		40: "so, what will you say tomorrow?",
		60: "the statements that are wrong as they stand.",
	},
	reading: md`The article says that more than a thousand people took part in the trial; ${participants(trial)} were randomised (${cite(trial)}). It rightly says that the trial was funded by the National Institutes of Health and compared acupuncture with usual care. It never says that there was no sham arm, so a reader cannot know that the result speaks to the offer of acupuncture and not to the needle.`,
});
