import { study } from "#evidence";

const abstract = {
	url: "https://cris.technion.ac.il/en/publications/acupuncture-in-cancer-care-recommendations-for-safe-practice-peer",
	where: "abstract",
} as const;
const interview = {
	url: "https://acupuncturetoday.com/article/39436-acupuncture-in-cancer-care-safe-practices",
	where: "interview with the lead author",
	verified: "secondary",
} as const;

export const devalois2024CancerSafety = study({
	id: "devalois-2024-cancer-safety",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "other symptoms of cancer"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture in cancer care: recommendations for safe practice (peer-reviewed expert opinion)",
		author: [
			{ family: "de Valois", given: "Beverley" },
			{ family: "Young", given: "Teresa" },
			{ family: "Zollman", given: "Catherine" },
			{ family: "Appleyard", given: "Ian" },
			{ family: "Ben-Arye", given: "Eran" },
			{ family: "Cummings", given: "Mike" },
			{ family: "Green", given: "Ruth" },
			{ family: "Hoffman", given: "Caroline" },
			{ family: "Lacey", given: "Judith" },
			{ family: "Moir", given: "Felicity" },
			{ family: "Peckham", given: "Rachel" },
			{ family: "Stringer", given: "Jacqui" },
			{ family: "Veleber", given: "Susan" },
			{ family: "Weitzman", given: "Matthew" },
			{ family: "Wode", given: "Kathrin" },
		],
		"container-title": "Supportive Care in Cancer",
		issued: { "date-parts": [[2024]] },
		volume: "32",
		issue: "4",
		page: "229",
		DOI: "10.1007/s00520-024-08386-6",
		URL: "https://link.springer.com/10.1007/s00520-024-08386-6",
	},
	population: "People with cancer, on and off treatment",
	arms: [],
	outcomes: {},
	facts: {
		experts: { value: 15, label: "experts", read: interview },
		yearsSinceLast: {
			value: 17,
			unit: "years",
			label: "since the guidelines before",
		},
	},
	limitations: ["Expert opinion"],
	funding: "East and North Hertfordshire NHS Trust Research and Development",
	recommendation: {
		position: "conditional for",
		text: "Sets out contraindications, cautions and warning signs for acupuncture during and after cancer treatment.",
	},
	statements: {
		cancer: {
			whom: "People with cancer",
			position: "conditional for",
			says: "with the contraindications and cautions set out, and urgent referral for red and amber flags",
			strength: "Expert opinion of 15",
			ground: "Updates the guidelines of 2006",
		},
	},
	verified: "abstract",
	read: abstract,
	gaps: [
		"Thresholds for neutrophils and platelets",
		"Wording on lymphedema",
		"PMID",
	],
});
