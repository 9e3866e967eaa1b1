import { cite, fact, md, slide, table, text } from "#deck";
import { niceCg150 as headache } from "../evidence/headache/nice-cg150.ts";
import { aaos2021Knee as aaos } from "../evidence/joints-and-muscles/aaos-2021-knee.ts";
import { niceNg2262022 as arthritis } from "../evidence/joints-and-muscles/nice-ng226-2022.ts";
import { niceNg592016 as back } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { niceNg1932021 as chronic } from "../evidence/low-back-pain/nice-ng193-2021.ts";

export default slide({
	id: "q-nice",
	title:
		"NICE asked for a gain over sham in backs and knees, and still offers a course for headache",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care"],
	context: text`“NICE said no; then why not for headache?”`,
	sources: [back, arthritis, chronic, headache],
	body: [
		table({
			caption: text`What NICE says of acupuncture, by condition`,
			columns: ["Condition", "NICE says", "On what basis"],
			rows: [
				[
					text`Back pain, sciatica ${cite(back)}`,
					text`**Against:** do not offer`,
					text`Sham came first: not better (draft)`,
				],
				[
					text`Osteoarthritis ${cite(arthritis)}`,
					text`**Against:** not recommended`,
					text`Gain over sham under ${fact(arthritis.facts.smdImportantDifference)}`,
				],
				[
					text`Chronic primary pain, not of the back ${cite(chronic)}`,
					text`**For, with conditions:** consider a single course`,
					text`Benefit over usual care or sham, to ${fact(chronic.facts.benefitMonths)}`,
				],
				[
					text`Tension-type headache ${cite(headache)}`,
					text`**For:** up to ${fact(headache.facts.sessionsMax)}`,
					text`—`,
				],
				[
					text`Migraine ${cite(headache)}`,
					text`**For, with conditions:** if topiramate and propranolol do not suit or help`,
					text`—`,
				],
			],
		}),
	],
	notes: md`The rule differs by condition. In back pain and osteoarthritis NICE wanted a gain over sham of a size that matters, and did not see one. In chronic primary pain a committee saw a benefit for about three months, over usual care or sham, and allows a single course. In headache it offers up to ten sessions; in migraine, after two drugs.

So the same body says no for the back and yes for the head. That is not a reversal: back pain stays under the older guideline.

Will be asked: "Was that fair to acupuncture?" Critics, a declared advocate among them, point to NICE's own tables. Over usual care exercise gained ${fact(back.facts.exerciseVsUsual)} and acupuncture ${fact(back.facts.acupunctureVsUsual)}, and only acupuncture had to beat sham. The American orthopedic surgeons put the other side neutrally: no effect where blinding was effective (${cite(aaos)}).`,
	reading: md`NICE says not to offer acupuncture for low back pain or sciatica (${cite(back)}), because in the words of its draft it was not better than sham, and does not recommend it for osteoarthritis (${cite(arthritis)}), where the gain over sham stayed under ${fact(arthritis.facts.smdImportantDifference)}. For chronic primary pain a single course may be considered (${cite(chronic)}); back pain is not covered by that guideline. For tension-type headache, and for migraine when topiramate and propranolol do not suit or help, it offers up to ${fact(headache.facts.sessionsMax)} (${cite(headache)}). The rule therefore differs by condition. Critics, one of them a declared advocate, note that over usual care exercise gained ${fact(back.facts.exerciseVsUsual)} and acupuncture ${fact(back.facts.acupunctureVsUsual)} in NICE's own tables, yet only acupuncture had to beat sham. The American orthopedic guideline on knees puts it neutrally: no effect where blinding was effective (${cite(aaos)}).`,
});
