import { study } from "#evidence";

const keyMessages = {
	url: "https://cochrane.org/CD013010/MUSKEL_acupuncture-hip-osteoarthritis",
	where: "plain-language summary, key messages",
};

export const manheimer2018CochraneHip = study({
	id: "manheimer-2018-cochrane-hip",
	kind: "systematic-review",
	tier: "core",
	topics: ["osteoarthritis"],
	label: "Cochrane hip OA 2018",
	citation: {
		type: "article-journal",
		title: "Acupuncture for hip osteoarthritis",
		author: [
			{ family: "Manheimer", given: "Eric" },
			{ family: "Cheng", given: "Ke" },
			{ family: "Wieland", given: "L. Susan" },
			{ family: "Shen", given: "Xueyong" },
			{ family: "Lao", given: "Lixing" },
			{ family: "Guo", given: "Menghu" },
			{ family: "Berman", given: "Brian M." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2018, 5, 5]] },
		page: "CD013010",
		DOI: "10.1002/14651858.CD013010",
		URL: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013010/es",
	},
	population:
		"6 trials, 413 people with hip osteoarthritis, mean ages 61 to 67, about two thirds women",
	setting: "Searched to March 2018",
	randomized: 413,
	arms: [],
	outcomes: {
		painFunctionVsSham: {
			measure: "Pain and function",
			unit: "unspecified",
			better: "lower",
			role: "primary",
			timepoint: { label: "about 8 weeks", weeks: 8 },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			finding: "Probably little or no difference",
			trials: 2,
			certainty: "moderate",
			certaintyNote: "From Cochrane's wording, “probably”.",
			read: keyMessages,
		},
		painFunctionVsUsualCare: {
			measure: "Pain and function",
			unit: "unspecified",
			better: "lower",
			role: "primary",
			timepoint: { label: "about 8 weeks", weeks: 8 },
			comparator: "usual-care",
			contrast: {
				treatment: "acupuncture with routine primary care",
				control: "routine primary care",
			},
			finding: "May improve when added to routine primary care",
			certainty: "low",
			certaintyNote: "From Cochrane's wording, “may”.",
			read: keyMessages,
		},
	},
	facts: {
		trials: { value: 6, unit: "trials", label: "trials included" },
		participants: { value: 413, unit: "people", label: "participants" },
		shamTrials: {
			value: 2,
			unit: "trials",
			label: "trials with sham; the other four were unblinded",
		},
	},
	limitations: [
		"Only two of six trials used sham; four were unblinded",
		"Outcomes at 4 to 9 weeks only",
		"Uncertain against advice plus exercise or NSAIDs",
	],
	verified: "abstract",
	read: {
		url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013010/es",
		where: "abstract",
	},
	gaps: [
		"pooled values versus sham and usual care (cut off)",
		"harms",
		"funding",
		"units of the outcomes reported without a value",
	],
});
