import {
	cite,
	fact,
	md,
	plain,
	points,
	size,
	slide,
	table,
	text,
	value,
} from "#deck";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { sun2025JebmPenetration as sun } from "../evidence/headache/sun-2025-jebm-penetration.ts";
import { gao2011CountrySr as gao } from "../evidence/trial-design/gao-2011-country-sr.ts";
import { vickers1998Countries as vickers } from "../evidence/trial-design/vickers-1998-countries.ts";
import { wu2009Randomised as wu } from "../evidence/trial-design/wu-2009-randomised.ts";

const {
	acupuncturePositiveEastAsia,
	otherTrialsPositiveChina,
	otherTrialsPositiveEngland,
	otherTrialsPositiveJapan,
	otherTrialsPositiveRussia,
	otherTrialsPositiveTaiwan,
} = vickers.outcomes;
const { properlyRandomised } = wu.outcomes;

const short = { form: "estimate" } as const;

export default slide({
	id: "where-trials-ran",
	title:
		"Older trials from East Asia were nearly always positive, whatever treatment they tested",
	minutes: 0.75,
	cuts: [],
	comparators: [],
	context: text`abstracts of ${plain("1966 to 1995", "years searched")}`,
	sources: [vickers, gao, li, sun],
	body: [
		table({
			caption: text`Share of published trials that favored the treatment tested (${cite(vickers)})`,
			columns: ["Trials of", "From", "Favored what they tested"],
			rows: [
				[
					text`Acupuncture`,
					text`China, Japan, Hong Kong, Taiwan`,
					text`${value(acupuncturePositiveEastAsia, short)}`,
				],
				[
					text`Any other treatment`,
					text`China`,
					text`${value(otherTrialsPositiveChina, short)}`,
				],
				[
					text`Any other treatment`,
					text`Russia`,
					text`${value(otherTrialsPositiveRussia, short)}`,
				],
				[
					text`Any other treatment`,
					text`Japan`,
					text`${value(otherTrialsPositiveJapan, short)}`,
				],
				[
					text`Any other treatment`,
					text`England`,
					text`${value(otherTrialsPositiveEngland, short)}`,
				],
			],
		}),
		points`Newer Chinese trials do report primary outcomes that they missed (${cite(li)}, ${cite(sun)})`,
	],
	notes: md`Every acupuncture trial from East Asia in this old survey was positive. But so were ${value(otherTrialsPositiveChina, short)} of Chinese trials of anything else, against ${value(otherTrialsPositiveEngland, short)} from England. That is a pattern of publication. It is not a property of acupuncture, and it does not prove misconduct. Recent Chinese trials do report primary outcomes that they missed.

Will be asked: "Can we trust Chinese data?" That is too sweeping. Ask of any trial: registered, randomized, blinding tested? And remember that country travels together with dose and kind of sham.

Transition: how would each side read all this?`,
	reading: md`In abstracts up to ${plain("1995", "year")} (${cite(vickers)}), ${value(acupuncturePositiveEastAsia, short)} of acupuncture trials from China, Japan, Hong Kong and Taiwan favored acupuncture. Trials of other treatments show the same pattern: ${value(otherTrialsPositiveChina, short)} from China, ${value(otherTrialsPositiveRussia, short)} from Russia, ${value(otherTrialsPositiveTaiwan, short)} from Taiwan and ${value(otherTrialsPositiveJapan, short)} from Japan favored what was tested, against ${value(otherTrialsPositiveEngland, short)} from England. Of ${fact(wu.facts.reports)} in Chinese journals of ${plain("1994 to 2005", "years searched")} that called themselves randomized, interviews with authors confirmed ${value(properlyRandomised)} (${cite(wu)}); all treatments are counted, and the denominator of that percentage is unclear. In sham-controlled trials of migraine (${cite(gao)}, ${size(gao.outcomes.responseVsSham, "trials")} trials, odds ratio of response ${value(gao.outcomes.responseVsSham)}), the Chinese ones favored acupuncture and the others showed no clear difference. This speaks of selective publication rather than of fraud, and it is dated: recent Chinese trials report that they missed their primary outcome (${cite(li)}, ${cite(sun)}). Country also travels together with the number of sessions and the kind of sham, so it supports neither explanation by itself.`,
});
