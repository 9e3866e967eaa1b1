import { study } from "#evidence";

const article = {
	url: "https://fdocuments.in/document/colquhoun-novella-aa-2013.html",
	where: "opening section of the article",
};

export const colquhoun2013Theatrical = study({
	id: "colquhoun-2013-theatrical",
	kind: "policy",
	tier: "core",
	topics: ["blinding and sham"],
	citation: {
		type: "article-journal",
		title: "Acupuncture Is Theatrical Placebo",
		author: [
			{ family: "Colquhoun", given: "David" },
			{ family: "Novella", given: "Steven P." },
		],
		"container-title": "Anesthesia & Analgesia",
		issued: { "date-parts": [[2013, 6]] },
		volume: "116",
		issue: "6",
		page: "1360-1363",
		DOI: "10.1213/ANE.0b013e31828f2d5e",
		URL: "https://doi.org/10.1213/ANE.0b013e31828f2d5e",
	},
	population:
		"Invited opinion, paired with a pro-acupuncture article (Wang, Harris, Lin, Gan) in the same issue",
	setting: "United Kingdom (UCL), United States (Yale)",
	arms: [],
	outcomes: {},
	facts: {
		trialsCited: {
			value: 3000,
			unit: "trials",
			label: "by its authors' count had been done by 2013",
			approximate: true,
		},
	},
	limitations: [
		"Chosen to argue one side; no systematic method",
		"Cites Linde 2005, Melchart 2005, GERAC back pain, Madsen 2009 and Vickers 2012",
	],
	conclusion:
		"Holds that after some 3,000 trials no effect large enough to matter to patients has appeared and that what remains is probably theatrical placebo; cites Vickers 1998 on countries with only positive trials.",
	notes: [
		"An editorial, the strongest critical voice; to be cited as opinion.",
	],
	verified: "full-text",
	read: article,
	gaps: [
		"Only the opening section and the first author's own introduction (http://www.dcscience.net/?p=6060) were seen, not the whole",
	],
});
