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
import { kimsy2016Bloodflow as review } from "../evidence/mechanisms/kimsy-2016-bloodflow.ts";
import { ohkubo2009Nirs as oxygen } from "../evidence/mechanisms/ohkubo-2009-nirs.ts";
import { sandberg2005Trapezius as muscle } from "../evidence/mechanisms/sandberg-2005-trapezius.ts";
import { tsuchiya2007No as nitric } from "../evidence/mechanisms/tsuchiya-2007-no.ts";

export default slide({
	id: "circulation",
	title:
		"Blood flow at the needle rises for minutes in healthy people; none of this was tied to relief",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "other"],
	context: text`local flow and oxygen`,
	certainty: text`“insufficient”, by the review’s authors`,
	sources: [review, nitric, oxygen, muscle],
	claims: ["circulation-oxygenation"],
	body: [
		table({
			caption: text`Blood flow and muscle oxygenation at the needle`,
			columns: ["Source", "In whom", "Compared with", "Found", "Pain"],
			rows: [
				[
					text`${cite(review)}`,
					text`${fact(review.facts.healthyStudies, { unit: false })} studies, healthy`,
					text`vs controls of all kinds`,
					text`Flow up in ${value(review.outcomes.studiesWithRise, { form: "estimate" })}`,
					text`Pain not followed`,
				],
				[
					text`${cite(nitric)}`,
					text`${fact(nitric.facts.volunteers, { unit: false })} healthy`,
					text`vs non-invasive sham`,
					text`Nitric oxide and skin flow up, not with sham`,
					text`Pain not followed`,
				],
				[
					text`${cite(oxygen)}`,
					text`${participants(oxygen, { arm: "acupuncture" })} needled, healthy`,
					text`vs same muscle, ${fact(oxygen.facts.distance)} away`,
					text`Oxygenated haemoglobin up, at the needle only`,
					text`Pain not followed`,
				],
				[
					text`${cite(muscle)}`,
					text`Muscle pain, and healthy`,
					text`vs shallow needling`,
					text`Flow up with both depths`,
					text`Worse pain, weaker response`,
				],
			],
		}),
	],
	notes: md`The article is right for minutes and for healthy people. Flow rose in ${value(review.outcomes.studiesWithRise, { form: "estimate" })}; one more found a fall, and the reviewers call the evidence insufficient (${cite(review)}). Against a needle that does not pierce, one trial found more skin flow (${cite(nitric)}) and a second none. Muscle oxygenation is ${participants(oxygen, { arm: "acupuncture" })} needled volunteers used to acupuncture (${cite(oxygen)}).

The last row is the awkward one: where the muscle hurt most, flow responded least (${cite(muscle)}). An explanation through flow would want the reverse.

Will be asked: "Does a hot pack not do that?" A hot pack raised blood volume and oxygen in a tendon too (a small study noted in the record of ${cite(oxygen)}); flow alone is no case for the needle.

Transition: the last claim in the article's chain, central sensitisation.`,
	reading: md`A review of randomised trials found that local blood flow rose in ${value(review.outcomes.studiesWithRise, { form: "estimate" })} in healthy people, fell in one, and judged the evidence insufficient for reliable conclusions (${cite(review)}). Against a non-invasive sham, in ${fact(nitric.facts.volunteers, { unit: false })} volunteers, needling raised nitric oxide in the blood of the needled arm by ${value(nitric.outcomes.nitricOxideMinute5, { form: "estimate" })} at ${timepoint(nitric.outcomes.nitricOxideMinute5)}, with skin flow (${cite(nitric)}); a second trial in that review, with a needle that did not pierce, found no difference. Muscle oxygenation rests on ${participants(oxygen, { arm: "acupuncture" })} needled volunteers: oxygenated haemoglobin rose at the needle and not ${fact(oxygen.facts.distance)} away (${cite(oxygen)}).

None of these followed pain. In patients with muscle pain flow rose with deep and with shallow needling, and the worse the pain, the weaker the response (${cite(muscle)}). A local reaction for minutes is shown; that it eases pain is not.`,
});
