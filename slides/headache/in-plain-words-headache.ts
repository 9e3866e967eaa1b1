import { arm, cite, inPlainWords, md, slide, text, value } from "#deck";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { linde2016CochraneTth as tension } from "../evidence/headache/linde-2016-cochrane-tth.ts";

const { responseVsNone, responseVsSham, responseVsDrugsFollowUp } =
	migraine.outcomes;

export default slide({
	id: "in-plain-words-headache",
	title: "In plain words: a course of acupuncture may mean fewer headaches",
	minutes: 0.5,
	cuts: [],
	comparators: ["no-treatment", "sham", "active"],
	certainty: text`moderate (Cochrane)`,
	sources: [migraine, tension, giovanardi],
	body: [
		inPlainWords`
      Of ten people with migraine, about two have half as many headaches with no acupuncture, and about four with it.
      In other studies it was four with the pretend kind and five with the real kind. Much of the help may come from the care you get.
      For some months it did as well as a daily pill, and fewer people quit; but keep your pills for an attack.`,
	],
	notes: md`Read the three sentences as they stand. The numbers are for migraine; tension-type headache looks much the same.

Will be asked by patients: "Is it the needles or my mind?" We cannot fully tell. Fewer headaches are real to the person who has them.

Transition: from the head to joints and muscles.`,
	reading: md`For a patient: of a hundred people with migraine, about ${arm(responseVsNone, "none", { unit: false })} had half as many headaches without acupuncture and ${arm(responseVsNone, "acu", { unit: false })} with it. In other studies it was ${arm(responseVsSham, "sham", { unit: false })} with pretend acupuncture and ${arm(responseVsSham, "acu", { unit: false })} with the real kind (${cite(migraine)}; tension-type headache, ${cite(tension)}, is much the same). People who had no acupuncture knew it, and that can color how they count their headaches. So a good part of the help seems to come from the care, the time and the hope that go with the visits, and a smaller part from the acupuncture itself. Compared with daily pills it did at least as well for some months, later about the same (risk ratio ${value(responseVsDrugsFollowUp, { unit: false })}), and fewer people stopped (${cite(giovanardi)}); there, too, people knew what they were getting. It is a reasonable thing to try, most of all when pills do not suit you. It does not replace the medicine you take for an attack.`,
});
