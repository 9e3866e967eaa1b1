import { study } from "#evidence";

export const fujita2017CaffeineMice = study({
	id: "fujita-2017-caffeine-mice",
	kind: "experiment-animal",
	tier: "supporting",
	topics: ["adenosine"],
	citation: {
		type: "article-journal",
		title:
			"Presence of caffeine reversibly interferes with efficacy of acupuncture-induced analgesia",
		author: [
			{ family: "Fujita", given: "Takumi" },
			{ family: "Feng", given: "Changyong" },
			{ family: "Takano", given: "Takahiro" },
		],
		"container-title": "Scientific Reports",
		issued: { "date-parts": [[2017]] },
		volume: "7",
		issue: "1",
		DOI: "10.1038/s41598-017-03542-x",
		PMID: "28611421",
		URL: "https://doi.org/10.1038/s41598-017-03542-x",
	},
	population: "Animals with acute and chronic pain",
	arms: [],
	outcomes: {
		analgesiaWithCaffeine: {
			measure: "Acupuncture analgesia with caffeine",
			fullName: "Effect of oral caffeine on acupuncture analgesia",
			unit: "threshold",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute and chronic models" },
			comparator: "other",
			comparatorDetail: "no caffeine",
			finding: "Lost, even at a low dose; restored a day after withdrawal",
			note: "Caffeine injected at the point was enough",
			read: {
				url: "https://kaffe-helbred.dk/2017/06/18/presence-of-caffeine-reversibly-interferes-with-efficacy-of-acupuncture-induced-analgesia/",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Animals; same laboratory as the adenosine reports",
		"Human findings conflict (Cao 2018, Liu 2022)",
	],
	mechanism: {
		topic: "adenosine",
		species: "animal",
		intervention: "acupuncture",
		sample: "animals; the laboratory's earlier work was in mice",
		shamControlled: "no sham: caffeine against none",
		trackedPainRelief: "yes in animals: caffeine removed the analgesia",
	},
	notes: [
		"An independent laboratory agrees by dose (More et al., J Caffeine Res 2013;3:143-148, doi 10.1089/jcr.2013.0014, https://pmc.ncbi.nlm.nih.gov/articles/PMC3777297): mice after plantar incision, manual and electroacupuncture at SP6. A single 10 mg/kg abolished analgesia; 70 mg/kg a day for 8 days reversed it, 4 mg/kg a day did not.",
	],
	verified: "abstract",
	read: {
		url: "https://kaffe-helbred.dk/2017/06/18/presence-of-caffeine-reversibly-interferes-with-efficacy-of-acupuncture-induced-analgesia/",
		where: "abstract",
	},
	gaps: [
		"species",
		"number of animals",
		"thresholds",
		"article number",
		"acupuncture point",
	],
});
