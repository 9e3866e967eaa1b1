import { study } from "#evidence";

const abstract = {
	url: "https://ouci.dntb.gov.ua/en/works/4Y525jq4",
	where: "abstract",
} as const;

export const wilson2023Caper = study({
	id: "wilson-2023-caper",
	kind: "cohort",
	tier: "supporting",
	topics: ["shared decisions", "chronic low back pain"],
	otherTreatment: "several",
	name: "CAPER",
	citation: {
		type: "article-journal",
		title:
			"CAPER: patient preferences to inform nonsurgical treatment of chronic low back pain: a discrete-choice experiment",
		author: [
			{ family: "Wilson", given: "Leslie" },
			{ family: "Zheng", given: "Patricia" },
			{ family: "Ionova", given: "Yelena" },
			{ family: "Denham", given: "Alina" },
			{ family: "Yoo", given: "Connie" },
			{ family: "Ma", given: "Yanlei" },
			{ family: "Greco", given: "Carol M" },
			{ family: "Hanmer", given: "Janel" },
			{ family: "Williams", given: "David A" },
			{ family: "Hassett", given: "Afton L" },
			{ family: "Scheffler", given: "Aaron Wolfe" },
			{ family: "Valone", given: "Frank" },
			{ family: "Mehling", given: "Wolf" },
			{ family: "Berven", given: "Sigurd" },
			{ family: "Lotz", given: "Jeffrey" },
			{ family: "O'Neill", given: "Conor" },
		],
		"container-title": "Pain Medicine",
		issued: { "date-parts": [[2023]] },
		volume: "24",
		issue: "8",
		page: "963-973",
		DOI: "10.1093/pm/pnad038",
		PMID: "36975607",
	},
	population:
		"Adults with chronic low back pain who chose between made-up treatments, online",
	setting: "USA",
	analyzed: 211,
	arms: [],
	outcomes: {},
	facts: {
		adults: { value: 211, label: "adults" },
		attributes: { value: 7, label: "traits of a treatment" },
		choices: { value: 14, label: "pairs to choose from" },
	},
	limitations: ["Choices between made-up treatments"],
	funding: "NIH HEAL Initiative",
	conclusion:
		"Chance of relief, how long it lasts, physical activity, method, type, time and risk were weighed: the chance of relief counted most, then physical activity, and both more than how long relief lasts.",
	verified: "abstract",
	read: abstract,
	gaps: ["Weights with intervals"],
});
