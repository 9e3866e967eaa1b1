import { cite, fact, md, plain, slide, text, value } from "#deck";
import { visualAbstract } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { rmdqMonth6Standard: standard, rmdqMonth6Enhanced: enhanced } =
	trial.outcomes;
const { responseMonth6Standard, responseMonth6Enhanced } = trial.outcomes;
const { facts } = trial;
const bare = { unit: false } as const;
const month6 = plain("6 months", "time of the outcome");

export default slide({
	id: "card-backinaction",
	title:
		"BackInAction on one card: a small gain added to usual care, in a trial without sham",
	minutes: 1,
	cuts: [],
	context: text`older adults, at ${month6}`,
	certainty: text`low, our judgment`,
	sources: [trial],
	body: [
		visualAbstract({
			id: "abstract-backinaction",
			title: "BackInAction on one card",
			study: trial,
			question:
				"Does acupuncture added to usual care lower disability in older adults with chronic low back pain?",
			sign: "old-woman",
			who: text`adults aged ${fact(facts.ageMin, bare)} and over, mean ${fact(facts.meanAge, bare)}, ${fact(facts.female)} women`,
			where: text`${fact(facts.healthSystems, bare)} health systems, USA`,
			arms: [
				{
					arm: "umc",
					label: "Usual care",
					role: "usual-care",
					detail: "as their clinic gives it",
					result: responseMonth6Standard,
				},
				{
					arm: "sa",
					label: "+ acupuncture",
					role: "treatment",
					detail: text`${fact(facts.sessionsMin, bare)} to ${fact(facts.sessionsMax, bare)} sessions`,
					result: responseMonth6Standard,
					effects: [standard],
				},
				{
					arm: "ea",
					label: "+ maintenance visits",
					role: "treatment",
					detail: "four to six more",
					result: responseMonth6Enhanced,
					effects: [enhanced],
				},
			],
			measured: text`at least ${fact(facts.rmdqResponderThreshold)} less disability`,
			difference: text`RMDQ, ${plain("0 to 24", "range of the instrument")}: difference`,
			limit: "no sham, and nobody blinded",
			message: "A small gain over usual care; most people did not respond.",
		}),
	],
	notes: md`One trial on one card. About three in ten improved with usual care, four with acupuncture added. On the disability scale that is ${value(standard, { form: "estimate", gain: true })}. No sham, nobody blinded.`,
	reading: md`The trial on one card (${cite(trial)}): who took part, what each arm was given, how many improved, the difference in disability with its interval, ${value(standard, { gain: true })} with the standard course and ${value(enhanced, { gain: true })} with maintenance compared with usual care, and what the design cannot say.`,
});
