import { cite, derived, inPlainWords, md, plain, slide, text } from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";

const { responseMonth6Standard: response } = trial.outcomes;

export default slide({
	id: "in-plain-words-low-back-pain",
	title:
		"In plain words: for a bad back, needles help some people more than usual care alone",
	minutes: 0.5,
	cuts: [],
	comparators: ["usual-care", "sham"],
	certainty: text`not graded`,
	sources: [trial, gerac],
	body: [
		inPlainWords`
      If you add needles to your usual care, the chance that your back gets much better goes up by about one in ten.
      Pretend needles did almost as well as real ones, so part of the help may not come from the needle.
      Keep moving as much as you can, with needles or without.`,
	],
	notes: md`Read the three sentences as they stand. One in ten is the standard course of BackInAction, ${derived.morePer100(response, "sa", "umc")} more of each ${plain("100", "denominator")}; the pretend needles are GERAC's.

Transition: from the back to pain in people who have or had cancer.`,
	reading: md`For a patient: when acupuncture was added to the usual care of older people with long-lasting back pain, about ${derived.morePer100(response, "sa", "umc")} more of every hundred got clearly better within half a year (${cite(trial)}). That study had no pretend needles. A German one had, and there they did almost as well as real ones (${cite(gerac)}). So the visit as a whole may well help you, and nobody can promise that it is the needle that does it. Staying active is the part of the plan that stays whatever you choose.`,
});
