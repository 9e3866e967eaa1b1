import {
	arm,
	cite,
	fact,
	md,
	paragraph,
	plain,
	presenterLine,
	quote,
	slide,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const { responseTranslated: response } = pooled.outcomes;
const { backNeckVsNone, backNeckVsSham } = pooled.outcomes;
const bare = { unit: false } as const;

export default slide({
	id: "title",
	layout: "title",
	title: "Acupuncture for pain: what the trials show and leave open",
	minutes: 0.5,
	cuts: [20, 40, 60],
	comparators: ["no-treatment", "sham"],
	claims: ["back-in-action-effect", "no-longer-placebo", "minimal-risks"],
	body: [
		quote("back-in-action-effect", "greater improvements in pain and function"),
		quote(
			"no-longer-placebo",
			"Scientists no longer dismiss acupuncture’s effects as ‘placebo.’",
		),
		quote("minimal-risks", "the risks remain minimal"),
		paragraph`Mrs. K., ${plain("72", "fictional patient")}, has underlined this in a magazine and asks: “Should I try it for my back?”`,
		paragraph`${fact(pooled.facts.trials)}, ${fact(pooled.facts.patients)}; here those on back and neck pain ${cite(pooled)}`,
		forestPlot({
			id: "two-contrasts",
			title: "Back and neck pain with acupuncture, against two comparators",
			rows: [
				{ outcome: backNeckVsNone, label: "vs no acupuncture" },
				{ outcome: backNeckVsSham, label: "vs sham" },
			],
			gain: true,
			motif: true,
			ends: { left: "more pain", right: "less pain, SD" },
			message:
				"Well ahead of no acupuncture, a little ahead of sham: which of the two is the effect?",
		}),
		presenterLine(),
	],
	notes: md`Good morning. This picture is the whole talk. Against no acupuncture, back and neck pain falls by about half a standard deviation. Against sham, by about a quarter. In a hundred people with chronic pain, about thirty respond without it, forty-two or forty-three with sham, fifty with the real thing. Which gap is the effect? Nearly every quarrel about acupuncture is about that.

Will be asked: "Half a standard deviation of what?" Of the spread of pain scores among the patients.

Will be asked: "What counts as a response?" Pain at least halved, by the first author's account. The shares are the authors' translation of their pooled effect sizes, not a count of people in one trial.

Transition: first, my disclosures.`,
	reading: md`Whether acupuncture relieves pain depends on what it is compared with. ${cite(pooled)} pooled the individual data of ${fact(pooled.facts.patients)} from ${fact(pooled.facts.trials)} and translated the result into people: of a hundred people with chronic pain, about thirty respond without acupuncture, ${arm(response, "sham", bare)} with sham acupuncture and fifty with acupuncture. A response, by the first author's account, is pain reduced by at least half. These shares are computed from effect sizes; they were not counted in one trial. In back and neck pain the sizes behind them are ${value(backNeckVsNone, { gain: true })} less pain than with no acupuncture and ${value(backNeckVsSham, { gain: true })} less than with sham. The first gap is what people report who were offered the treatment and knew it. The second is what remains when the sham has taken away attention and hope; bias may be part of it, since no acupuncturist was blinded. This talk keeps the two gaps apart throughout.`,
});
