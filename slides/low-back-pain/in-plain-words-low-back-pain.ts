import { arm, cite, derived, fact, inPlainWords, md, slide, text } from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";

const { responseMonth6Standard: response } = trial.outcomes;

export default slide({
	id: "in-plain-words-low-back-pain",
	title:
		"In plain words: for a bad back, adding acupuncture helps some people a little",
	minutes: 0.5,
	cuts: [],
	comparators: ["usual-care", "sham"],
	context: text`what a patient may take home`,
	sources: [trial, gerac],
	body: [
		inPlainWords`
      Of ten people like you, three are noticeably less held back after half a year, and four if they add acupuncture; it may be fewer, or five.
      In one study, pretend acupuncture did almost as well, so much of the help may come from the care you get.
      Keep moving as much as you can, with or without acupuncture.`,
	],
	notes: md`Read the three sentences as they stand. Three and four in ten are BackInAction, where "noticeably" means at least ${fact(trial.facts.rmdqResponderThreshold)} less disability; the pretend acupuncture is GERAC’s.

Transition: from the back to the leg.`,
	reading: md`For a patient: with usual care alone, ${arm(response, "umc")} of older people with long-lasting back pain were noticeably less limited after half a year; with acupuncture added, ${arm(response, "sa")} were, which is ${derived.morePer100FromRatio(response, "umc")} more in every hundred (${cite(trial)}). That study had no pretend acupuncture, and everyone knew what they were given. A German one had, and there it did almost as well as the real kind (${cite(gerac)}). So the visits as a whole may well help you a little, and nobody can promise that it is the acupuncture itself that does it. Staying active is the part of the plan that stays, whatever you choose.`,
});
