import { study } from "#evidence";

const claims = {
	url: "https://www.physiciansweekly.com/do-acupuncture-services-reduce-subsequent-utilization-of-opioids-and-surgical-interventions-compared-to-noninvasive-therapies-among-patients-with-pain-conditions/",
	where: "abstract",
};

export const pham2021OpioidClaims = study({
	id: "pham-2021-opioid-claims",
	kind: "cohort",
	tier: "core",
	topics: ["opioid use", "cost"],
	citation: {
		type: "article-journal",
		title:
			"Do Acupuncture Services Reduce Subsequent Utilization of Opioids and Surgical Interventions Compared to Noninvasive Therapies among Patients with Pain Conditions?",
		author: [
			{ family: "Pham", given: "Timothy" },
			{ family: "Ma", given: "Qinli" },
			{ family: "Agiro", given: "Abiy" },
			{ family: "Bukowiec", given: "Julie" },
			{ family: "Flannery", given: "Terry" },
		],
		"container-title": "Pain Medicine",
		issued: { "date-parts": [[2021, 11]] },
		volume: "22",
		issue: "11",
		page: "2754-2762",
		DOI: "10.1093/pm/pnab187",
		PMID: "34129042",
		URL: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8633741/",
	},
	population:
		"52,346 pairs matched by propensity score: first acupuncture or first NSAID or physical therapy, for neck or back pain, headache or migraine",
	setting: "US commercial insurance 2014-2017",
	analyzed: 104692,
	arms: [
		{ id: "acupuncture", name: "Acupuncture", n: 52346 },
		{ id: "nsaidOrPt", name: "NSAID or physical therapy", n: 52346 },
	],
	outcomes: {
		opioidAmongEarlierUsers: {
			measure:
				"Opioid prescription after the index date, people with earlier opioid use",
			unit: "percentage points",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "NSAID or physical therapy",
			contrast: { treatment: "acupuncture", control: "nsaidOrPt" },
			effect: {
				type: "risk difference",
				value: -7.3,
				ci95: "not available",
				p: "<0.001",
				derived: "49.2% minus 56.5%",
			},
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 49.2 },
				{ arm: "nsaidOrPt", kind: "percent", value: 56.5 },
			],
			read: claims,
		},
		opioidAmongNewUsers: {
			measure:
				"Opioid prescription after the index date, no earlier opioid use",
			unit: "percentage points",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "NSAID or physical therapy",
			contrast: { treatment: "acupuncture", control: "nsaidOrPt" },
			effect: {
				type: "risk difference",
				value: -6.7,
				ci95: "not available",
				p: "<0.001",
				derived: "15.9% minus 22.6%",
			},
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 15.9 },
				{ arm: "nsaidOrPt", kind: "percent", value: 22.6 },
			],
			read: claims,
		},
		invasiveProcedures: {
			measure: "Invasive procedures",
			unit: "percentage points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "NSAID or physical therapy",
			contrast: { treatment: "acupuncture", control: "nsaidOrPt" },
			effect: {
				type: "risk difference",
				value: 0.3,
				ci95: "not available",
				p: "0.006",
				derived: "3.1% minus 2.8%",
			},
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 3.1 },
				{ arm: "nsaidOrPt", kind: "percent", value: 2.8 },
			],
			read: claims,
		},
		totalCost: {
			measure: "Total medical and pharmacy cost, difference in differences",
			unit: "US dollars per patient",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "NSAID or physical therapy",
			contrast: { treatment: "acupuncture", control: "nsaidOrPt" },
			effect: {
				type: "mean difference",
				value: 1331,
				ci95: "not available",
				p: "0.006",
			},
			note: "Dearer with acupuncture",
			read: claims,
		},
	},
	facts: {
		pairs: { value: 52346, label: "matched pairs" },
		meanAge: { value: 45.6, unit: "years", label: "mean age" },
	},
	limitations: [
		"Not randomized: people who choose acupuncture may be less willing to take opioids, which matching cannot fix",
		"Authors worked for the insurer and its research arm",
		"Younger and mostly from the West: not Medicare",
	],
	notes: [
		"Costs rose and procedures did not fall: a full telling is not simply 'less reliance on medication'.",
	],
	verified: "abstract",
	read: claims,
	gaps: [
		"CIs",
		"Fall in emergency visits",
		"fall in emergency visits: one copy of the abstract prints -4.3%, another -4.6%, so it is left out",
	],
});
