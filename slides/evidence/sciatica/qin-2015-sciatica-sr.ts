import { study } from "#evidence";

export const qin2015SciaticaSr = study({
	id: "qin-2015-sciatica-sr",
	kind: "systematic-review",
	tier: "core",
	topics: ["sciatica"],
	citation: {
		type: "article-journal",
		title:
			"Effectiveness of acupuncture for treating sciatica: a systematic review and meta-analysis",
		author: [
			{ family: "Qin", given: "Zongshi" },
			{ family: "Liu", given: "Xiaoxu" },
			{ family: "Wu", given: "Jiani" },
			{ family: "Zhai", given: "Yanbing" },
			{ family: "Liu", given: "Zhishun" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2015]] },
		volume: "2015",
		page: "425108",
		DOI: "10.1155/2015/425108",
		URL: "https://www.hindawi.com/journals/ecam/2015/425108/sup/",
	},
	population: "11 randomized trials of acupuncture for sciatica",
	setting: "Comparator: mostly drugs",
	arms: [],
	outcomes: {},
	facts: {
		trials: { value: 11, unit: "trials", label: "randomized trials included" },
	},
	limitations: [
		"Reviewers: too few relevant and rigorous studies, so the evidence is limited",
	],
	conclusion:
		"Acupuncture may be more effective than drugs and may add to them, but the evidence is limited by the number and rigour of trials.",
	verified: "abstract",
	read: {
		url: "https://www.hindawi.com/journals/ecam/2015/425108/sup/",
		where: "abstract",
	},
	gaps: ["pooled values", "PMID"],
	tries: [
		{
			sought: "Authors and DOI",
			where: "Stored web pages: dissem.in",
			result: "found",
		},
	],
});
