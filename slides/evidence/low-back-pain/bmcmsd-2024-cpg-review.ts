import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926",
	where: "abstract",
};

export const bmcmsd2024CpgReview = study({
	id: "bmcmsd-2024-cpg-review",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Recent clinical practice guidelines for the management of low back pain: a global comparison",
		author: [
			{ family: "Zhou", given: "T." },
			{ family: "Salman", given: "D." },
			{ family: "McGregor", given: "A.H." },
		],
		"container-title": "BMC Musculoskeletal Disorders",
		issued: { "date-parts": [[2024]] },
		DOI: "10.1186/s12891-024-07468-0",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926",
	},
	population: "22 guidelines for low back pain issued 2017 to 2022",
	setting: "International",
	arms: [],
	outcomes: {},
	facts: { guidelines: { value: 22, unit: "guidelines", label: "compared" } },
	limitations: [],
	recommendation: {
		position: "mixed",
		text: "For chronic low back pain the guidelines as a group recommended exercise, NSAIDs, spinal manipulation and acupuncture, with marked differences between them.",
	},
	verified: "abstract",
	read: abstract,
	gaps: [
		"How many guidelines are for and against acupuncture",
		"Volume and article number",
	],
	tries: [
		{
			sought: "Authors and title",
			where: "Stored web pages: Springer page",
			result: "found",
		},
		{
			sought: "Volume and article number",
			where: "Stored web pages: Springer page, PMC11061926",
			result: "not found",
		},
	],
});
