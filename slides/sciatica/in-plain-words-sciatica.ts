import { cite, fact, inPlainWords, md, slide, text } from "#deck";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

export default slide({
	id: "in-plain-words-sciatica",
	title:
		"In plain words: needles may ease leg pain from a slipped disk for a while",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham"],
	context: text`what a patient may take home`,
	certainty: text`not stated`,
	sources: [tu, huang],
	body: [
		inPlainWords`
      After a month of real needles, people had less leg pain than people who got pretend needles
      People with pretend needles got better too, some perhaps on their own, and a smaller study saw less difference
      We do not yet know how long the relief lasts, or how it compares with other care`,
	],
	notes: md`Read the three sentences as they stand. Offer a trial of treatment with a date to stop if nothing changes; the dose tested was ${fact(tu.facts.sessions)} in a month.

Transition: on to the next condition.`,
	reading: md`For a patient: after a month, people with sciatica who had real needles had less leg pain than people who had pretend needles (${cite(tu)}). Those with pretend needles got better as well, as some would have done on their own, and a smaller study (${cite(huang)}) found less of a gap. How long the relief lasts is not well known, and nobody has compared it fairly with other treatments. If you try it, agree beforehand when you will judge whether it helps you.`,
});
