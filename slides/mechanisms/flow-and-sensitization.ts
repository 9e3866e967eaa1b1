import {
	cite,
	fact,
	md,
	participants,
	slide,
	table,
	text,
	timepoint,
	value,
} from "#deck";
import { kong2020Electro as trial } from "../evidence/low-back-pain/kong-2020-electro.ts";
import { baeumler2014Qst as thresholds } from "../evidence/mechanisms/baeumler-2014-qst.ts";
import { kimhy2009Secondary as rats } from "../evidence/mechanisms/kimhy-2009-secondary.ts";
import { kimsy2016Bloodflow as review } from "../evidence/mechanisms/kimsy-2016-bloodflow.ts";
import { lebars2002Dnic as lebars } from "../evidence/mechanisms/lebars-2002-dnic.ts";
import { leite2018QstClbp as leite } from "../evidence/mechanisms/leite-2018-qst-clbp.ts";
import { ohkubo2009Nirs as oxygen } from "../evidence/mechanisms/ohkubo-2009-nirs.ts";
import { sandberg2005Trapezius as muscle } from "../evidence/mechanisms/sandberg-2005-trapezius.ts";
import { tsuchiya2007No as nitric } from "../evidence/mechanisms/tsuchiya-2007-no.ts";

const { studiesVerumOverSham } = thresholds.outcomes;
const estimate = { form: "estimate" } as const;

export default slide({
	id: "flow-and-sensitization",
	title:
		"Blood flow rises for minutes at the needle; central sensitization did not change in patients",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "other"],
	context: text`two further claims of the article`,
	certainty: text`blood flow “insufficient”, by the review’s authors`,
	sources: [review, nitric, muscle, leite, thresholds],
	claims: ["circulation-oxygenation", "central-sensitization"],
	body: [
		table({
			caption: text`Blood flow and central sensitization with acupuncture`,
			columns: [
				"Claim",
				"In whom",
				"Compared with",
				"Found",
				"Tied to relief?",
			],
			rows: [
				[
					text`Blood flow ${cite(review)}`,
					text`${fact(review.facts.healthyStudies, { unit: false })} studies, healthy people`,
					text`controls of all kinds`,
					text`Up in ${value(review.outcomes.studiesWithRise, estimate)}`,
					text`Pain not followed`,
				],
				[
					text`Blood flow ${cite(nitric)}`,
					text`${fact(nitric.facts.volunteers, { unit: false })} healthy people`,
					text`noninvasive sham`,
					text`Skin flow and nitric oxide up, not with sham`,
					text`Pain not followed`,
				],
				[
					text`Blood flow ${cite(muscle)}`,
					text`Muscle pain, and healthy`,
					text`shallow needling`,
					text`Up with both depths`,
					text`No: the worse the pain, the weaker the rise`,
				],
				[
					text`Sensitization ${cite(leite)}`,
					text`${participants(leite)} people with back pain`,
					text`three control groups`,
					text`No change beyond controls`,
					text`Pain did not differ either`,
				],
				[
					text`Pain thresholds ${cite(thresholds)}`,
					text`Studies of thresholds`,
					text`sham`,
					text`Higher in ${value(studiesVerumOverSham, estimate)}`,
					text`A count, not an effect`,
				],
			],
		}),
	],
	notes: md`Two claims that sound like explanations. Blood flow: right for minutes, in healthy people. Where a muscle hurt most, flow rose least, and if flow explained relief, you would expect the reverse.

Central sensitization: the article says may reduce, and may is fair. In ${participants(leite)} people with back pain the tests for it changed no more than in controls. That is few, and a real effect could have been missed. Pain thresholds are something else, and there real beat sham in about half of the studies.

Will be asked: "Doesn't any strong stimulus do this?" Yes. Pain in one place inhibits pain in another, without any point, which is one way in which sham can be active.

Transition: do current or laser do better than the plain needle?`,
	reading: md`**Blood flow.** A review of randomized trials found that local flow rose in ${value(review.outcomes.studiesWithRise, estimate)} in healthy people, fell in one, and judged the evidence insufficient for reliable conclusions (${cite(review)}). Against a noninvasive sham, in ${fact(nitric.facts.volunteers, { unit: false })} volunteers, acupuncture raised nitric oxide in the blood of the needled arm by ${value(nitric.outcomes.nitricOxideMinute5, estimate)} at ${timepoint(nitric.outcomes.nitricOxideMinute5)}, with skin flow (${cite(nitric)}). In ${participants(oxygen, { arm: "acupuncture" })} needled volunteers oxygenated hemoglobin rose at the needle and not ${fact(oxygen.facts.distance)} away (${cite(oxygen)}). None of these followed pain. In patients with muscle pain flow rose with deep and with shallow needling, and the worse the pain, the weaker the response (${cite(muscle)}).

**Central sensitization** is measured by tests such as temporal summation and conditioned pain modulation. In ${participants(leite)} people with chronic low back pain, ${fact(leite.facts.sessions)} sessions of electroacupuncture changed neither more than three control groups did, and pain did not differ detectably (${cite(leite)}). A trial in ${participants(trial)} adults set out to test it; it reports no detectable difference in pain from sham (${cite(trial)}). Pain thresholds answer another question: real needling did more than sham in ${value(studiesVerumOverSham, estimate)}, and in ${fact(thresholds.facts.studiesShamChanged, { unit: false })} studies sham itself changed them (${cite(thresholds)}). In rats current at ${fact(rats.facts.frequency)} lowered secondary hyperalgesia through spinal opioid receptors, at one of ${fact(rats.facts.pointPairs, { unit: false })} pairs of points (${cite(rats)}). Strong stimuli anywhere can inhibit pain through the brainstem, with no acupuncture point needed (${cite(lebars)}). In people the claim remains a hypothesis, as the article's "may" allows.`,
});
