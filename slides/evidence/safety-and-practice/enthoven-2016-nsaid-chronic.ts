import { study } from "#evidence";

const translation = {
	url: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD012087/full/zh-hant",
	where: "abstract (Chinese translation on the Cochrane Library)",
};

export const enthoven2016NsaidChronic = study({
	id: "enthoven-2016-nsaid-chronic",
	kind: "systematic-review",
	tier: "core",
	topics: ["comparator treatments", "chronic low back pain"],
	otherTreatment: "drug",
	citation: {
		type: "article-journal",
		title: "Non-steroidal anti-inflammatory drugs for chronic low back pain",
		author: [
			{ family: "Enthoven", given: "Wendy T M" },
			{ family: "Roelofs", given: "Pepijn D D M" },
			{ family: "Deyo", given: "Richard A" },
			{ family: "van Tulder", given: "Maurits W" },
			{ family: "Koes", given: "Bart W" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2016]] },
		page: "CD012087",
		DOI: "10.1002/14651858.CD012087",
		URL: "https://doi.org/10.1002/14651858.CD012087",
	},
	population:
		"Adults with chronic low back pain; 6 placebo-controlled trials, 1354 people",
	arms: [],
	outcomes: {
		painVsPlacebo: {
			measure: "Pain intensity",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "median 56 days", weeks: 8 },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "NSAID", control: "placebo" },
			effect: { type: "mean difference", value: -3.3, ci95: [-5.33, -1.27] },
			trials: 6,
			participants: 1354,
			certainty: "low",
			read: translation,
		},
	},
	harms:
		"A commentary says side-effect rates resembled placebo and that trials were too small and short to show rare harm.",
	limitations: [
		// https://ojs.mjemonline.com/index.php/mjem/analgesic-effect-of-nonsteroidal-drugs
		"Small effect; a commentary says it vanishes when trials at high risk of bias are left out",
	],
	verified: "abstract",
	read: translation,
	gaps: [
		"Disability estimate",
		"English abstract with the figures",
		"figures in the original language (read in a translation)",
	],
});
