import { study } from "#evidence";

const table2 = {
	url: "https://www.hindawi.com/journals/ecam/2015/425108/tab2/",
	where: "Table 2",
	verified: "full-text",
} as const;

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
		depthMin: {
			value: 25,
			unit: "mm",
			label: "depth of the needles where reported, least",
			read: table2,
		},
		depthMax: {
			value: 75,
			unit: "mm",
			label: "depth of the needles where reported, most",
			read: table2,
		},
		depthTrials: {
			value: 7,
			unit: "trials",
			label: "report the depth",
			read: table2,
		},
		minutesMin: {
			value: 20,
			unit: "minutes",
			label: "needles stay in, least",
			read: table2,
		},
		minutesMax: {
			value: 45,
			unit: "minutes",
			label: "needles stay in, most",
			read: table2,
		},
		diameterMin: {
			value: 0.25,
			unit: "mm",
			label: "diameter of the needles, least",
			read: table2,
		},
		diameterMax: {
			value: 0.45,
			unit: "mm",
			label: "diameter of the needles, most",
			read: table2,
		},
		deQiTrials: {
			value: 10,
			unit: "trials",
			label: "sought de qi",
			read: table2,
		},
	},
	limitations: [
		"Reviewers: too few relevant and rigorous studies, so the evidence is limited",
	],
	conclusion:
		"Acupuncture may be more effective than drugs and may add to them, but the evidence is limited by the number and rigour of trials.",
	notes: [
		"Mostly daily sessions for 7 to 10 days a course: deeper and denser than the German and US trials of back pain.",
	],
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
