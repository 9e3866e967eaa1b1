import { cite, fact, md, plain, slide, text } from "#deck";
import { guidelineTable } from "#figures";
import { aaos2021Knee as aaos } from "../evidence/joints-and-muscles/aaos-2021-knee.ts";
import { kolasinski2020AcrOa as acr } from "../evidence/joints-and-muscles/kolasinski-2020-acr-oa.ts";
import { niceNg2262022 as nice } from "../evidence/joints-and-muscles/nice-ng226-2022.ts";

export default slide({
	id: "osteoarthritis-guidelines",
	title:
		"For osteoarthritis, guidelines range from no to a conditional or limited yes",
	minutes: 0.75,
	cuts: [],
	comparators: ["sham"],
	context: text`hand, hip and knee (ACR), knee (AAOS), all joints (NICE)`,
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
	notes: md`Three bodies, three answers. NICE asks for a difference of ${fact(nice.facts.smdImportantDifference)} between acupuncture and sham, and it is not reached. The orthopedic surgeons note that no effect was seen where blinding held and larger ones where it failed, and downgrade by ${fact(aaos.facts.levelsDowngraded)} for inconsistency. The rheumatologists recommend it conditionally because harm is minor; their strong recommendations go to exercise and weight loss.

Will be asked: "Who is right?" They hardly disagree about the size of the benefit over sham. They disagree about what a small and uncertain benefit is worth.

Transition: from the knee to the neck.`,
	reading: md`For osteoarthritis NICE does not recommend acupuncture, mainly because the difference from sham stays under the ${fact(nice.facts.smdImportantDifference)} that the guideline calls important (${cite(nice)}). British acupuncture bodies object that other physical treatments were not held to sham. The American Academy of Orthopaedic Surgeons says that acupuncture may improve pain and function in the knee, a limited recommendation (${cite(aaos)}): in ${fact(aaos.facts.effectiveBlindingStudies)} with effective blinding no effect was seen, and effects were larger where blinding failed or was unclear. Its edition of ${plain("2013", "year of the guideline")} could not recommend it. The American College of Rheumatology (${cite(acr)}) recommends it conditionally: the true size of effect is hard to discern and the risk of harm minor, while exercise and weight loss are recommended strongly. The bodies weigh a small, uncertain benefit over sham against a small risk in different ways.`,
});
