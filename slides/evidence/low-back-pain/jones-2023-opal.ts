import { study } from "#evidence";

const newsCopy = {
	url: "http://www.mbsoft-nrw.com/105265.html",
	where: "MedPage Today article",
};

export const jones2023Opal = study({
	id: "jones-2023-opal",
	kind: "rct",
	tier: "supporting",
	topics: [
		"acute low back pain",
		"neck pain",
		"opioid use",
		"comparator treatments",
	],
	otherTreatment: "drug",
	name: "OPAL",
	citation: {
		type: "article-journal",
		title:
			"Opioid analgesia for acute low back pain and neck pain (the OPAL trial): a randomised placebo-controlled trial",
		author: [
			{ family: "Jones", given: "Caitlin M.P." },
			{ family: "Day", given: "Richard O." },
			{ family: "Koes", given: "Bart W." },
			{ family: "Latimer", given: "Jane" },
			{ family: "Maher", given: "Chris G." },
			{ family: "McLachlan", given: "Andrew J." },
			{ family: "Billot", given: "Laurent" },
			{ family: "Shan", given: "Sana" },
			{ family: "Lin", given: "Chung-Wei Christine" },
		],
		"container-title": "The Lancet",
		issued: { "date-parts": [[2023, 7, 22]] },
		volume: "402",
		issue: "10398",
		page: "304-312",
		DOI: "10.1016/S0140-6736(23)00404-X",
		PMID: "37392748",
		URL: "https://pubmed.ncbi.nlm.nih.gov/37392748/",
	},
	registration: "ACTRN12615000775516",
	population:
		"Adults with low back or neck pain for at most 12 weeks (acute, not chronic)",
	setting: "Australia, 157 sites",
	randomized: 347,
	analyzed: 346,
	arms: [
		{ id: "opioid", name: "Oxycodone–naloxone + guideline care", n: 174 },
		{ id: "pbo", name: "Placebo + guideline care", n: 173 },
	],
	outcomes: {
		painWeek6: {
			measure: "BPI pain severity",
			fullName: "Pain severity of the Brief Pain Inventory",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 weeks", weeks: 6 },
			comparator: "other",
			comparatorDetail: "placebo with guideline care",
			contrast: { treatment: "opioid", control: "pbo" },
			effect: {
				type: "mean difference",
				value: 0.53,
				ci95: "not available",
				p: "0.051",
				derived: "2.78 minus 2.25",
			},
			arms: [
				{ arm: "opioid", kind: "mean", value: 2.78, n: 174 },
				{ arm: "pbo", kind: "mean", value: 2.25, n: 173 },
			],
			note: "No acupuncture in this trial: positive means more pain with the opioid.",
			read: newsCopy,
		},
		adverseEvents: {
			measure: "Adverse events",
			unit: "%",
			better: "lower",
			role: "safety",
			timepoint: { label: "during the trial" },
			comparator: "other",
			comparatorDetail: "placebo with guideline care",
			contrast: { treatment: "opioid", control: "pbo" },
			arms: [
				{ arm: "opioid", kind: "percent", value: 35 },
				{ arm: "pbo", kind: "percent", value: 30 },
			],
			finding: "No significant difference (p=0.30).",
			read: newsCopy,
		},
	},
	facts: {
		sites: { value: 157, label: "sites" },
		painWeeksMax: {
			value: 12,
			unit: "weeks",
			label: "longest duration of pain at entry",
		},
	},
	harms: "Adverse events in 35% with the opioid and 30% with placebo (p=0.30).",
	limitations: ["Acute pain; the design is disputed."],
	notes: [
		"Context only: no low back pain record shows that acupuncture lowers opioid use in chronic low back pain.",
	],
	verified: "secondary",
	read: newsCopy,
	gaps: ["Interval of the difference", "Time window of the adverse events"],
});
