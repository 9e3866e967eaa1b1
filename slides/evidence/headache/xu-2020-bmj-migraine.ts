import type { Place } from "../../../src/evidence/schema.ts";
import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/32213509/",
	where: "abstract",
};
const univadis = {
	url: "https://www.univadis.fr/viewarticle/migraine-un-ecr-vient-confirmer-le-benefice-preventif-de-l-acupuncture-716466?s1=news",
	where: "Univadis summary",
	verified: "secondary",
} satisfies Place;
const abstractCopy = {
	url: "https://ogka.at/manual-acupuncture-versus-sham-acupuncture-and-usual-care-for-prophylaxis-of-episodic-migraine-without-aura-multicentre-randomised-clinical-trial/",
	where: "abstract, results",
	verified: "abstract",
} satisfies Place;
const reviewTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10401757/table/Tab1",
	where: "Table 1 of a review of acupuncture for migraine",
	verified: "secondary",
} satisfies Place;

export const xu2020BmjMigraine = study({
	id: "xu-2020-bmj-migraine",
	kind: "rct",
	tier: "core",
	topics: ["migraine"],
	citation: {
		type: "article-journal",
		title:
			"Manual acupuncture versus sham acupuncture and usual care for prophylaxis of episodic migraine without aura: multicentre, randomised clinical trial",
		author: [
			{ family: "Xu", given: "Shabei" },
			{ family: "Yu", given: "Lingling" },
			{ family: "Luo", given: "Xiang" },
			{ family: "Wang", given: "Minghuan" },
			{ family: "Chen", given: "Guohua" },
			{ family: "Zhang", given: "Qing" },
			{ family: "Liu", given: "Wenhua" },
			{ family: "Zhou", given: "Zhongyu" },
			{ family: "Song", given: "Jinhui" },
			{ family: "Jing", given: "Huitao" },
			{ family: "Huang", given: "Guangying" },
			{ family: "Liang", given: "Fengxia" },
			{ family: "Wang", given: "Hua" },
			{ family: "Wang", given: "Wei" },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2020, 3, 25]] },
		volume: "368",
		page: "m697",
		DOI: "10.1136/bmj.m697",
		PMID: "32213509",
		URL: "https://pubmed.ncbi.nlm.nih.gov/32213509/",
	},
	population:
		"Acupuncture-naive adults with episodic migraine without aura; mean age 36.5 (SD 11.4), 82% women",
	setting: "China, 7 hospitals, 5 June 2016 to 15 November 2018",
	randomized: 150,
	analyzed: 147,
	arms: [
		{
			id: "acu",
			name: "Manual acupuncture plus usual care",
			n: 60,
			sessions: "20",
			weeks: 8,
		},
		{
			id: "sham",
			name: "Non-penetrating sham at heterosegmental non-points plus usual care",
			n: 60,
			sessions: "20",
			weeks: 8,
		},
		{ id: "usual", name: "Usual care", n: 30 },
	],
	outcomes: {
		migraineDaysWeek16VsSham: {
			measure: "Migraine days per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 13-16", weeks: 16 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: -1.4,
				ci95: [-2.4, -0.3],
				p: "0.005",
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -3.5, sd: 2.5 },
				{ arm: "sham", kind: "mean change", value: -2.4, sd: 3.4 },
			],
			participants: 147,
			read: abstract,
		},
		migraineDaysWeek20VsSham: {
			measure: "Migraine days per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 17-20", weeks: 20 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: -2.1,
				ci95: [-2.9, -1.2],
				p: "<0.001",
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -3.9, sd: 3.0 },
				{ arm: "sham", kind: "mean change", value: -2.2, sd: 3.2 },
			],
			participants: 147,
			note: "The adjusted difference is larger than the gap of the arm means (1.7).",
			read: abstract,
		},
		attacksWeek20VsSham: {
			measure: "Migraine attacks per 4 weeks",
			unit: "attacks/4 weeks",
			better: "lower",
			role: "secondary",
			timepoint: { label: "weeks 17-20", weeks: 20 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: -1.0,
				ci95: [-1.5, -0.5],
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -2.3, sd: 1.7 },
				{ arm: "sham", kind: "mean change", value: -1.6, sd: 2.5 },
			],
			participants: 147,
			note: "147 is the full analysis set of all three arms.",
			read: abstractCopy,
		},
		adverseEvents: {
			measure: "Adverse events",
			unit: "events",
			better: "lower",
			role: "safety",
			timepoint: { label: "trial period" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "count", value: 5 },
				{ arm: "sham", kind: "count", value: 0 },
			],
			read: reviewTable,
		},
		feltPenetration: {
			measure: "Felt the needle enter the skin",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "quality",
			timepoint: { label: "end of treatment", weeks: 8 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 79.3 },
				{ arm: "sham", kind: "percent", value: 75.0 },
			],
			note: "Blinding held: similar shares felt the needle go in.",
			read: univadis,
		},
	},
	facts: {
		sessions: {
			value: 20,
			unit: "sessions",
			label: "over 8 weeks in both needling arms",
		},
		hospitals: { value: 7, unit: "hospitals", label: "took part" },
		meanAge: { value: 36.5, unit: "years", label: "mean age" },
		shareFemale: { value: 82, unit: "%", label: "were women" },
	},
	harms:
		"No severe adverse event (news reports, Univadis); 5 adverse events with acupuncture and none with sham (table of a review).",
	limitations: [
		"Significant only from week 13 on",
		"147 people, 20 weeks in all",
		"No preventive drug was allowed, so there is no active comparison",
	],
	notes: [
		"Arm sizes of 60, 60 and 30 come from a Chinese science news item (http://news.sciencenet.cn/htmlpaper/2020/4/2020412113241755629.shtm); the table of a review has 60 and 60 for the needled arms.",
		"A BMJ editorial by the neurologist H. Angus-Leppan holds that the trial helps move acupuncture from unproven to acceptable evidence-based care (https://newsmax.com/health/health-news/acupuncture-migraines-headaches-natural-health/2020/03/27/id/960205).",
		"A newspaper headline claims up to four times the effect of drugs, though the control was advice and no preventive drug was tested (https://www.mailplus.co.uk/news/3458/acupuncture-up-to-four-times-more-effective-than-drugs-for-migraine).",
		"A Belgian report gives 1.4 days 'a week'; the unit is four weeks (https://www.rtbf.be/tendance/bien-etre/sante/detail_l-acupuncture-peut-elle-venir-au-secours-des-migraineux?id=10468805).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["contrast with usual care", "values before week 13"],
});
