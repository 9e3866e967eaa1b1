import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10406396",
	where: "abstract",
} as const;

export const shinCochraneMassage = study({
	id: "shin-cochrane-massage",
	kind: "systematic-review",
	tier: "core",
	topics: ["cancer pain", "comparator treatments"],
	otherTreatment: "manual",
	label: "Cochrane massage review (Shin)",
	citation: {
		type: "article-journal",
		title:
			"Massage with or without aromatherapy for symptom relief in people with cancer",
		author: [
			{ family: "Shin", given: "Ein-Soon" },
			{ family: "Seo", given: "Kyung-Hwa" },
			{ family: "Lee", given: "Sun-Hee" },
			{ family: "Jang", given: "Ji-Eun" },
			{ family: "Jung", given: "Yu-Min" },
			{ family: "Kim", given: "Min-Ji" },
			{ family: "Yeon", given: "Ji-Yun" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		page: "CD009873",
		DOI: "10.1002/14651858.CD009873.pub3",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10406396",
	},
	population: "People with cancer; search to August 2015",
	randomized: 1274,
	arms: [],
	outcomes: {
		symptomsMassageVsNone: {
			measure: "Pain and other symptoms",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "various" },
			comparator: "no-treatment",
			comparatorDetail: "no massage; the treatment is massage",
			contrast: { treatment: "massage", control: "no massage" },
			finding: "Evidence rated very low",
			trials: 13,
			participants: 596,
			certainty: "very low",
			note: "Massage is IMPACT's only comparator: being no different from massage is not being as good as an established treatment",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 19, label: "studies" },
		participants: { value: 1274, label: "participants" },
		trialsVsNoMassage: {
			value: 13,
			label: "studies of massage against no massage",
		},
		participantsVsNoMassage: {
			value: 596,
			label: "participants, massage against no massage",
		},
	},
	limitations: ["Very low certainty throughout"],
	verified: "abstract",
	read: abstract,
	gaps: ["Year not printed", "Pooled pain estimates", "Conclusion"],
});
