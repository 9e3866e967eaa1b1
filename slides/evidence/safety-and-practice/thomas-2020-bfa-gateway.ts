import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7497608/",
	where: "abstract",
} as const;
const lecture = {
	url: "https://vdocuments.mx/battlefield-acupuncture-a-non-pharmacologicalnon-opioid-approach-2018-03-19.html",
	where: "lecture by VA clinicians, 2018",
	verified: "secondary",
} as const;

export const thomas2020BfaGateway = study({
	id: "thomas-2020-bfa-gateway",
	kind: "cohort",
	tier: "supporting",
	topics: ["coverage and access", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"Does Offering Battlefield Acupuncture Lead to Subsequent Use of Traditional Acupuncture?",
		author: [
			{ family: "Thomas", given: "Eva R" },
			{ family: "Zeliadt", given: "Steven B" },
			{ family: "Coggeshall", given: "Scott" },
			{ family: "Gelman", given: "Hannah" },
			{ family: "Resnick", given: "Adam" },
			{ family: "Giannitrapani", given: "Karleen" },
			{ family: "Olson", given: "Juli" },
			{ family: "Kligler", given: "Benjamin" },
			{ family: "Taylor", given: "Stephanie L" },
		],
		"container-title": "Medical Care",
		issued: { "date-parts": [[2020, 9]] },
		volume: "58",
		issue: "9S",
		page: "S108-S115",
		DOI: "10.1097/MLR.0000000000001367",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7497608/",
	},
	population:
		"Veterans without earlier acupuncture: 24,037 who had Battlefield Acupuncture and 40,358 matched others",
	setting: "USA",
	analyzed: 64395,
	arms: [
		{ id: "bfa", name: "Battlefield Acupuncture", n: 24037 },
		{ id: "none", name: "No Battlefield Acupuncture", n: 40358 },
	],
	outcomes: {
		laterAcupuncture: {
			measure: "Traditional acupuncture in the next 3 months",
			unit: "%",
			better: "neither",
			role: "primary",
			timepoint: { label: "3 months", weeks: 13 },
			comparator: "other",
			comparatorDetail: "matched veterans without Battlefield Acupuncture",
			contrast: { treatment: "bfa", control: "none" },
			effect: {
				type: "odds ratio",
				value: 10.9,
				ci95: [8.67, 12.24],
				adjusted: true,
			},
			arms: [
				{ arm: "bfa", kind: "percent", value: 9.5 },
				{ arm: "none", kind: "percent", value: 0.9 },
			],
			note: "Use, not benefit. Interval as printed; on a log scale it is not even about the estimate.",
			read: abstract,
		},
	},
	facts: {
		users: {
			value: 41234,
			label: "veterans had Battlefield Acupuncture, October 2016 to March 2019",
		},
		facilities: { value: 130, label: "VA facilities offered it" },
		pointsAnEar: { value: 5, label: "points an ear at most", read: lecture },
	},
	limitations: ["Use, not benefit: the willing come back"],
	verified: "abstract",
	read: abstract,
	gaps: ["VA's own description of the technique"],
});
