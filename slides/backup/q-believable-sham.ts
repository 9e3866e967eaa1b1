import { arm, cite, md, participants, slide, table, text, value } from "#deck";
import { xu2020BmjMigraine as xu } from "../evidence/headache/xu-2020-bmj-migraine.ts";
import { molsberger2010Grasp as grasp } from "../evidence/joints-and-muscles/molsberger-2010-grasp.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";
import { liu2024Blinding as blinding } from "../evidence/trial-design/liu-2024-blinding.ts";
import { vase2015Blinding as vase } from "../evidence/trial-design/vase-2015-blinding.ts";

const felt = xu.outcomes.feltPenetration;
const shoulder = grasp.outcomes.responseMonth3VsSham;
const { pooledIndexReal, pooledIndexSham, trialsBothBelievedReal } =
	blinding.outcomes;
const { patientsGuessedRight, acupuncturistsGuessedRight } = vase.outcomes;

export default slide({
	id: "q-believable-sham",
	title:
		"Sham mostly passes for real where trials asked; whether it did in sciatica was not read",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“Was the sciatica sham believable? And GRASP’s?”`,
	certainty: text`not graded`,
	body: [
		table({
			caption: text`What is known of belief in the sham`,
			columns: ["Source", "Asked", "Found"],
			rows: [
				[
					text`${cite(tu)}, sciatica`,
					text`Not read; acupuncturists not blinded`,
					text`${value(tu.outcomes.legPainWeek4, { gain: true })} less leg pain than sham`,
				],
				[
					text`${cite(grasp)}, shoulder`,
					text`Not read; sham sat in the leg, says a critic`,
					text`${arm(shoulder, "acu")} against ${arm(shoulder, "sham")} responders`,
				],
				[
					text`${cite(xu)}, migraine`,
					text`Felt the needle go in`,
					text`${arm(felt, "acu")} real, ${arm(felt, "sham")} sham`,
				],
				[
					text`${cite(blinding)}, review`,
					text`Bang index; zero is guessing`,
					text`${value(pooledIndexReal, { form: "estimate", unit: false })} real, ${value(pooledIndexSham, { form: "estimate", unit: false })} sham: both think it real`,
				],
				[
					text`${cite(vase)}, teeth`,
					text`Guessed right, needles blinded on both sides`,
					text`Patients to ${value(patientsGuessedRight, { form: "estimate" })}, acupuncturists to ${value(acupuncturistsGuessedRight, { form: "estimate" })}`,
				],
			],
		}),
	],
	notes: md`For the sciatica trial the test of blinding was not read, so neither defend it nor attack it. Acupuncturists knew; patients, assessors and statisticians did not. The journal's editorial called the sham well considered. Do not repeat what forums say about its needles.

In ${value(trialsBothBelievedReal, { form: "estimate" })} of trials both arms mostly believed that they had the real thing.

GRASP: the weakest sham shown here. If shoulder patients saw needles in the leg, ${arm(shoulder, "acu")} against ${arm(shoulder, "sham")} is partly a test of disappointment. That account comes from a critic.

Will be asked: "Can it ever be double blind?" Needles blinded on both sides exist, and practitioners still guessed.`,
	reading: md`For the sciatica trial of ${participants(tu)} people (${cite(tu)}) no result of a blinding test was read; acupuncturists knew the assignment, patients did not. Elsewhere sham usually passes. Across trials the Bang index, where zero is guessing, was ${value(pooledIndexReal, { unit: false })} in real arms and ${value(pooledIndexSham, { unit: false })} in sham arms: both mostly thought that they had real needling (${cite(blinding)}). In Xu's migraine trial similar shares felt a needle go in, ${arm(felt, "acu")} and ${arm(felt, "sham")} (${cite(xu)}). There are exceptions. In GRASP (${cite(grasp)}) ${arm(shoulder, "acu")} of shoulder patients responded against ${arm(shoulder, "sham")} with sham, but according to a critic the sham needles sat in the leg. And even needles built to blind both sides are seen through: up to ${value(acupuncturistsGuessedRight, { form: "estimate" })} of acupuncturists' guesses were right (${cite(vase)}).`,
});
