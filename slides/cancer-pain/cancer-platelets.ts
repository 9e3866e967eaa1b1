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
import { devalois2024CancerSafety as experts } from "../evidence/cancer/devalois-2024-cancer-safety.ts";

const { bleedingLowPlatelets, bleedingUpperBound } = cohort.outcomes;
const { facts } = cohort;
const hundredThousand = plain("100,000", "threshold of the count");
const fiftyThousand = plain("50,000", "threshold of the count");
const twentyThousand = plain("20,000", "threshold of the count");

export default slide({
	id: "cancer-platelets",
	title:
		"No bleeding was seen with low platelets, in too few visits to call it safe",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`record reviews of acupuncture in cancer care · no comparator`,
	sources: [cohort],
	body: [
		table({
			caption: text`Acupuncture with low platelets`,
			columns: [
				"Record review",
				"All",
				"With low platelets (per microliter)",
				"Bleeding",
			],
			rows: [
				[
					text`United States, ${fact(facts.patients)} patients`,
					text`${fact(facts.eligibleVisits)} visits`,
					text`${fact(facts.visitsBelow100000)} under ${hundredThousand}, ${fact(facts.visitsBelow50000)} of them under ${fiftyThousand}`,
					text`${value(bleedingLowPlatelets, { form: "estimate" })} of extra bleeding`,
				],
				[
					text`Japan, one center`,
					text`${fact(facts.japanSessions)} sessions`,
					text`${fact(facts.japanSessionsBelow20000)} under ${twentyThousand}`,
					text`none of grade two or worse`,
				],
			],
		}),
		points`
      No event in so few visits still fits a rate of ${value(bleedingUpperBound, { form: "estimate" })}
      Tell the oncology team first; ask for short thin needles and practiced staff`,
	],
	notes: md`The question every oncologist asks. In an American cancer hospital ${fact(facts.visitsBelow100000)} visits took place with platelets under ${hundredThousand}, only ${fact(facts.visitsBelow50000)} of them under ${fiftyThousand}. No extra bruising or bleeding was recorded. A Japanese series goes lower and saw nothing of grade two or worse.

Will be asked: "So what is the cutoff?" None of these series can set one. No event in so few visits is still compatible with a rate of ${value(bleedingUpperBound, { form: "estimate" })}, by the rule of three. For neutropenia and infection there is expert advice, not data (${cite(experts)}).

Transition: how to put all this to a patient.`,
	reading: md`Two record reviews looked at acupuncture in people with few platelets. At a cancer hospital in the United States (${cite(cohort)}) there were ${fact(facts.eligibleVisits)} visits by ${fact(facts.patients)} patients; in ${fact(facts.visitsBelow100000)} visits platelets stood below ${hundredThousand} per microliter, in ${fact(facts.visitsBelow50000)} of them below ${fiftyThousand}, and no extra bruising or bleeding was recorded. A Japanese center counted no bleeding of grade two or worse in ${fact(facts.japanSessions)} sessions, ${fact(facts.japanSessionsBelow20000)} of them below ${twentyThousand}. Both are retrospective and rest on short thin needles in practiced hands. The absence of events in so few visits is compatible with a rate of ${value(bleedingUpperBound, { form: "estimate" })}, by the rule of three. Expert guidelines set out contraindications, cautions and flags for urgent referral in people with cancer (${cite(experts)}); they rest on the opinion of ${fact(experts.facts.experts)} experts.`,
});
