import { study } from "#evidence";

const brief = {
	url: "https://cdc.gov/nchs/products/databriefs/db518.htm",
	where: "key findings",
};

export const lucas2024ChronicPain = study({
	id: "lucas-2024-chronic-pain",
	kind: "cohort",
	tier: "core",
	topics: ["burden", "chronic pain", "coverage and access"],
	label: "NCHS Data Brief 518",
	citation: {
		type: "report",
		title: "Chronic Pain and High-impact Chronic Pain in U.S. Adults, 2023",
		author: [
			{ family: "Lucas", given: "Jacqueline W." },
			{ family: "Sohi", given: "Inderbir" },
		],
		"container-title": "NCHS Data Brief",
		issued: { "date-parts": [[2024, 11]] },
		issue: "518",
		DOI: "10.15620/cdc/169630",
		URL: "https://cdc.gov/nchs/products/databriefs/db518.htm",
	},
	population: "US adults, National Health Interview Survey 2023",
	setting: "USA",
	arms: [],
	outcomes: {
		chronicPain2023: {
			measure: "Chronic pain in the past 3 months",
			unit: "% of adults",
			better: "lower",
			role: "primary",
			timepoint: { label: "2023" },
			comparator: "none",
			effect: { type: "prevalence", value: 24.3, ci95: "not available" },
			read: brief,
		},
		highImpactPain2023: {
			measure: "High-impact chronic pain in the past 3 months",
			unit: "% of adults",
			better: "lower",
			role: "primary",
			timepoint: { label: "2023" },
			comparator: "none",
			effect: { type: "prevalence", value: 8.5, ci95: "not available" },
			read: brief,
		},
		chronicPain2019: {
			measure: "Chronic pain",
			unit: "% of adults",
			better: "lower",
			role: "secondary",
			timepoint: { label: "2019" },
			comparator: "none",
			effect: { type: "prevalence", value: 20.4, ci95: "not available" },
			note: "From Data Brief 390 of November 2020 (Zelaya and colleagues), which Data Brief 518 cites",
			read: {
				url: "https://www.cdc.gov/nchs/products/databriefs/db390.htm",
				where: "key findings of NCHS Data Brief 390",
			},
		},
		chronicPainNative2023: {
			measure: "Chronic pain, American Indian or Alaska Native adults",
			unit: "% of adults",
			better: "lower",
			role: "subgroup",
			timepoint: { label: "2023" },
			comparator: "none",
			effect: { type: "prevalence", value: 30.7, ci95: "not available" },
			read: brief,
		},
	},
	limitations: ["Any chronic pain, not back pain"],
	notes: [
		"Chronic pain rises with age and with rurality, where acupuncturists are scarce (JGIM viewpoint 2020).",
	],
	verified: "full-text",
	read: brief,
	gaps: ["Values by age band"],
});
