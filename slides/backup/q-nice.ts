import { cite, fact, md, slide, text } from "#deck";
import { guidelineTable } from "#figures";
import { niceCg150 as headache } from "../evidence/headache/nice-cg150.ts";
import { aaos2021Knee as aaos } from "../evidence/joints-and-muscles/aaos-2021-knee.ts";
import { niceNg2262022 as arthritis } from "../evidence/joints-and-muscles/nice-ng226-2022.ts";
import { niceNg592016 as back } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { niceNg1932021 as chronic } from "../evidence/low-back-pain/nice-ng193-2021.ts";

export default slide({
	id: "q-nice",
	title:
		"NICE required a gain over sham in backs and knees, and less than that in headache",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care"],
	context: text`“NICE said no; why not for headache?”`,
	certainty: text`as each states`,
	body: [
		guidelineTable({
			id: "nice-statements",
			title: "NICE on acupuncture for pain",
			rows: [
				{ guideline: back, statement: back.statements.backPain },
				{
					guideline: arthritis,
					statement: arthritis.statements.osteoarthritis,
				},
				{
					guideline: chronic,
					statement: chronic.statements.chronicPrimaryPain,
				},
				{ guideline: headache, statement: headache.statements.tensionType },
				{ guideline: headache, statement: headache.statements.migraine },
			],
		}),
	],
	notes: md`For back pain, sciatica and osteoarthritis NICE wanted superiority to sham by a margin that matters. For headache it looked at what else is on offer: a pragmatic choice driven by the comparator.

The critics' best line, as opinion from a declared advocate: in NICE's own tables exercise gained ${fact(back.facts.exerciseVsUsual)} over usual care, acupuncture ${fact(back.facts.acupunctureVsUsual)}, and only acupuncture had to beat sham. The neutral version is the AAOS's: no effect where blinding was effective, larger effects where it failed.

Say that the NICE texts were read second-hand, and that the guideline on chronic primary pain is no reversal: back pain stays under the older one.`,
	reading: md`NICE says not to offer acupuncture for low back pain or sciatica (${cite(back)}), because it did not beat sham, nor recommends it for osteoarthritis (${cite(arthritis)}), where the gain over sham stayed under ${fact(arthritis.facts.smdImportantDifference)}. For chronic primary pain it may be considered as a single course (${cite(chronic)}); back pain is not covered by that guideline. For tension-type headache, and for migraine when topiramate and propranolol do not suit or help, a course of up to ${fact(headache.facts.sessionsMax)} is offered (${cite(headache)}). All four were read in secondary accounts. The rule therefore differs by condition. Critics, one of them a declared advocate, note that over usual care exercise gained ${fact(back.facts.exerciseVsUsual)} and acupuncture ${fact(back.facts.acupunctureVsUsual)} in NICE's own tables, yet only acupuncture had to beat sham. The American orthopaedic guideline on knees puts it neutrally: no effect where blinding was effective (${cite(aaos)}).`,
});
