import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	text,
	timepoint,
} from "#deck";
import { timeCourse } from "#figures";
import { deare2013CochraneFm as cochrane } from "../evidence/joints-and-muscles/deare-2013-cochrane-fm.ts";
import { vas2016Fibromyalgia as vas } from "../evidence/joints-and-muscles/vas-2016-fibromyalgia.ts";

const { painChangeWeek10, painChangeMonth12 } = vas.outcomes;

export default slide({
	id: "fibromyalgia",
	title:
		"In fibromyalgia one trial kept its lead over sham while half the relief faded",
	minutes: 0.75,
	cuts: [],
	comparators: ["sham"],
	pico: {
		patients: text`${participants(vas)} with fibromyalgia`,
		treatment: text`acupuncture`,
		outcome: text`pain, change in percent`,
		time: text`${timepoint(painChangeWeek10)} to ${timepoint(painChangeMonth12)}`,
	},
	sources: [vas, cochrane],
	body: [
		timeCourse({
			id: "fibromyalgia-course",
			title: "Pain in fibromyalgia over a year",
			start: "start",
			lines: [
				{
					label: "sham",
					role: "sham",
					arm: "sham",
					outcomes: [painChangeWeek10, painChangeMonth12],
				},
				{
					label: "acupuncture",
					role: "treatment",
					arm: "acu",
					outcomes: [painChangeWeek10, painChangeMonth12],
				},
			],
			axisTitle: "Change in pain, % of baseline; lower is better",
			gap: "Changes within each arm.",
			message:
				"Both arms improve and then lose much of it; the distance between them stays about the same.",
		}),
	],
	notes: md`${cite(vas)}: after ${fact(vas.facts.treatmentWeeks)} of weekly, individualized acupuncture, pain had changed by ${arm(painChangeWeek10, "acu")}, against ${arm(painChangeWeek10, "sham")} with sham. A year on: ${arm(painChangeMonth12, "acu")} against ${arm(painChangeMonth12, "sham")}. The gap holds; the relief halves.

Its critics: the PEDro database judges that patients were not in fact blinded, and one positive trial is not a body of evidence. The Cochrane review had ${fact(cochrane.facts.trials)} and ${fact(cochrane.facts.participants)}, ${fact(cochrane.facts.selectiveReporting, { unit: false })} of them at risk of selective reporting.

Will be asked: "Would you offer it?" As one part of a plan with exercise and sleep, with a date to stop. The evidence is thin.

Transition: and pain that has only just begun?`,
	reading: md`A Spanish trial (${cite(vas)}) gave ${participants(vas)} people with fibromyalgia individualized or sham acupuncture once a week for ${fact(vas.facts.treatmentWeeks)}, on top of their usual drugs. At the end, pain had changed by ${arm(painChangeWeek10, "acu")} with acupuncture and ${arm(painChangeWeek10, "sham")} with sham; at ${plain("12 months", "time of the outcome")} by ${arm(painChangeMonth12, "acu")} and ${arm(painChangeMonth12, "sham")}. The lead over sham lasted while about half of the relief faded. PEDro rates the blinding of patients as not achieved. The Cochrane review (${cite(cochrane)}) includes ${fact(cochrane.facts.trials)} with ${fact(cochrane.facts.participants)}; ${fact(cochrane.facts.selectiveReporting, { unit: false })} of them are at risk of selective reporting and ${fact(cochrane.facts.performanceBias, { unit: false })} of performance bias, and the evidence against no treatment is a single trial of ${fact(cochrane.facts.noTreatmentParticipants)}, low quality.`,
});
