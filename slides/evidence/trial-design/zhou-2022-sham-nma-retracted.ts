import { study } from "#evidence";

const abstract = {
	url: "https://pesquisa.bvsalud.org/enfermeria/resource/pt/mdl-35993612",
	where: "abstract, headed 'Retracted'",
};

export const zhou2022ShamNmaRetracted = study({
	id: "zhou-2022-sham-nma-retracted",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["blinding and sham", "chronic pain"],
	label: "Zhou 2022 (retracted)",
	citation: {
		type: "article-journal",
		title:
			"Retracted: Effect of Sham Acupuncture on Chronic Pain: A Bayesian Network Meta-Analysis",
		author: [
			{ family: "Zhou", given: "Rui" },
			{ family: "Zhu", given: "Yan-juan" },
			{ family: "Chen", given: "Xian" },
			{ family: "Ma", given: "Hao-chuan" },
			{ family: "Liu", given: "Yi-hong" },
			{ family: "Chang", given: "Xue-song" },
			{ family: "Chen", given: "Ya-dong" },
			{ family: "Yu", given: "Ya-ya" },
			{ family: "Xiao", given: "Zhen-zhen" },
			{ family: "Liu", given: "Li-rong" },
			{ family: "Li", given: "Yong" },
			{ family: "Zhang", given: "Hai-bo" },
		],
		"container-title": "Pain Medicine",
		issued: { "date-parts": [[2023, 4, 3]] },
		volume: "24",
		issue: "4",
		page: "382-396",
		DOI: "10.1093/pm/pnac126",
		PMID: "35993612",
		URL: "https://doi.org/10.1093/pm/pnac126",
	},
	population: "62 trials, 6,806 patients with chronic pain",
	setting: "China (authors)",
	arms: [],
	outcomes: {},
	limitations: [
		// https://scite.ai/reports/the-opioid-crisis-in-the-W8R9EGM
		"Retracted; at least one citation site still shows the abstract without the notice",
	],
	conclusion:
		"Claimed that penetrating and non-penetrating shams act alike and are inert, and that real needling beats both. No figure from it may be quoted.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"reason and date of retraction",
		"effect sizes of the replacement",
		"reason for retraction",
	],
	retracted: {
		reason: "The journal marks the article as retracted.",
		replacement:
			"Yu 2023, Medicine (Baltimore), DOI 10.1097/MD.0000000000035275: 42 trials, 6,876 patients with musculoskeletal pain; ranks real needling first, then superficial needling at non-points, then non-penetrating shams, then no treatment (https://www.biocloudy.com/literatureDetail/ODM1MjA5OA==).",
	},
});
