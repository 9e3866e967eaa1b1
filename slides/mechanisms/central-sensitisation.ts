import {
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { mechanism } from "#figures";
import { kong2020Electro as trial } from "../evidence/low-back-pain/kong-2020-electro.ts";
import { baeumler2014Qst as thresholds } from "../evidence/mechanisms/baeumler-2014-qst.ts";
import { kimhy2009Secondary as rats } from "../evidence/mechanisms/kimhy-2009-secondary.ts";
import { lebars2002Dnic as lebars } from "../evidence/mechanisms/lebars-2002-dnic.ts";
import { leite2018QstClbp as leite } from "../evidence/mechanisms/leite-2018-qst-clbp.ts";

const { studiesVerumOverSham } = thresholds.outcomes;

export default slide({
	id: "central-sensitisation",
	title:
		"In people with back pain, tests of central sensitisation changed no more than in controls",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	certainty: text`not graded`,
	sources: [leite, thresholds, rats],
	claims: ["central-sensitization"],
	body: [
		mechanism({
			id: "sensitisation-pathway",
			title: "From needle to central sensitisation to chronic pain",
			source: "sensitisation-pathway",
			studies: [thresholds, rats, leite],
			steps: [
				["null_leite2018QstClbp_1"],
				["kimhy2009Secondary_1"],
				["open_1", "open_2", "open_3"],
			],
			message:
				"Thresholds changed more than with sham in about half of the studies; tests of sensitisation in people did not change; every step to chronic pain is open.",
		}),
		points`
      Sensitisation tests: no change beyond controls, ${participants(leite)} people with back pain (${cite(leite)})
      Pain thresholds: more than with sham in ${value(studiesVerumOverSham, { form: "estimate" })} (${cite(thresholds)})`,
	],
	notes: md`The article says "may reduce", and may is fair. In ${participants(leite)} people with chronic back pain, temporal summation and conditioned modulation did not change more than in three control groups (${cite(leite)}). That is few in each group: a real effect could have been missed. Pain thresholds, which measure something else, beat sham in ${value(studiesVerumOverSham, { form: "estimate" })}, about half (${cite(thresholds)}). Rats: yes, at one of ${fact(rats.facts.pointPairs, { unit: false })} pairs of points (${cite(rats)}).

Will be asked: "Was a better trial done?" One in ${participants(trial)} adults planned to test it; its report has no difference in pain from sham (${cite(trial)}), and a result on sensitisation was not found.

Will be asked: "Does any strong stimulus not do this?" Yes: pain inhibits pain elsewhere, without points (${cite(lebars)}), and that can make shams active.

Transition: do current or laser do better than the plain needle?`,
	reading: md`Central sensitisation is measured by tests such as temporal summation and conditioned pain modulation. In ${participants(leite)} people with chronic low back pain, ${fact(leite.facts.sessions)} sessions of electroacupuncture changed neither more than three control groups did, and pain did not differ; the types of control were not read (${cite(leite)}). With so few in each group a real effect could be missed.

Pain thresholds are easier to move and answer another question: real needling did more than sham in ${value(studiesVerumOverSham, { form: "estimate" })}, about half, and in ${fact(thresholds.facts.studiesShamChanged, { unit: false })} studies sham itself changed them (${cite(thresholds)}). These are counts, not effects. In rats current at ${fact(rats.facts.frequency)} lowered secondary hyperalgesia through spinal opioid receptors, at one of ${fact(rats.facts.pointPairs, { unit: false })} pairs of points (${cite(rats)}). Strong stimuli anywhere can inhibit pain through the brainstem, with no acupuncture point needed (${cite(lebars)}). In people the claim remains a hypothesis, as the article's "may" allows.`,
});
