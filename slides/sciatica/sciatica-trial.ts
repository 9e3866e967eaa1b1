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

export default slide({
	id: "sciatica-trial",
	title:
		"In sciatica from a disk, real needling eased leg pain more than sham at four weeks",
	minutes: 1.5,
	cuts: [20, 40, 60],
	claims: [
		"sciatica-trial",
		"sciatica-sham",
		"sciatica-herniated-disks",
		"sciatica-other-trials",
	],
	context: text`leg pain (VAS, ${plain("0 to 100 mm", "range of the instrument")}) · herniated disk · ${plain("week 4", "time of the outcome")} and mean of ${plain("weeks 1 to 4", "time of the outcome")}`,
	certainty: text`not stated; acupuncturists not blinded in the larger trial`,
	body: [
		forestPlot({
			id: "sciatica-leg-pain",
			title: "Leg pain in two sham-controlled trials of sciatica",
			rows: [
				{
					outcome: legPainWeek4,
					label: text`Tu, ${participants(tu)} people`,
				},
				{
					outcome: legPainWeeks1To4,
					label: text`Huang, ${participants(huang)} people`,
				},
			],
			gain: true,
			message:
				"Both trials favour real needling; the smaller one finds about half as much, with an interval close to none.",
		}),
		points`
      Disability (Oswestry) in the larger trial: ${value(odiWeek4, { gain: true })} lower than with sham; in the smaller, no detectable difference
      Change within the arms: ${arm(legPainWeek4, "acu")} real, ${arm(legPainWeek4, "sham")} sham; nobody went untreated`,
	],
	notes: md`The best case for the needle itself in this talk. ${cite(tu)}: ${participants(tu)} people, ${fact(tu.facts.centres)}, ${fact(tu.facts.sessions)} in ${plain("4 weeks", "length of the course")}. Leg pain ${value(legPainWeek4, { gain: true })} lower than with sham, the Oswestry index ${value(odiWeek4, { gain: true })} lower. The sham arm changed too, by ${arm(legPainWeek4, "sham")} beside ${arm(legPainWeek4, "acu")}; with nobody untreated, that is natural course and sham together.

Then the second row in the same breath: ${cite(huang)}, ${participants(huang)} people, half the gain, and nothing detectable on disability. Two units, so disability is not drawn on this axis.

Will be asked: "Was the sham believable?" The trial's own test of blinding was not read here. Participants and assessors were blinded, acupuncturists were not; a journal editorial calls the sham well considered.

Will be asked: "All Chinese trials are positive." This one is Chinese, and so is the neck trial whose authors call their own effect too small to matter.

Transition: and how long does it last?`,
	notesFor: {
		20: md`This is the best case for the needle itself in the whole talk. ${cite(tu)}: ${participants(tu)} people with sciatica from a herniated disk, ${fact(tu.facts.centres)}, ${fact(tu.facts.sessions)} in ${plain("4 weeks", "length of the course")}, real against sham. Leg pain ended ${value(legPainWeek4, { gain: true })} lower than with sham, and disability ${value(odiWeek4, { gain: true })} lower. That is no small effect.

Now the second row in the same breath. ${cite(huang)}, ${participants(huang)} people, about half the gain, an interval that comes close to none, and nothing detectable on disability.

Three cautions. The sham arm changed by ${arm(legPainWeek4, "sham")}, about half as much; with nobody untreated, part of that is natural course. The trial's own test of blinding was not read. And the abstract says that the difference lasted to ${plain("week 52", "time of the outcome")}, but no figure was read, so the slide claims none. Neither trial has been repeated outside China. A careful reader takes this as the strongest single result against sham, and waits for the second.

Transition: from the leg to the head, where the two comparators part most clearly.`,
	},
	reading: md`In ${fact(tu.facts.centres)} in China, ${participants(tu)} adults with chronic sciatica from a herniated disk had ${fact(tu.facts.sessions)} of real or sham acupuncture (${cite(tu)}). At ${plain("week 4", "time of the primary outcome")} leg pain was lower than with sham by ${value(legPainWeek4, { gain: true })} on a scale of a hundred, and disability on the Oswestry index by ${value(odiWeek4, { gain: true })}. The sham group itself had improved by ${arm(legPainWeek4, "sham", { unit: false })} mm on leg pain, about half of the change with real needles (${arm(legPainWeek4, "acu")}); nobody went untreated, so natural course and sham cannot be told apart in it. Patients and assessors were blinded, acupuncturists were not, and no test of the blinding was read. An earlier trial in ${participants(huang)} people (${cite(huang)}) averaged leg pain over the weeks of treatment and found ${value(legPainWeeks1To4, { gain: true })} less than with sham, with no detectable difference in disability, back pain or quality of life. No certainty rating was read. Neither trial had a drug, an injection or exercise as comparator, and neither has been repeated outside China.`,
});
