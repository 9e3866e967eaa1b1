import { study } from "#evidence";

const abstract = {
	url: "http://www.ncbi.nlm.nih.gov/pubmed/24138020",
	where: "abstract",
};

export const taylor2014Cost = study({
	id: "taylor-2014-cost",
	kind: "cost",
	tier: "supporting",
	topics: ["cost", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Cost-effectiveness of Acupuncture for Chronic Nonspecific Low Back Pain",
		author: [
			{ family: "Taylor", given: "Penny" },
			{ family: "Pezzullo", given: "L" },
			{ family: "Grant", given: "SJ" },
			{ family: "Bensoussan", given: "A" },
		],
		"container-title": "Pain Practice",
		issued: { "date-parts": [[2014, 9]] },
		volume: "14",
		issue: "7",
		page: "599-606",
		DOI: "10.1111/papr.12116",
		PMID: "24138020",
		URL: "http://www.ncbi.nlm.nih.gov/pubmed/24138020",
	},
	population: "Chronic non-specific low back pain, model",
	setting: "Australia",
	arms: [],
	outcomes: {
		costPerDaly: {
			measure: "Cost per DALY averted, acupuncture added to standard care",
			unit: "Australian dollars of 2009 per DALY",
			better: "lower",
			role: "primary",
			timepoint: { label: "model" },
			comparator: "usual-care",
			comparatorDetail: "standard care",
			contrast: {
				treatment: "acupuncture + standard care",
				control: "standard care",
			},
			effect: {
				type: "cost per QALY",
				value: 48562,
				ci95: "not available",
				unit: "Australian dollars of 2009 per DALY averted",
			},
			note: "Cost per disability-adjusted life year averted, not per QALY. Threshold used: about 52,000 Australian dollars, one national income per head.",
			read: abstract,
		},
	},
	facts: {
		threshold: {
			value: 52000,
			unit: "Australian dollars",
			label: "per DALY, the threshold used (one national income per head)",
			approximate: true,
		},
	},
	limitations: [
		"Just under its own threshold",
		"Consultancy with an institute of complementary medicine",
	],
	notes: [
		"Same abstract: against sham a weak, not significant effect at 12-16 weeks; acupuncture alone beat standard care at week 8 but not at weeks 26 or 52.",
		"A 2016 review of non-invasive treatments for low back pain (Appl Health Econ Health Policy) found four studies: slightly dearer, under 20,000 pounds per QALY. https://www.acupuncture-exeter.co.uk/acupuncture-is-cost-effective-for-lower-back-pain/",
		"The trial-based estimate of 2026 stands in herman-2026-backinaction-cost.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Uncertainty interval"],
});
