import { study } from "#evidence";

export const allen2022Map = study({
	id: "allen-2022-map",
	kind: "systematic-review",
	tier: "core",
	topics: ["chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"Use of Acupuncture for Adult Health Conditions, 2013 to 2021: A Systematic Review",
		author: [
			{ family: "Allen", given: "Jennifer" },
			{ family: "Mak", given: "Selene S." },
			{ family: "Begashaw", given: "Meron" },
			{ family: "Larkin", given: "Jody" },
			{ family: "Miake-Lye", given: "Isomi" },
			{ family: "Beroes-Severin", given: "Jessica" },
			{ family: "Olson", given: "Juli" },
			{ family: "Shekelle", given: "Paul G." },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2022, 11, 1]] },
		volume: "5",
		issue: "11",
		page: "e2243665",
		DOI: "10.1001/jamanetworkopen.2022.43665",
		PMID: "36416820",
		URL: "https://pubmed.ncbi.nlm.nih.gov/36416820/",
	},
	population:
		"434 systematic reviews of acupuncture for adult conditions; 127 graded certainty; 82 mapped over 56 conditions",
	setting: "US Department of Veterans Affairs evidence map, 2013 to 2021",
	arms: [],
	outcomes: {},
	facts: {
		reviews: { value: 434, unit: "reviews", label: "systematic reviews found" },
		gradedReviews: {
			value: 127,
			unit: "reviews",
			label: "reviews that graded certainty",
		},
		mappedReviews: { value: 82, unit: "reviews", label: "reviews mapped" },
		conditions: {
			value: 56,
			unit: "conditions",
			label: "health conditions covered",
		},
		highCertainty: {
			value: 4,
			unit: "conclusions",
			label: "conclusions of high certainty",
		},
		moderateCertainty: {
			value: 31,
			unit: "conclusions",
			label: "conclusions of moderate certainty",
		},
	},
	limitations: [
		"Counts reviews, not effects",
		"An erratum corrected Figure 3 and a supplement (2023)",
	],
	conclusion: "Most conclusions were of low or very low certainty.",
	notes: [
		"The VA's own report holds more mapped conclusions for pain than for everything else together, and no evidence of being less safe than usual care (https://www.hsrd.research.va.gov/publications/esp/acupuncture-evidence-map.cfm).",
	],
	verified: "abstract",
	read: { url: "https://pubmed.ncbi.nlm.nih.gov/36416820/", where: "abstract" },
	gaps: ["which conditions hold the four high and 31 moderate conclusions"],
});
