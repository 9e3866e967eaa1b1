import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
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
const bare = { form: "estimate", unit: false } as const;

/** How far the arms' net belief in having had real acupuncture lies apart, in 100 people. */
const distance = derived.unblinding(pooledIndexReal, pooledIndexSham);

export default slide({
	id: "q-believable-sham",
	title:
		"Sham often passes for real; in most trials some unblinding is left, in a few a great deal",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“Was the sciatica sham believable? And GRASP’s?”`,
	body: [
		table({
			caption: text`What is known of belief in the sham`,
			columns: ["Source", "Asked", "Found"],
			rows: [
				[
					text`${cite(tu)}, sciatica`,
					text`Which did you have?`,
					text`About half of each arm guessed right; acupuncturists knew`,
				],
				[
					text`${cite(grasp)}, shoulder`,
					text`—`,
					text`${arm(shoulder, "acu")} against ${arm(shoulder, "sham")} responded; the sham was in the leg, says a critic`,
				],
				[
					text`${cite(xu)}, migraine`,
					text`Did the needle go in?`,
					text`${arm(felt, "acu")} real, ${arm(felt, "sham")} sham said yes`,
				],
				[
					text`${cite(blinding)}, ${fact(blinding.facts.trials)}`,
					text`Bang index in each arm`,
					text`${value(pooledIndexReal, bare)} real, ${value(pooledIndexSham, bare)} sham: both lean toward “real”, ${distance} in ${plain("100", "denominator")} apart`,
				],
				[
					text`${cite(vase)}, teeth`,
					text`Which did you have, or give?`,
					text`Right in up to ${value(patientsGuessedRight, { form: "estimate" })} of patients and ${value(acupuncturistsGuessedRight, { form: "estimate" })} of acupuncturists`,
				],
			],
		}),
	],
	notes: md`In the sciatica trial, about half of each arm guessed right, which is what guessing looks like. The acupuncturists knew; patients, assessors and statisticians did not. So patients seem to have been blind, and the acupuncturist was not.

Over many trials, both arms lean toward "real", but not equally: ${distance} in a hundred apart. That is some unblinding. In ${value(trialsBothBelievedReal, { form: "estimate" })} of those trials both arms leaned that way.

GRASP has the weakest sham here. If people with shoulder pain saw needles in the leg, ${arm(shoulder, "acu")} against ${arm(shoulder, "sham")} is partly a test of disappointment. That account comes from a critic.

Will be asked: "Can it ever be double blind?" Needles that blind both exist, and acupuncturists still guessed, as the last row shows.`,
	reading: md`In the sciatica trial of ${participants(tu)} people (${cite(tu)}) about half of each arm guessed their treatment rightly at week four, by an account of the paper; acupuncturists knew the assignment. Leg pain there was ${value(tu.outcomes.legPainWeek4, { gain: true })} less than with sham. Over ${fact(blinding.facts.trials)} the Bang index, where zero is guessing, was ${value(pooledIndexReal, bare)} in real arms and ${value(pooledIndexSham, bare)} in sham arms: net belief in real acupuncture in both, ${distance} in ${plain("100", "denominator")} apart, so some unblinding remains (${cite(blinding)}). In Xu's migraine trial similar shares felt a needle go in, ${arm(felt, "acu")} and ${arm(felt, "sham")} (${cite(xu)}). There are exceptions. In GRASP (${cite(grasp)}) ${arm(shoulder, "acu")} of shoulder patients responded against ${arm(shoulder, "sham")} with sham, but according to a critic the sham needles sat in the leg. And even needles built to blind both sides are seen through: up to ${value(acupuncturistsGuessedRight, { form: "estimate" })} of acupuncturists' guesses were right (${cite(vase)}).`,
});
