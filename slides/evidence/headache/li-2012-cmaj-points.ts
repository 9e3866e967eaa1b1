import type { Place } from "../../../src/evidence/schema.ts";
import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://cmaj.ca/content/184/4/401.full.txt",
	where: "abstract",
};
const swissSummary = {
	url: "https://tellmed.ch/tellmed/Fachliteratur/Journalscreening/Wie_effektiv_ist_Akupunktur_zur_Migraene_Prophylaxe.php",
	where: "tellmed.ch summary; the abstract also says not significant",
	verified: "secondary",
} satisfies Place;

export const li2012CmajPoints = study({
	id: "li-2012-cmaj-points",
	kind: "rct",
	tier: "core",
	topics: ["migraine", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for migraine prophylaxis: a randomized controlled trial",
		author: [
			{ family: "Li", given: "Ying" },
			{ family: "Zheng", given: "Hui" },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Roll", given: "Stephanie" },
			{ family: "Yu", given: "Shu-guang" },
			{ family: "Yan", given: "Jie" },
			{ family: "Sun", given: "Guo-jie" },
			{ family: "Zhao", given: "Ling" },
			{ family: "Huang", given: "Wen-jing" },
			{ family: "Chang", given: "Xiao-rong" },
			{ family: "Zhang", given: "Hong-xing" },
			{ family: "Wang", given: "De-jun" },
			{ family: "Lan", given: "Lei" },
			{ family: "Zou", given: "Ran" },
			{ family: "Liang", given: "Fan-rong" },
		],
		"container-title": "CMAJ",
		issued: { "date-parts": [[2012]] },
		volume: "184",
		issue: "4",
		page: "401-410",
		PMID: "22231691",
		URL: "https://www.cmaj.ca/content/184/4/401",
	},
	population: "Adults with migraine",
	setting: "China, multicentre, single blind",
	randomized: 480,
	arms: [
		{
			id: "specific",
			name: "Shaoyang-specific points",
			sessions: "20",
			weeks: 4,
			description: "with electrical stimulation",
		},
		{
			id: "nonspecific",
			name: "Shaoyang non-specific points",
			sessions: "20",
			weeks: 4,
			description: "with electrical stimulation",
		},
		{
			id: "yangming",
			name: "Yangming-specific points",
			sessions: "20",
			weeks: 4,
			description: "with electrical stimulation",
		},
		{
			id: "sham",
			name: "Sham acupuncture",
			sessions: "20",
			weeks: 4,
			description: "with electrical stimulation",
		},
	],
	outcomes: {
		migraineDaysWeek8VsSham: {
			measure: "Days with migraine",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 5-8", weeks: 8 },
			comparator: "sham",
			contrast: { treatment: "specific", control: "sham" },
			arms: [
				{ arm: "specific", kind: "mean", value: 2.8 },
				{ arm: "yangming", kind: "mean", value: 2.9 },
				{ arm: "nonspecific", kind: "mean", value: 2.7 },
				{ arm: "sham", kind: "mean", value: 3.4 },
			],
			finding:
				"Fewer days with each point set than with sham, but the differences were not significant (p>0.05).",
			note: "The order of the arms is taken from the sentence of the Swiss summary.",
			read: swissSummary,
		},
		migraineDaysWeek16Specific: {
			measure: "Days with migraine, Shaoyang-specific points",
			unit: "days/4 weeks",
			better: "lower",
			role: "secondary",
			timepoint: { label: "weeks 13-16", weeks: 16 },
			comparator: "sham",
			contrast: { treatment: "specific", control: "sham" },
			effect: {
				type: "mean difference",
				value: -1.06,
				ci95: [-1.77, -0.5],
				p: "0.003",
			},
			note: "Printed as -1.77 to -0.5, which is not symmetric about -1.06; the upper limit may be a misprint.",
			read: abstract,
		},
		migraineDaysWeek16Nonspecific: {
			measure: "Days with migraine, Shaoyang non-specific points",
			unit: "days/4 weeks",
			better: "lower",
			role: "secondary",
			timepoint: { label: "weeks 13-16", weeks: 16 },
			comparator: "sham",
			contrast: { treatment: "nonspecific", control: "sham" },
			effect: {
				type: "mean difference",
				value: -1.22,
				ci95: [-1.92, -0.52],
				p: "<0.001",
			},
			read: abstract,
		},
		migraineDaysWeek16Yangming: {
			measure: "Days with migraine, Yangming-specific points",
			unit: "days/4 weeks",
			better: "lower",
			role: "secondary",
			timepoint: { label: "weeks 13-16", weeks: 16 },
			comparator: "sham",
			contrast: { treatment: "yangming", control: "sham" },
			effect: {
				type: "mean difference",
				value: -0.91,
				ci95: [-1.61, -0.21],
				p: "0.011",
			},
			read: abstract,
		},
	},
	facts: {
		sessions: {
			value: 20,
			unit: "sessions",
			label: "over 4 weeks in every arm",
		},
	},
	limitations: [
		"Primary end point not met; later weeks are secondary",
		"The authors call most secondary gains significant but not clinically relevant",
		"Electrical stimulation added in all groups",
	],
	conclusion:
		"A direct test of point choice: the set meant to be less specific did as well as the 'right' set, with overlapping intervals.",
	verified: "abstract",
	read: abstract,
	gaps: ["n per arm", "contrasts between point sets with CI"],
	disagreements: [
		{
			outcome: "migraineDaysWeek16Specific",
			withRecord: "source: the same abstract",
			explanation:
				"The interval -1.77 to -0.5 is not symmetric about -1.06; the upper limit may be a misprint. Printed figures kept.",
		},
	],
});
