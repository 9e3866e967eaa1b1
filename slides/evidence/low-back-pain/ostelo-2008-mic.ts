import { study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/c63b17f341638e994cd27cc6d09b4f05e220d5cc",
	where: "abstract",
};

export const ostelo2008Mic = study({
	id: "ostelo-2008-mic",
	kind: "systematic-review",
	tier: "core",
	topics: ["scales", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Interpreting Change Scores for Pain and Functional Status in Low Back Pain: Towards International Consensus Regarding Minimal Important Change",
		author: [
			{ family: "Ostelo", given: "Raymond W.J.G." },
			{ family: "Deyo", given: "Rick A." },
			{ family: "Stratford", given: "P." },
			{ family: "Waddell", given: "Gordon" },
			{ family: "Croft", given: "Peter" },
			{ family: "Von Korff", given: "Michael" },
			{ family: "Bouter", given: "Lex M." },
			{ family: "de Vet", given: "Henrica C." },
		],
		"container-title": "Spine",
		issued: { "date-parts": [[2008]] },
		DOI: "10.1097/BRS.0b013e31815e3a10",
		URL: "https://doi.org/10.1097/BRS.0b013e31815e3a10",
	},
	population:
		"Literature review and expert consensus on change scores in low back pain",
	arms: [],
	outcomes: {},
	facts: {
		vasMic: {
			value: 15,
			unit: "points",
			label: "minimal important change within a patient on VAS 0–100",
		},
		nrsMic: {
			value: 2,
			unit: "points",
			label: "minimal important change within a patient on NRS 0–10",
		},
		rmdqMic: {
			value: 5,
			unit: "points",
			label: "minimal important change within a patient on RMDQ 0–24",
		},
		odiMic: {
			value: 10,
			unit: "points",
			label: "minimal important change within a patient on ODI 0–100",
		},
		qbdqMic: {
			value: 20,
			unit: "points",
			label: "minimal important change within a patient on QBDQ 0–100",
		},
		percentMic: {
			value: 30,
			unit: "%",
			label:
				"improvement from baseline as minimal important change on any of these scales",
		},
	},
	limitations: [
		"Thresholds for improvement within a patient, not for a difference between trial arms. To hold a 1-point difference between groups against 5 points is a category error; so is calling it clinically meaningful on the mean alone. Responder shares are the bridge.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Volume and pages", "PMID"],
	tries: [
		{
			sought: "Volume, pages and PMID",
			where: "Two searches of stored web pages",
			result: "not found",
		},
	],
});
