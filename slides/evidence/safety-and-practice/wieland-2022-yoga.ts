import { study } from "#evidence";

export const wieland2022Yoga = study({
	id: "wieland-2022-yoga",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["comparator treatments", "chronic low back pain"],
	otherTreatment: "exercise",
	citation: {
		type: "article-journal",
		title: "Yoga for chronic non-specific low back pain",
		author: [
			{ family: "Wieland", given: "L Susan" },
			{ family: "Skoetz", given: "Nicole" },
			{ family: "Pilkington", given: "Karen" },
			{ family: "Harbin", given: "Shireen" },
			{ family: "Vempati", given: "Ramaprabhu" },
			{ family: "Berman", given: "Brian M" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2022]] },
		issue: "11",
		page: "CD010671",
		DOI: "10.1002/14651858.CD010671.pub3",
		URL: "https://doi.org/10.1002/14651858.CD010671.pub3",
	},
	population:
		"Chronic non-specific low back pain, 21 trials, 2223 people, mostly women in their 40s or 50s",
	arms: [],
	outcomes: {},
	facts: {
		trials: { value: 21, label: "trials" },
		participants: { value: 2223, label: "participants" },
	},
	harms: "More adverse events than without exercise, none serious.",
	limitations: [],
	conclusion:
		"Low to moderate certainty: small to moderate gain in function at three and six months over non-exercise controls; pain gain below the review's own threshold. No clear difference from other exercise.",
	notes: [
		"Qin 2019 (tai chi and low back pain, Medicine 98(37):e17099): pain -1.27 (-1.50 to -1.04), I2 74%; its authors are cautious. https://pmc.ncbi.nlm.nih.gov/articles/PMC6750325",
	],
	verified: "abstract",
	read: {
		url: "https://cochranelibrary.com/en/cdsr/doi/10.1002/14651858.CD010671.pub3/full/zh_HANT",
		where: "abstract",
	},
	gaps: ["Pain and function mean differences with CIs", "pooled figures"],
});
