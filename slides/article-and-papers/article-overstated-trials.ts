import { slide, table } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { cite, plain, value } from "../../src/deck/values.ts";
import { tian2022KneeSham } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { mu2020Cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceNg592016 } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { linde2007Expectation } from "../evidence/trial-design/linde-2007-expectation.ts";

export default slide({
	id: "article-overstated-trials",
	title:
		"On the trials, the article claims more than sham-controlled results carry",
	minutes: 1,
	cuts: [],
	claims: [
		"question-settled",
		"less-consistent-elsewhere",
		"mixed-results-delivery",
		"twenty-to-thirty-percent",
		"other-proven-therapies",
		"belongs-in-the-toolkit",
		"arthritis",
	],
	sources: [haake2007Gerac, mu2020Cochrane, linde2007Expectation],
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "The papers say", "Source"],
			rows: [
				[
					text`“no longer asking, ‘Does it work at all?’”`,
					text`Against sham it is open: ${value(haake2007Gerac.outcomes.responseVerumVsSham)}`,
					text`${cite(haake2007Gerac)}`,
				],
				[
					text`other conditions are “less consistent”`,
					text`Back pain is no steadier against sham`,
					text`${cite(mu2020Cochrane)}`,
				],
				[
					text`mixed results come from how it is “delivered”`,
					text`Kind of sham, expectation and country matter too`,
					text`${cite(linde2007Expectation)}`,
				],
				[
					text`${plain("“20–30%” improvement", "quoted from the article")}`,
					text`Within the arm; usual care improved as well`,
					text`${cite(debar2025Backinaction)}`,
				],
				[
					text`relief in “arthritis”`,
					text`Knee, against sham: ${value(tian2022KneeSham.outcomes.painVsSham, { gain: true })} less pain`,
					text`${cite(tian2022KneeSham)}`,
				],
				[
					text`“no longer if … but how”`,
					text`NICE says do not offer (secondary accounts)`,
					text`${cite(niceNg592016)}`,
				],
			],
		}),
	],
	notes: md`The pattern is one: results against usual care are told as if they were results against sham.

Transition: the same on mechanisms.`,
	reading: md`Where the article says that nobody asks any more whether acupuncture does anything, the largest sham-controlled trial in back pain found ${value(haake2007Gerac.outcomes.responseVerumVsSham)} between real and sham needling (${cite(haake2007Gerac)}), and the Cochrane review no clinically important gain over sham (${cite(mu2020Cochrane)}). Improvement by a fifth or more is what people report within the acupuncture arm; people with usual care improved as well (${cite(debar2025Backinaction)}). In knee osteoarthritis the gain over sham is ${value(tian2022KneeSham.outcomes.painVsSham, { gain: true })} (${cite(tian2022KneeSham)}). Mixed results have more than one cause: the kind of sham, what patients expect (${cite(linde2007Expectation)}), and where the trial was run.`,
});
