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
const fictional = "fictional patient";

export default slide({
	id: "backinaction-design",
	title:
		"BackInAction tested adding acupuncture in older adults with chronic back pain",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["usual-care"],
	pico: {
		patients: text`${participants(trial)} aged ${plain("65", "least age in the trial")} or more, with back pain`,
		treatment: text`acupuncture added, ${plain("8 to 15", "sessions of the record")} sessions`,
		outcome: text`disability (RMDQ)`,
		time: text`${timepoint(trial.outcomes.rmdqMonth6Standard)}`,
		limits: text`no sham arm, unblinded`,
	},
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
				"Three arms, one of them usual care alone; none received sham acupuncture.",
		}),
	],
	notes: md`Take it as a PICO. The people: ${participants(trial)} adults of ${fact(facts.ageMin, { unit: false })} and over with back pain for at least ${fact(facts.painMonthsMin)}, in ${fact(facts.healthSystems)} health systems. Mrs. K. could have been one of them. The intervention: ${range(facts.sessionsMin, facts.sessionsMax)} over ${fact(facts.treatmentWeeks)} with community acupuncturists, manual needling only, as Medicare covers it. A third group added ${range(facts.maintenanceMin, facts.maintenanceMax, { unit: false })} maintenance visits. The comparator: usual care alone. The outcome: disability at six months.

Say it before they do: there is no sham arm, and nobody was blinded. This is a pragmatic trial, built to inform a decision about coverage.

Transition: the primary outcome.`,
	transitions: {
		40: "what happened? First in people, then in doubts.",
		60: "what happened? First in people, then in doubts.",
	},
	reading: md`BackInAction (${cite(trial)}) randomized ${participants(trial)} adults aged ${fact(facts.ageMin, { unit: false })} or more with low back pain for at least ${fact(facts.painMonthsMin)}. One arm kept usual care. The second was also offered ${range(facts.sessionsMin, facts.sessionsMax)} of manual acupuncture over ${fact(facts.treatmentWeeks)} with acupuncturists in the community. The third had the same and then ${range(facts.maintenanceMin, facts.maintenanceMax)} more over a further ${fact(facts.maintenanceWeeks)}. The primary outcome was disability on the Roland-Morris questionnaire (RMDQ) at ${timepoint(trial.outcomes.rmdqMonth6Standard)}. The fictional Mrs. K., ${plain("72", fictional)} years old with ${plain("14 months", fictional)} of pain that keeps her from gardening, would have met the entry criteria named here. No arm received sham acupuncture, so the trial speaks to the offer of acupuncture, not to what the points or the skin puncture add.`,
});
