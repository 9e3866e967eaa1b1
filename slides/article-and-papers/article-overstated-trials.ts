import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { tian2022KneeSham } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { ho2025CpgAcupuncture as ho } from "../evidence/low-back-pain/ho-2025-cpg-acupuncture.ts";
import { mu2020Cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceNg592016 } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { vickers2012Ipd as ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
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
					text`Against sham it is argued: ${value(ipd.outcomes.backNeckVsSham, { gain: true })} pooled, ${value(haake2007Gerac.outcomes.responseVerumVsSham)} in the largest trial`,
					text`${cite(ipd)}, ${cite(haake2007Gerac)}`,
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
					text`Knee, over sham: ${value(tian2022KneeSham.outcomes.painVsSham, { gain: true })}; over no acupuncture, osteoarthritis gains more`,
					text`${cite(tian2022KneeSham)}, ${cite(ipd)}`,
				],
				[
					text`“no longer if … but how”`,
					text`${value(ho.outcomes.recommendationsFor, { form: "estimate", unit: false })}% of recommendations are for it, ${value(ho.outcomes.recommendationsAgainst, { form: "estimate", unit: false })}% against; NICE: do not offer`,
					text`${cite(ho)}, ${cite(niceNg592016)}`,
				],
			],
		}),
	],
	notes: md`The pattern is one: results against usual care are read as if they settled the question against sham. In fairness, the article names usual care, says modest, and reports sham for sciatica and migraine.

Transition: the same on mechanisms.`,
	reading: md`Where the article says that nobody asks any more whether acupuncture does anything, the question against sham is still argued: pooled individual data of back and neck pain favour real needling by ${value(ipd.outcomes.backNeckVsSham, { gain: true })} (${cite(ipd)}), the largest sham-controlled trial in back pain found ${value(haake2007Gerac.outcomes.responseVerumVsSham)} between real and sham needling (${cite(haake2007Gerac)}), and the Cochrane review no clinically important gain over sham (${cite(mu2020Cochrane)}). Improvement by a fifth or more is what people report within the acupuncture arm; people with usual care improved as well (${cite(debar2025Backinaction)}). In knee osteoarthritis the gain over sham is ${value(tian2022KneeSham.outcomes.painVsSham, { gain: true })} (${cite(tian2022KneeSham)}), and in osteoarthritis that over no acupuncture ${value(ipd.outcomes.osteoarthritisVsNone, { gain: true })} (${cite(ipd)}). Of ${fact(ho.facts.recommendations)} on chronic musculoskeletal pain most are for acupuncture, nearly all of them weak or conditional (${cite(ho)}); NICE, by secondary accounts, says do not offer it for back pain (${cite(niceNg592016)}). Mixed results have more than one cause: the kind of sham, what patients expect (${cite(linde2007Expectation)}), and where the trial was run.`,
});
