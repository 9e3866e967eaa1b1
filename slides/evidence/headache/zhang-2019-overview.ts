import { study } from "#evidence";

const abstract = {
	url: "https://dokumen.tips/documents/an-overview-of-systematic-reviews-of-randomized-controlled-reviewarticle-an.html",
	where: "abstract",
};

export const zhang2019Overview = study({
	id: "zhang-2019-overview",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine"],
	citation: {
		type: "article-journal",
		title:
			"An Overview of Systematic Reviews of Randomized Controlled Trials on Acupuncture Treating Migraine",
		author: [
			{ family: "Zhang", given: "Xia-tian" },
			{ family: "Li", given: "Xin-yi" },
			{ family: "Zhao", given: "Chen" },
			{ family: "Hu", given: "Ye-yin" },
			{ family: "Lin", given: "Yi-yi" },
			{ family: "Chen", given: "He-qing" },
			{ family: "Shi", given: "Zhao-feng" },
			{ family: "Zhang", given: "Xiao-yu" },
			{ family: "Shang", given: "Hong-cai" },
			{ family: "Tian", given: "Gui-hua" },
		],
		"container-title": "Pain Research and Management",
		issued: { "date-parts": [[2019, 10, 29]] },
		volume: "2019",
		page: "5930627",
		DOI: "10.1155/2019/5930627",
		PMID: "31781318",
		URL: "https://doi.org/10.1155/2019/5930627",
	},
	population:
		"15 systematic reviews of acupuncture for acute or preventive migraine treatment, to 27 May 2018",
	setting: "International",
	arms: [],
	outcomes: {
		reviewsCriticallyLow: {
			measure: "Reviews rated critically low on AMSTAR-2",
			range: [0, 15],
			unit: "reviews of 15",
			better: "neither",
			role: "quality",
			timepoint: { label: "reviews to May 2018" },
			comparator: "none",
			effect: { type: "count", value: 14, ci95: "not available" },
			note: "The fifteenth was rated low.",
			read: abstract,
		},
		reviewsUsingGrade: {
			measure: "Reviews that rated certainty with GRADE",
			range: [0, 15],
			unit: "reviews of 15",
			better: "neither",
			role: "quality",
			timepoint: { label: "reviews to May 2018" },
			comparator: "none",
			effect: { type: "count", value: 4, ci95: "not available" },
			note: "Most of that evidence was of low or very low certainty.",
			read: abstract,
		},
	},
	facts: {
		reviews: { value: 15, unit: "reviews", label: "included" },
		reviewsFound: { value: 428, unit: "reviews", label: "found in the search" },
	},
	limitations: [
		"A 'critically low' AMSTAR-2 rating can reflect reporting",
		"Includes acute treatment",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["which review was rated low"],
});
