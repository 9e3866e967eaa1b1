import { study } from "#evidence";

const healthDay = {
	url: "https://vighneshworld.com/?p=20959",
	where: "HealthDay summary",
} as const;

export const wang2022Ileus = study({
	id: "wang-2022-ileus",
	kind: "rct",
	tier: "supporting",
	topics: [
		"recovery after surgery",
		"electroacupuncture and laser",
		"blinding and sham",
	],
	citation: {
		type: "article-journal",
		title:
			"Electroacupuncture vs Sham Electroacupuncture in the Treatment of Postoperative Ileus After Laparoscopic Surgery for Colorectal Cancer",
		author: [{ family: "Wang", given: "Yu" }],
		"container-title": "JAMA Surgery",
		issued: { "date-parts": [[2022, 11, 2]] },
		DOI: "10.1001/jamasurg.2022.5674",
		URL: "https://doi.org/10.1001/jamasurg.2022.5674",
	},
	population:
		"Laparoscopic resection for colorectal cancer on an enhanced-recovery pathway",
	setting: "China, multicentre, sham-controlled",
	randomized: 248,
	analyzed: 248,
	arms: [
		{ id: "ea", name: "Electroacupuncture", n: 125, sessions: "4" },
		{ id: "sham", name: "Sham electroacupuncture", n: 123, sessions: "4" },
	],
	outcomes: {
		firstDefecationVsSham: {
			measure: "Time to first defecation",
			unit: "hours",
			better: "lower",
			role: "primary",
			timepoint: { label: "hospital stay" },
			comparator: "sham",
			contrast: { treatment: "ea", control: "sham" },
			arms: [
				{ arm: "ea", kind: "median", value: 76.4 },
				{ arm: "sham", kind: "median", value: 90 },
			],
			read: healthDay,
		},
		firstFlatusVsSham: {
			measure: "Time to first flatus",
			unit: "hours",
			better: "lower",
			role: "secondary",
			timepoint: { label: "hospital stay" },
			comparator: "sham",
			contrast: { treatment: "ea", control: "sham" },
			arms: [
				{ arm: "ea", kind: "median", value: 44.3 },
				{ arm: "sham", kind: "median", value: 58.9 },
			],
			read: healthDay,
		},
		prolongedIleusVsSham: {
			measure: "Prolonged ileus",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "hospital stay" },
			comparator: "sham",
			contrast: { treatment: "ea", control: "sham" },
			effect: {
				type: "risk ratio",
				value: 0.51,
				ci95: "not available",
				unit: "ratio",
			},
			arms: [
				{
					arm: "ea",
					kind: "percent",
					value: 10.4,
					events: 13,
					note: "percentage derived from the counts",
				},
				{
					arm: "sham",
					kind: "percent",
					value: 20.3,
					events: 25,
					note: "percentage derived from the counts",
				},
			],
			read: healthDay,
		},
	},
	facts: { sessions: { value: 4, label: "sessions" } },
	harms: "No severe adverse events",
	limitations: ["Bowel recovery, not pain or opioids", "All centers in China"],
	verified: "secondary",
	read: healthDay,
	gaps: ["CIs", "Pain and opioid secondary outcomes", "Co-authors"],
});
