import { study } from "#evidence";

export const ge2022Guideline = study({
	id: "ge-2022-guideline",
	kind: "guideline",
	tier: "supporting",
	topics: ["cancer pain", "aromatase-inhibitor joint pain", "guidelines"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for cancer pain: an evidence-based clinical practice guideline",
		author: [
			{ family: "Ge", given: "Long" },
			{ family: "Wang", given: "Qi" },
			{ family: "He", given: "Yihan" },
			{ family: "Wu", given: "Darong" },
			{ family: "Zhou", given: "Qi" },
			{ family: "Xu", given: "Nenggui" },
			{ family: "Yang", given: "Kehu" },
			{ family: "Chen", given: "Yaolong" },
			{ family: "Zhang", given: "Anthony Lin" },
			{ family: "Hua", given: "Haiqing" },
			{ family: "Huang", given: "Jinchang" },
			{ family: "Hui", given: "Ka-Kit" },
			{ family: "Liang", given: "Fanrong" },
			{ family: "Wang", given: "Linpeng" },
			{ family: "Xu", given: "Bin" },
			{ family: "Yang", given: "Yufei" },
			{ family: "Zhang", given: "Weimin" },
			{ family: "Zhao", given: "Baixiao" },
			{ family: "Zhu", given: "Bing" },
			{ family: "Guo", given: "Xinfeng" },
			{ family: "Xue", given: "Charlie Changli" },
			{ family: "Zhang", given: "Haibo" },
		],
		"container-title": "Chinese Medicine",
		issued: { "date-parts": [[2022, 1, 5]] },
		volume: "17",
		page: "8",
		DOI: "10.1186/s13020-021-00558-4",
		PMID: "34983587",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8728906",
	},
	population: "Moderate to severe cancer pain",
	arms: [],
	outcomes: {},
	facts: {
		panelSpecialists: { value: 13, label: "specialists on the panel" },
		panelPatients: { value: 2, label: "patients on the panel" },
	},
	limitations: [
		"Triggered by He 2020 and shares its authors",
		"Panel of 13 specialists and 2 patients",
		"Strong recommendations on small trials",
	],
	recommendation: {
		position: "for",
		text: "Acupuncture rather than no treatment in moderate to severe cancer pain; adding it to analgesics to lower pain, opioid dose and opioid side effects; acupuncture for aromatase-inhibitor arthralgia. The authors say small samples limit the strength.",
		strength:
			"strong for acupuncture rather than no treatment and for aromatase-inhibitor arthralgia; weak for adding it to analgesics",
	},
	notes: [
		"Its Box 1 reports that NCCN Adult Cancer Pain, version 2.2021, lists acupuncture as a physical intervention, category 2A (https://cmjournal.biomedcentral.com/articles/10.1186/s13020-021-00558-4/tables/1).",
	],
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8728906",
		where: "abstract",
	},
	gaps: [
		"NCCN wording read second-hand and dated 2021: check the current version",
		"Evidence profiles",
	],
});
