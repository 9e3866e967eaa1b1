import { cite, inPlainWords, md, slide, text } from "#deck";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { linde2016CochraneTth as tension } from "../evidence/headache/linde-2016-cochrane-tth.ts";

export default slide({
	id: "in-plain-words-headache",
	title: "In plain words: a course of acupuncture may mean fewer headaches",
	minutes: 0.5,
	cuts: [],
	comparators: ["no-treatment", "sham", "active"],
	certainty: text`moderate`,
	sources: [migraine, tension, giovanardi],
	body: [
		inPlainWords`
      People who got acupuncture had fewer headaches than people who went without.
      Fake needling helped almost as much, so much of the gain may come from the visit itself.
      In tests next to daily migraine pills, it did at least as well for some months, and fewer people quit.`,
	],
	notes: md`Read the three sentences as they stand. They hold for migraine and, the first two, for tension-type headache.

Will be asked by patients: "Is it the needles or my mind?" We cannot fully tell. The fewer headaches are real to those who have them.

Transition: from the head to joints and muscles.`,
	reading: md`For a patient: people with migraine or tension-type headache who had a course of acupuncture had fewer headaches than people who went without it. Fake needling did almost as well, so a good part of the gain seems to come from the care, the time and the hope that come with treatment, and a small part from the needles themselves. Summaries of both reviews (${cite(migraine)}, ${cite(tension)}) call this moderate certainty. Next to daily pills for migraine, acupuncture did at least as well for some months, and fewer people stopped (${cite(giovanardi)}); but people knew what they were getting, which can colour what they report. It is a reasonable thing to try, most of all when pills do not suit. It does not replace the medicine taken when an attack comes.`,
});
