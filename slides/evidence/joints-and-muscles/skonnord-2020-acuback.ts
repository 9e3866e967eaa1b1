import { study } from "#evidence";

const abstract = {
	url: "https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/32764081",
	where: "abstract",
};
const protocol = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3383982",
	where: "abstract of the protocol",
};

export const skonnord2020Acuback = study({
	id: "skonnord-2020-acuback",
	kind: "rct",
	tier: "core",
	topics: ["acute low back pain"],
	name: "Acuback",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for acute non-specific low back pain: a randomised, controlled, multicentre intervention study in general practice—the Acuback study",
		author: [
			{ family: "Skonnord", given: "Trygve T." },
			{ family: "Skjeie", given: "Holgeir" },
			{ family: "Brekke", given: "Mette" },
			{ family: "Klovning", given: "Atle" },
			{ family: "Grotle", given: "Margreth" },
			{ family: "Aas", given: "Eline" },
			{ family: "Mdala", given: "Ibrahimu" },
			{ family: "Fetveit", given: "Arne" },
		],
		"container-title": "BMJ Open",
		issued: { "date-parts": [[2020, 8, 6]] },
		volume: "10",
		issue: "8",
		page: "e034157",
		DOI: "10.1136/bmjopen-2019-034157",
		PMID: "32764081",
		URL: "https://bmjopen.bmj.com/content/10/8/e034157.full",
	},
	registration: "NCT01439412",
	population: "Adults 20 to 55 with acute low back pain of 14 days or less",
	setting: "Norway, 11 general practices, March 2014 to March 2017",
	randomized: 185,
	analyzed: 167,
	arms: [
		{
			id: "acu",
			name: "Standard treatment + one acupuncture session",
			n: 90,
			sessions: "1",
		},
		{ id: "usual-care", name: "Standard treatment", n: 95 },
	],
	outcomes: {
		timeToRecovery: {
			measure: "Time to recovery",
			unit: "days",
			better: "lower",
			role: "primary",
			timepoint: { label: "to recovery" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "usual-care" },
			effect: {
				type: "hazard ratio",
				value: 1.37,
				ci95: [0.95, 1.96],
				p: "0.089",
				unit: "ratio",
			},
			arms: [
				{ arm: "acu", kind: "median", value: 9, n: 81 },
				{ arm: "usual-care", kind: "median", value: 14, n: 86 },
			],
			participants: 167,
			favorsTreatment: "above 1",
			note: "Above 1 means faster recovery.",
			read: abstract,
		},
	},
	facts: {
		plannedSampleSize: {
			value: 270,
			unit: "people",
			label: "planned sample size",
			read: protocol,
		},
	},
	harms: "No serious adverse effects.",
	limitations: [
		"A single session",
		"Fewer than the 270 planned were recruited, so a real 5-day gain could be missed",
		"No sham",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["secondary outcomes", "funding"],
});
