import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainWeek4, odiWeek4 } = tu.outcomes;
const { legPainWeeks1To4 } = huang.outcomes;
const course = plain("4 weeks", "length of the course");

export default slide({
	id: "sciatica-trial",
	title:
		"In sciatica from a herniated disk, acupuncture eased leg pain more than sham at four weeks",
	minutes: 1.25,
	cuts: [40, 60],
	claims: [
		"sciatica-trial",
		"sciatica-sham",
		"sciatica-herniated-disks",
		"sciatica-other-trials",
	],
	pico: {
		patients: text`${participants(huang)} and ${participants(tu)} with sciatica from a disk`,
		treatment: text`acupuncture`,
		outcome: text`leg pain (VAS, ${plain("0 to 100 mm", "range of the instrument")})`,
		time: text`week ${plain("4", "time of the outcome")}, or mean of weeks ${plain("1 to 4", "time of the outcome")}`,
		limits: text`acupuncturists not blinded`,
	},
	body: [
		forestPlot({
			id: "sciatica-leg-pain",
			title: "Leg pain in two sham-controlled trials of sciatica",
			rows: [
				{ outcome: legPainWeek4, label: text`${cite(tu)}` },
				{ outcome: legPainWeeks1To4, label: text`${cite(huang)}` },
			],
			gain: true,
			message:
				"Both trials favor acupuncture; the smaller one finds about half as much, with an interval that nearly reaches zero.",
		}),
		points`
      Disability (Oswestry): ${value(odiWeek4, { gain: true })} lower than with sham in the larger trial; no detectable difference in the smaller
      Change within the arms, leg pain: ${arm(legPainWeek4, "acu")} acupuncture, ${arm(legPainWeek4, "sham")} sham`,
	],
	notes: md`This is the largest difference from sham that you will see today. ${cite(tu)}: ${participants(tu)} people with chronic sciatica, ${fact(tu.facts.centres)}, ${fact(tu.facts.sessions)} in ${course}. The sham was a blunt needle, away from the points, that did not pierce the skin. Leg pain ended ${value(legPainWeek4, { gain: true })} lower than with sham.

The sham arm improved too, about half as much. Nobody went untreated, so that is natural course and sham together.

Now the second row in the same breath. ${cite(huang)}, ${participants(huang)} people: about half the difference, an interval that nearly reaches zero, and nothing detectable on disability.

And look at who was in it. People with a neurological deficit, or with spine surgery past or planned, were left out. Mrs. K. has no leg pain: this is not her trial.

Will be asked: "Was the sham believed?" Patients and assessors were blinded, acupuncturists were not. By a published account, about half of each arm had guessed right at week ${plain("4", "time of the guess")}.

Will be asked: "All Chinese trials are positive." This one was done in China. So was the neck trial whose authors call their own effect too small to matter.

Transition: and how long does it last?`,
	transitions: {
		40: "from the leg to the head, where counting people makes the two comparators plain.",
	},
	reading: md`In ${fact(tu.facts.centres)} in China, ${participants(tu)} adults with chronic sciatica from a herniated disk had ${fact(tu.facts.sessions)} of real or sham acupuncture (${cite(tu)}). The sham used blunt needles away from the points that did not pierce the skin. At ${plain("week 4", "time of the primary outcome")} leg pain was lower than with sham by ${value(legPainWeek4, { gain: true })} on a hundred-point scale, and disability on the Oswestry index by ${value(odiWeek4, { gain: true })}. The sham group itself had improved by ${arm(legPainWeek4, "sham")} on leg pain, about half of the change with acupuncture (${arm(legPainWeek4, "acu")}); nobody went untreated, so natural course and sham cannot be told apart in it. Patients and assessors were blinded, acupuncturists were not; by a published account about half of each arm had guessed their treatment rightly at week ${plain("4", "time of the guess")}. People with neurological deficits, on drugs for sciatica, or with past or planned spine surgery were excluded.

An earlier trial in ${participants(huang)} people (${cite(huang)}) averaged leg pain over the weeks of treatment and found ${value(legPainWeeks1To4, { gain: true })} less than with sham, with no detectable difference in disability, back pain or quality of life. Neither trial had a drug, an injection or exercise as comparator, both were done in China, and the larger one awaits replication elsewhere.`,
});
