import {
	cite,
	fact,
	md,
	participants,
	plain,
	range,
	slide,
	text,
	timepoint,
} from "#deck";
import { diagram } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { facts } = trial;

export default slide({
	id: "backinaction-design",
	title: "BackInAction asked whether older adults gain if acupuncture is added",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["usual-care"],
	context: text`no sham arm · ${participants(trial)} randomised, of whom ${fact(facts.female)} women, mean age ${fact(facts.meanAge)}`,
	body: [
		diagram({
			id: "backinaction-design",
			title: "Design of BackInAction",
			source: "backinaction-design",
			values: {
				randomized: participants(trial),
				age: fact(facts.ageMin, { unit: false }),
				sessions: range(facts.sessionsMin, facts.sessionsMax, { unit: false }),
				weeks: fact(facts.treatmentWeeks),
				maintenance: range(facts.maintenanceMin, facts.maintenanceMax, {
					unit: false,
				}),
				months: timepoint(trial.outcomes.rmdqMonth6Standard),
			},
			studies: [trial],
			message:
				"Three arms, one of them usual care alone; none had sham needling.",
		}),
	],
	notes: md`${participants(trial)} people aged ${fact(facts.ageMin, { unit: false })} and over, back pain for at least ${fact(facts.painMonthsMin)}, from ${fact(facts.healthSystems)} health systems. Community acupuncturists, manual needling only, to mirror what Medicare pays for. Three arms: usual care; usual care plus ${range(facts.sessionsMin, facts.sessionsMax)} over ${fact(facts.treatmentWeeks)}; the same plus ${range(facts.maintenanceMin, facts.maintenanceMax)} of maintenance.

Say it before they do: there is no sham arm, and nobody was blinded. It is a pragmatic trial, built to inform coverage.

Transition: the primary outcome.`,
	reading: md`BackInAction (${cite(trial)}) randomised ${participants(trial)} adults aged ${fact(facts.ageMin, { unit: false })} or more who had had low back pain for at least ${fact(facts.painMonthsMin)}. One third kept their usual care. One third were also offered ${range(facts.sessionsMin, facts.sessionsMax)} of manual needling over ${fact(facts.treatmentWeeks)} with acupuncturists in the community. One third had the same and then ${range(facts.maintenanceMin, facts.maintenanceMax)} more over a further ${fact(facts.maintenanceWeeks)}. The primary outcome was disability on the Roland-Morris questionnaire at ${plain("6 months", "time of the primary outcome")}. No arm received sham needling, so the trial speaks to the offer of acupuncture, not to the needle alone. The article that prompted this deck says that more than a thousand people took part; the trial randomised ${participants(trial)}.`,
});
