import { type Place, study } from "#evidence";

const abstract = {
	url: "http://www.positivehealth.com/research/diener-and-colleagues",
	where: "abstract",
};
const blindingTable = {
	url: "https://biomedcentral-systematicreviewsjournal.publicaciones.saludcastillayleon.es/articles/10.1186/s13643-024-02692-0/tables/1",
	where: "Table 1 of Liu 2024",
};
const press = {
	url: "https://sens-commun.blogspot.com/2006_03_09_archive.html",
	where: "French press account",
	verified: "secondary",
} satisfies Place;

export const diener2006GeracMigraine = study({
	id: "diener-2006-gerac-migraine",
	kind: "rct",
	tier: "core",
	topics: ["migraine", "blinding and sham", "comparator treatments"],
	name: "GERAC migraine",
	citation: {
		type: "article-journal",
		title:
			"Efficacy of acupuncture for the prophylaxis of migraine: a multicentre randomised controlled clinical trial",
		author: [{ family: "Diener", given: "H. C." }],
		"container-title": "Lancet Neurology",
		issued: { "date-parts": [[2006, 4]] },
		volume: "5",
		issue: "4",
		page: "310-316",
		DOI: "10.1016/S1474-4422(06)70382-9",
		URL: "https://doi.org/10.1016/S1474-4422(06)70382-9",
	},
	population: "Migraine with two to six attacks a month",
	setting:
		"Germany, multicentre (GERAC), recruited from April 2002, followed to July 2005",
	randomized: 960,
	arms: [
		{
			id: "acu",
			name: "Verum acupuncture, part standardized",
			n: 313,
			sessions: "10",
			weeks: 6,
		},
		{
			id: "sham",
			name: "Sham acupuncture, part standardized",
			n: 339,
			sessions: "10",
			weeks: 6,
		},
		{
			id: "drug",
			name: "Standard preventive drugs",
			n: 308,
			description: "beta-blocker, calcium-channel blocker or antiepileptic",
		},
	],
	outcomes: {
		migraineDaysWeek26VsSham: {
			measure: "Migraine days per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 23–26", weeks: 26 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "mean change", value: -2.3, n: 313 },
				{ arm: "sham", kind: "mean change", value: -1.5, n: 339 },
				{ arm: "drug", kind: "mean change", value: -2.1, n: 308 },
			],
			participants: 960,
			note: "The three groups did not differ (p=0.09).",
			read: abstract,
		},
		migraineDaysWeek26VsDrugs: {
			measure: "Migraine days per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 23–26", weeks: 26 },
			comparator: "active",
			comparatorDetail: "standard preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			arms: [
				{ arm: "acu", kind: "mean change", value: -2.3, n: 313 },
				{ arm: "drug", kind: "mean change", value: -2.1, n: 308 },
			],
			note: "One test across three groups (p=0.09): not different is not the same as equivalent.",
			read: abstract,
		},
		responseWeek26VsSham: {
			measure: "Response: migraine days at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "week 26", weeks: 26 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 47 },
				{ arm: "sham", kind: "percent", value: 39 },
				{ arm: "drug", kind: "percent", value: 40 },
			],
			participants: 960,
			note: "p=0.133 across the three groups",
			read: abstract,
		},
		responseWeek26VsDrugs: {
			measure: "Response: migraine days at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "week 26", weeks: 26 },
			comparator: "active",
			comparatorDetail: "standard preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			arms: [
				{ arm: "acu", kind: "percent", value: 47 },
				{ arm: "drug", kind: "percent", value: 40 },
			],
			note: "p=0.133 across the three groups",
			read: abstract,
		},
		blindingIndexReal: {
			measure: "Bang blinding index, real arm",
			range: [-1, 1],
			unit: "index",
			better: "neither",
			role: "quality",
			timepoint: { label: "when patients were asked" },
			comparator: "none",
			effect: { type: "blinding index", value: 0.13, ci95: [0.05, 0.21] },
			participants: 607,
			note: "0 means guessing at random, 1 that all guessed right.",
			read: blindingTable,
		},
		blindingIndexSham: {
			measure: "Bang blinding index, sham arm",
			range: [-1, 1],
			unit: "index",
			better: "neither",
			role: "quality",
			timepoint: { label: "when patients were asked" },
			comparator: "none",
			effect: { type: "blinding index", value: 0.19, ci95: [0.11, 0.26] },
			participants: 607,
			note: "Slightly more right than chance; guessing was close to random in both arms.",
			read: blindingTable,
		},
	},
	facts: {
		sessions: {
			value: 10,
			unit: "sessions",
			label: "over 6 weeks in both needling arms",
		},
		leftDrugArm: {
			value: 106,
			unit: "patients",
			label: "left because they had been given the drug arm",
			read: press,
		},
		pDaysThreeArms: {
			value: 0.09,
			label: "P value of the change in migraine days, all three arms",
			read: abstract,
		},
		pResponseThreeArms: {
			value: 0.133,
			label: "P value of response, all three arms",
			read: abstract,
		},
	},
	limitations: [
		"106 patients left because they were unhappy to be in the drug group, so the drug arm is selected",
		"Sham was needling too",
		"Finding no difference across three groups does not prove equivalence",
	],
	notes: [
		"The table of a review (https://pmc.ncbi.nlm.nih.gov/articles/PMC10401757/table/Tab1) counts 290 and 317 people in the needled arms, another analysis set (607 in all, as in the blinding index), and 5 adverse events in each, without their kind.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"differences with CI for each contrast",
		"analyzed n",
		"adverse events",
		"author list beyond the first, and PMID",
	],
	disagreements: [
		{
			outcome: "randomized",
			withRecord:
				"source: French press account (https://sens-commun.blogspot.com/2006_03_09_archive.html)",
			explanation:
				"It gives 1,295 followed, 794 and 443 in two analysis sets; the abstract gives 960 randomized, which stands.",
		},
	],
	tries: [
		{
			sought: "DOI",
			where: "Stored web pages: reference list of a paper on OUCI",
			result: "found",
		},
		{
			sought: "Authors and PMID",
			where: "Stored web pages: reviews and reference lists",
			result: "not found",
		},
	],
});
