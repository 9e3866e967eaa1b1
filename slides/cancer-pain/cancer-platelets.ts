import {
	cite,
	fact,
	md,
	plain,
	points,
	slide,
	table,
	text,
	value,
} from "#deck";
import { cybularz2015Thrombocytopenia as cohort } from "../evidence/cancer/cybularz-2015-thrombocytopenia.ts";

const { bleedingLowPlatelets, bleedingUpperBound } = cohort.outcomes;
const { facts } = cohort;

export default slide({
	id: "cancer-platelets",
	title:
		"No bleeding was seen with low platelets, in too few visits to call it safe",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`record reviews of needling in cancer care · no comparator`,
	certainty: text`not graded`,
	sources: [cohort],
	body: [
		table({
			caption: text`Needling with low platelets`,
			columns: [
				"Record review",
				"All",
				"With low platelets (per microlitre)",
				"Bleeding",
			],
			rows: [
				[
					text`United States, ${fact(facts.patients)} patients`,
					text`${fact(facts.eligibleVisits)} visits`,
					text`${fact(facts.visitsBelow100000)} under ${plain("100,000", "threshold of the count")}, ${fact(facts.visitsBelow50000)} under ${plain("50,000", "threshold of the count")}`,
					text`${value(bleedingLowPlatelets, { form: "estimate" })} of extra bleeding`,
				],
				[
					text`Japan, one centre`,
					text`${fact(facts.japanSessions)} sessions`,
					text`${fact(facts.japanSessionsBelow20000)} under ${plain("20,000", "threshold of the count")}`,
					text`none of grade two or worse`,
				],
			],
		}),
		points`
      No event in so few visits still fits a rate of ${value(bleedingUpperBound, { form: "estimate" })}
      Short thin needles and practised staff: ask for both`,
	],
	notes: md`The question every oncologist asks. In an American cancer hospital ${fact(facts.visitsBelow100000)} visits took place with platelets under ${plain("100,000", "threshold of the count")}, only ${fact(facts.visitsBelow50000)} of them under ${plain("50,000", "threshold of the count")}: no extra bruising or bleeding. A Japanese series goes lower and is equally quiet.

Will be asked: "So what is the cut-off?" None of these series can set one. No event among so few visits is still compatible with a rate of ${value(bleedingUpperBound, { form: "estimate" })}, by the rule of three. Nothing was read on neutropenia and infection.

Transition: how to put all this to a patient.`,
	reading: md`Two record reviews looked at needling in people with few platelets. At a cancer hospital in the United States (${cite(cohort)}) there were ${fact(facts.eligibleVisits)} visits by ${fact(facts.patients)} patients; in ${fact(facts.visitsBelow100000)} visits platelets stood below ${plain("100,000", "threshold of the count")} per microlitre, in ${fact(facts.visitsBelow50000)} of them below ${plain("50,000", "threshold of the count")}, and no extra bruising or bleeding was recorded. A Japanese centre, by its abstract, counted no bleeding of grade two or worse in ${fact(facts.japanSessions)} sessions, ${fact(facts.japanSessionsBelow20000)} of them below ${plain("20,000", "threshold of the count")}. Both are retrospective and rest on short thin needles in practised hands. Absence of events in so few visits is compatible with a rate of ${value(bleedingUpperBound, { form: "estimate" })}, by the rule of three. No prospective study and nothing on infection in neutropenia was read. The certainty was not graded.`,
});
