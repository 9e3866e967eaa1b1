import { cite, fact, md, size, slide, text } from "#deck";
import { effectDirections } from "#figures";
import { foster2021Responders as skew } from "../evidence/trial-design/foster-2021-responders.ts";
import { sherman2009WhoBenefits as spine } from "../evidence/trial-design/sherman-2009-who-benefits.ts";
import { witt2011WhoBenefits as german } from "../evidence/trial-design/witt-2011-who-benefits.ts";
import { witt2019Moderators as pooled } from "../evidence/trial-design/witt-2019-moderators.ts";

export default slide({
	id: "who-benefits",
	title:
		"Who benefits most? Those in more pain, perhaps; no other trait is a reason to choose",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["sham", "no-treatment", "usual-care"],
	context: text`individual data, chronic pain of head, back, neck, shoulder and joints`,
	sources: [pooled, skew, german, spine],
	body: [
		effectDirections({
			id: "who-benefits-directions",
			title: "Does the trait change what acupuncture adds?",
			columns: ["Against sham", "Against usual care or none"],
			rows: [
				{
					label: "More pain at the start",
					cells: [
						{
							outcome: pooled.outcomes.baselineSeverityVsSham,
							found: "for",
							says: text`larger gain, perhaps (${cite(pooled)})`,
						},
						{
							outcome: pooled.outcomes.baselineSeverityVsNone,
							found: "for",
							says: text`larger gain (${cite(pooled)})`,
						},
					],
				},
				{
					label: "Age; how long it has hurt",
					cells: [
						{
							outcome: pooled.outcomes.ageAndDuration,
							found: "none",
							says: text`no strong evidence (${cite(pooled)})`,
						},
						{
							outcome: pooled.outcomes.ageAndDuration,
							found: "none",
							says: text`no strong evidence (${cite(pooled)})`,
						},
					],
				},
				{
					label: "Psychological distress",
					cells: [
						{
							outcome: pooled.outcomes.distress,
							found: "none",
							says: text`small (${cite(pooled)})`,
						},
						{
							outcome: pooled.outcomes.distress,
							found: "none",
							says: text`small (${cite(pooled)})`,
						},
					],
				},
				{
					label: "Being a woman",
					cells: [
						{
							outcome: pooled.outcomes.sex,
							found: "mixed",
							says: text`inconsistent (${cite(pooled)})`,
						},
						{
							outcome: german.outcomes.female,
							found: "for",
							says: text`larger, unblinded (${cite(german)})`,
						},
					],
				},
				{
					label: "Good experience of it before",
					cells: [
						undefined,
						{
							outcome: german.outcomes.goodExperience,
							found: "for",
							says: text`larger, unblinded (${cite(german)})`,
						},
					],
				},
				{
					label: "A hidden group of strong responders",
					cells: [
						{
							outcome: skew.outcomes.skewVsSham,
							found: "none",
							says: text`no sign of one (${cite(skew)})`,
						},
						{
							outcome: skew.outcomes.skewVsNone,
							found: "none",
							says: text`no sign of one (${cite(skew)})`,
						},
					],
				},
			],
			legend: {
				for: "larger gain with the trait",
				none: "little or no change",
				mixed: "not the same everywhere",
			},
			message:
				"Pain at the start is the one trait linked to a larger gain over sham; the authors say potentially.",
		}),
	],
	notes: md`The article asks the right question: who benefits most? The trialists looked, in the individual data of more than twenty thousand people. Of five traits, one stood out. Those in more pain at the start gained more, over sham and over no acupuncture. That is one trait of five, and the authors say "potentially". Age did not seem to matter, nor did how long it had hurt, so Mrs. K.'s seventy-two years are no reason to say no.

They also looked for a hidden group of exceptional responders, and found none.

Will be asked: "Do believers do better?" In open trials, people with a good earlier experience gained more. That may be the treatment or the belief.

Transition: is what is left over sham just bias?`,
	transitions: { 40: "does a mechanism tell needle from sham?" },
	reading: md`Which patients gain most is the article's central question, and it has been looked into in individual data. In ${fact(pooled.facts.trials)} trials with ${fact(pooled.facts.patients)} patients (${cite(pooled)}), of ${fact(pooled.facts.traits)} traits only the severity of pain at the start potentially changed the effect: those in more pain gained more, against sham (${size(pooled.outcomes.baselineSeverityVsSham, "participants")} patients) and against no acupuncture. Distress changed it little, results for sex were inconsistent, and there was no strong evidence on age or on the duration of pain. A trial in back pain saw a larger gain over usual care in those whose function was worse at the start (${cite(spine)}). In four German trials against routine care, unblinded, women, people who lived with others, people for whom other treatment had failed and people with a good earlier experience gained more (${cite(german)}); many traits were tested. A trait that predicts a good outcome in both arms, such as good education, is prognosis and no reason to choose acupuncture. When the distribution of changes was searched for exceptional responders, none were found (${cite(skew)}). For practice: do not select by trait. Choose by the patient's wish, what else has been tried, cost and reach, and judge by an early review.`,
});
