import { cite, fact, md, plain, slide, text } from "#deck";
import { guidelineTable } from "#figures";
import { aaos2021Knee as aaos } from "../evidence/joints-and-muscles/aaos-2021-knee.ts";
import { kolasinski2020AcrOa as acr } from "../evidence/joints-and-muscles/kolasinski-2020-acr-oa.ts";
import { niceNg2262022 as nice } from "../evidence/joints-and-muscles/nice-ng226-2022.ts";

export default slide({
	id: "osteoarthritis-guidelines",
	title:
		"For osteoarthritis, guidelines run from against to a conditional or limited yes",
	minutes: 0.75,
	cuts: [60],
	comparators: ["sham"],
	context: text`hand, hip and knee (ACR), knee (AAOS), all joints (NICE)`,
	certainty: text`as each body states it`,
	sources: [nice, acr, aaos],
	body: [
		guidelineTable({
			id: "osteoarthritis-guidelines",
			title: "Guidelines on acupuncture for osteoarthritis",
			rows: [
				{ guideline: nice, statement: nice.statements.osteoarthritis },
				{ guideline: aaos, statement: aaos.statements.kneeOsteoarthritis },
				{ guideline: acr, statement: acr.statements.osteoarthritis },
			],
		}),
	],
	notes: md`Three bodies, the same trials. NICE sets a bar of ${fact(nice.facts.smdImportantDifference)} against sham, and nothing clears it. The orthopaedic surgeons say what the trials say: where blinding held, no effect; where it failed or was unclear, larger ones; downgraded by ${fact(aaos.facts.levelsDowngraded)} for inconsistency. The rheumatologists recommend it conditionally because harm is minor; their strong recommendations go to exercise, weight loss and the rest.

Two of the three were read second-hand: NICE through three acupuncture bodies that object to it, the rheumatologists through a journal's news page.

Will be asked: "Who is right?" They disagree about the price of a small uncertain benefit, not about its size.

Transition: from the knee to the neck.`,
	reading: md`For osteoarthritis NICE does not recommend acupuncture, mainly because it is not better than sham by a difference that the guideline calls important, ${fact(nice.facts.smdImportantDifference)} (${cite(nice)}, known here only through a joint statement of British acupuncture bodies who object that other physical treatments were not held to sham). The American Academy of Orthopaedic Surgeons says that acupuncture may improve pain and function in the knee, a limited recommendation (${cite(aaos)}): in ${fact(aaos.facts.effectiveBlindingStudies)} with effective blinding no effect was seen, and effects were larger where blinding failed or was unclear. Its edition of ${plain("2013", "year of the guideline")} could not recommend it. The American College of Rheumatology (${cite(acr)}, read in a news summary) recommends it conditionally: the true size of effect is hard to discern and the risk of harm minor, while exercise, weight loss and self-management are recommended strongly. The bodies read similar trials and weigh a small, uncertain benefit over sham against a small risk in different ways.`,
});
