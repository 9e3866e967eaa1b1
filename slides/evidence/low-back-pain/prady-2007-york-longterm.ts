import { study } from "#evidence";

const abstract = {
	url: "https://fdokumen.com/documents/the-natural-history-of-back-pain-after-a-randomised-controlled-trial-of-acupuncture.html",
	where: "abstract",
};

export const prady2007YorkLongterm = study({
	id: "prady-2007-york-longterm",
	kind: "rct",
	tier: "supporting",
	topics: ["chronic low back pain"],
	followUpOf: "thomas-2006-york",
	name: "York long-term follow-up",
	citation: {
		type: "article-journal",
		title:
			"The natural history of back pain after a randomised controlled trial of acupuncture vs usual care – long term outcomes",
		author: [
			{ family: "Prady", given: "Stephanie L." },
			{ family: "Thomas", given: "Kate" },
			{ family: "Esmonde", given: "Lisa" },
			{ family: "Crouch", given: "Simon" },
			{ family: "MacPherson", given: "Hugh" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2007, 12]] },
		volume: "25",
		issue: "4",
		page: "121-129",
		DOI: "10.1136/aim.25.4.121",
		PMID: "18160922",
		URL: "https://doi.org/10.1136/aim.25.4.121",
	},
	population:
		"Participants of the York trial (Thomas 2006) asked by post 5.5 to 7 years on",
	setting: "England",
	randomized: 241,
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "uc", name: "Usual care" },
	],
	outcomes: {
		bodilyPainYear6: {
			measure: "SF-36 bodily pain",
			range: [0, 100],
			unit: "points",
			better: "higher",
			role: "secondary",
			timepoint: { label: "5.5–7 years", weeks: 325 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "uc" },
			effect: { type: "mean difference", value: -0.4, ci95: [-10.1, 9.7] },
			note: "The week count is the middle of the follow-up window.",
			read: abstract,
		},
	},
	facts: {
		responseRate: { value: 43.9, unit: "%", label: "of those asked answered" },
		asked: { value: 239, label: "participants asked" },
		yearsMin: { value: 5.5, unit: "years", label: "shortest follow-up" },
		yearsMax: { value: 7, unit: "years", label: "longest follow-up" },
	},
	limitations: ["Under half responded."],
	verified: "abstract",
	read: abstract,
	gaps: [],
	tries: [
		{
			sought: "Bibliographic data",
			where: "Stored web pages: copy of the PubMed record",
			result: "found",
		},
	],
});
