import {
	cite,
	columns,
	keyNumber,
	md,
	paragraph,
	participants,
	quote,
	slide,
	text,
	value,
	year,
} from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";

const { worstPainMassageVsAcupuncture } = impact.outcomes;

export default slide({
	id: "article-cancer",
	title:
		"The cancer trial is two years older, and its contrast leaned to massage",
	minutes: 1,
	cuts: [],
	claims: [
		"cancer-trial-year",
		"cancer-trial-size",
		"advanced-cancer",
		"both-sustained-pain",
	],
	comparators: ["active"],
	context: text`worst pain, massage minus acupuncture`,
	certainty: text`not graded`,
	sources: [impact],
	body: [
		columns(
			{
				heading: text`The article`,
				body: [
					quote("cancer-trial-year", "In a 2025 randomized trial", "2025"),
				],
			},
			{
				heading: text`The trial`,
				body: [
					keyNumber(
						year(impact),
						text`${participants(impact)} with advanced cancer, acupuncture or massage`,
					),
					paragraph`No untreated or sham arm. ${value(worstPainMassageVsAcupuncture)}.`,
				],
			},
		),
	],
	notes: md`IMPACT was published in ${year(impact)}. Both arms improved, and nobody went without treatment, so the fall is a change, not an effect. The contrast was ${value(worstPainMassageVsAcupuncture)}: it leans to massage, with an interval that touches no difference. The article leaves that out.

Transition: the other statements, sorted.`,
	reading: md`The trial of acupuncture and massage in advanced cancer was published in ${year(impact)}, not in the year that the article gives (${cite(impact)}). Its size is right. Both arms had less pain after half a year, but there was no arm without treatment, so these are changes over time. Between the arms, massage minus acupuncture was ${value(worstPainMassageVsAcupuncture)}.`,
});
