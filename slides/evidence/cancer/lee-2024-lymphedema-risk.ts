import { study } from "#evidence";

const abstract = {
	url: "https://www.integrmed.org/journal/view.php?viewtype=pubreader&number=37",
	where: "abstract",
} as const;

export const lee2024LymphedemaRisk = study({
	id: "lee-2024-lymphedema-risk",
	kind: "cohort",
	tier: "supporting",
	topics: ["contraindications", "safety", "other symptoms of cancer"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture Needles and the Risk of Lymphedema After Breast Cancer Surgery: A Retrospective National Cohort Study",
		author: [
			{ family: "Lee", given: "Ye-Seul" },
			{ family: "Lim", given: "Yucheol" },
			{ family: "Yeo", given: "Jiyoon" },
		],
		"container-title": "Perspectives on Integrative Medicine",
		issued: { "date-parts": [[2024]] },
		volume: "3",
		issue: "1",
		page: "29-36",
		DOI: "10.56986/pim.2024.02.004",
	},
	population:
		"Women operated for breast cancer, 2011 to 2013; about 5.8% had more than 3 acupuncture sessions 3 to 6 months later",
	setting: "Korea, national claims",
	analyzed: 35153,
	arms: [],
	outcomes: {
		lymphoedemaIrr: {
			measure: "New lymphedema after acupuncture",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "follow-up" },
			comparator: "other",
			comparatorDetail: "no acupuncture, matched by propensity",
			effect: { type: "rate ratio", value: 1.017, ci95: [0.868, 1.193] },
			read: abstract,
		},
		lymphoedemaHr: {
			measure: "New lymphedema after acupuncture",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "follow-up" },
			comparator: "other",
			comparatorDetail: "no acupuncture, matched by propensity",
			effect: { type: "hazard ratio", value: 1.018, ci95: [0.868, 1.193] },
			read: abstract,
		},
	},
	facts: { women: { value: 35153, label: "women" } },
	limitations: [
		"Which arm was needled is unknown: most acupuncturists avoid the arm at risk, so it cannot show that needling that arm is safe",
		"Authors work for a foundation of Korean medicine",
	],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
