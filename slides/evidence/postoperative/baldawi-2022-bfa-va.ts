import { study } from "#evidence";

const abstract = {
	url: "https://scribd.com/document/720309223/2022-baldawi-battlefield-Acupuncture-Use-for-Perioperative-Anesthesia-in-Veterans-Affairs-Surgical-Patients",
	where: "abstract",
} as const;

export const baldawi2022BfaVa = study({
	id: "baldawi-2022-bfa-va",
	kind: "rct",
	tier: "core",
	topics: [
		"postoperative pain",
		"opioid use",
		"nausea and vomiting",
		"blinding and sham",
	],
	citation: {
		type: "article-journal",
		title:
			"Battlefield Acupuncture Use for Perioperative Anesthesia in Veterans Affairs Surgical Patients: A Single-Center Randomized Controlled Trial",
		author: [
			{ family: "Baldawi", given: "Mohanad" },
			{ family: "McKelvey", given: "George" },
			{ family: "Patel", given: "Vijval R." },
			{ family: "Krish", given: "Brinda" },
			{ family: "Kumar", given: "Aashish Jay" },
			{ family: "Patel", given: "Padmavathi" },
		],
		"container-title": "Journal of Integrative and Complementary Medicine",
		issued: { "date-parts": [[2022, 8]] },
		volume: "28",
		issue: "8",
		page: "683-688",
		DOI: "10.1089/jicm.2021.0429",
		URL: "https://doi.org/10.1089/jicm.2021.0429",
	},
	population:
		"US veterans, major surgery under general anesthesia, June 2017 to June 2018",
	setting: "USA, one VA center",
	randomized: 72,
	analyzed: 72,
	arms: [
		{ id: "bfa", name: "Battlefield ear acupuncture", n: 36 },
		{ id: "sham", name: "Sham", n: 36 },
	],
	outcomes: {
		opioidHour24VsSham: {
			measure: "Opioid use",
			fullName: "Opioid use in morphine milligram equivalents",
			unit: "mg",
			better: "lower",
			role: "primary",
			timepoint: { label: "24 hours" },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "sham" },
			arms: [
				{
					arm: "bfa",
					kind: "median",
					value: 18.3,
					note: "spread printed as -12.2, kind unclear",
				},
				{
					arm: "sham",
					kind: "median",
					value: 38.6,
					note: "spread printed as -15.9, kind unclear",
				},
			],
			note: "P < .001; medians",
			read: abstract,
		},
		painVsSham: {
			measure: "Pain VAS",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "6, 12, 18 and 24 hours" },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "sham" },
			finding: "Lower at every time",
			read: abstract,
		},
		nauseaVomitingVsSham: {
			measure: "Nausea and vomiting",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "sham" },
			finding: "Less with needles",
			note: "Anxiety and length of stay did not differ",
			read: {
				url: "https://scribd.com/document/720309223/2022-baldawi-battlefield-Acupuncture-Use-for-Perioperative-Anesthesia-in-Veterans-Affairs-Surgical-Patients",
				where: "abstract and news summary",
			},
		},
	},
	limitations: [
		"72 patients, one center, mixed operations",
		"A halving of opioid use is out of line with the two null military trials (Crawford 2019, Crowell 2025)",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["CIs, blinding success"],
});
