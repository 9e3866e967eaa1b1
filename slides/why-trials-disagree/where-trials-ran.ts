import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	plain,
	points,
	size,
	slide,
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
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`abstracts ${plain("1966 to 1995", "years searched")}; journals ${plain("1994 to 2005", "years searched")}`,
	certainty: text`not graded`,
	sources: [vickers, wu, gao],
	body: [
		columns(
			{
				heading: text`Acupuncture`,
				body: [
					keyNumber(
						value(acupuncturePositiveEastAsia, short),
						text`of trials from China, Japan, Hong Kong and Taiwan in favour (${cite(vickers)})`,
					),
				],
			},
			{
				heading: text`Any other treatment`,
				body: [
					keyNumber(
						value(otherTrialsPositiveChina, short),
						text`of trials from China in favour; from England ${value(otherTrialsPositiveEngland, short)}`,
					),
				],
			},
			{
				heading: text`Called randomised, China`,
				body: [
					keyNumber(
						value(properlyRandomised, short),
						text`confirmed as randomised (${value(properlyRandomised, { form: "interval" })}), all treatments (${cite(wu)})`,
					),
				],
			},
		),
		points`
      In migraine, Chinese trials beat sham; those from elsewhere showed no clear difference (${cite(gao)})
      Newer Chinese trials do report missed primary outcomes (${cite(li)}, ${cite(sun)})`,
	],
	notes: md`Three numbers, all old. Every acupuncture trial from four East Asian places was positive to ${plain("1995", "year")}; but so were ${value(otherTrialsPositiveChina, short)} of Chinese trials of anything else. That is a publication pattern, not a property of acupuncture, and not proof of misconduct. Of Chinese reports called randomised, an audit by telephone confirmed ${value(properlyRandomised)}; the denominator is not clear from the abstract, so give it as printed.

Will be asked: "Can we trust Chinese data?" Too sweeping. Recent Chinese trials report missed primary outcomes. Ask of any trial: registered, randomised, blinding tested? And country moves together with dose and sham.

Transition: and the quality of the trials themselves?`,
	reading: md`In abstracts up to ${plain("1995", "year")} (${cite(vickers)}), ${value(acupuncturePositiveEastAsia, short)} of acupuncture trials from China, Japan, Hong Kong and Taiwan favoured acupuncture. Trials of other treatments show the same pattern: ${value(otherTrialsPositiveChina, short)} from China, ${value(otherTrialsPositiveRussia, short)} from Russia, ${value(otherTrialsPositiveTaiwan, short)} from Taiwan and ${value(otherTrialsPositiveJapan, short)} from Japan favoured what was tested, against ${value(otherTrialsPositiveEngland, short)} from England; no intervals were read. Of ${fact(wu.facts.reports)} in Chinese journals that called themselves randomised, interviews with authors confirmed ${value(properlyRandomised)} (${cite(wu)}; all treatments, denominator unclear). In sham-controlled trials of migraine (${cite(gao)}, ${size(gao.outcomes.responseVsSham, "trials")} trials, odds ratio of response ${value(gao.outcomes.responseVsSham)}), the Chinese ones favoured acupuncture and the others showed no clear difference. This speaks of selective publication rather than of fraud, and it is dated: recent Chinese trials report that they missed their primary outcome (${cite(li)}, ${cite(sun)}). Country also moves together with the number of sessions and the kind of sham, so it is no proof of either explanation.`,
});
