import { study } from "#evidence";

export const casimiro2005Ra = study({
	id: "casimiro-2005-ra",
	kind: "systematic-review",
	tier: "core",
	topics: ["musculoskeletal pain"],
	label: "Cochrane rheumatoid arthritis 2005",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture and electroacupuncture for the treatment of rheumatoid arthritis",
		author: [
			{ family: "Casimiro", given: "L." },
			{ family: "Barnsley", given: "L." },
			{ family: "Brosseau", given: "L." },
			{ family: "Milne", given: "S." },
			{ family: "Welch", given: "V." },
			{ family: "Tugwell", given: "P." },
			{ family: "Wells", given: "G.A." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2005]] },
		issue: "4",
		page: "CD003788",
		DOI: "10.1002/14651858.CD003788.pub2",
		URL: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD003788.pub2/full/pt",
	},
	population: "2 trials, 84 people with rheumatoid arthritis",
	setting: "Searched to May 2005",
	randomized: 84,
	arms: [],
	outcomes: {
		kneePainHours24Electro: {
			measure: "Knee pain",
			condition: "rheumatoid arthritis",
			range: [0, 4],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "24 hours after one session" },
			comparator: "sham",
			contrast: { treatment: "electroacupuncture", control: "sham" },
			effect: { type: "mean difference", value: -2.0, ci95: [-3.6, -0.4] },
			trials: 1,
			note: "Reviewers judged the trial too poor to recommend from.",
			read: {
				url: "http://www.hkiim.cuhk.edu.hk/ceim/en/synopsis/detail/acupuncture-and-related-therapies/73",
				where: "university synopsis",
			},
		},
		painWeek5Manual: {
			measure: "Pain VAS",
			condition: "rheumatoid arthritis",
			range: [0, 100],
			unit: "mm",
			better: "lower",
			role: "primary",
			timepoint: { label: "5 weeks", weeks: 5 },
			comparator: "sham",
			contrast: { treatment: "manual acupuncture", control: "sham" },
			finding:
				"No significant difference in pain, joint counts, ESR, CRP or analgesic use",
			trials: 1,
			read: {
				url: "https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmg.ed18/content/HTML/a/tu20.htm",
				where: "evidence summary",
			},
		},
	},
	facts: {
		trials: { value: 2, unit: "trials", label: "trials included" },
		participants: { value: 84, unit: "people", label: "participants" },
	},
	limitations: ["Two small trials"],
	notes: [
		"A 2018 structured summary of seven reviews and 20 trials concludes that acupuncture probably has little or no impact in rheumatoid arthritis (Ramos, Medwave 2018;18(6):e7273, http://viejo.medwave.cl/link.cgi/Medwave/PuestaDia/ResEpis/7284).",
	],
	verified: "secondary",
	read: {
		url: "http://www.hkiim.cuhk.edu.hk/ceim/en/synopsis/detail/acupuncture-and-related-therapies/73",
		where: "university synopsis",
	},
	gaps: ["values behind the 2018 summary", "funding"],
	disagreements: [
		{
			outcome: "kneePainHours24Electro",
			withRecord: "source: another summary of the review",
			explanation:
				"It misprints the interval as −3.6 to −4.0, which leaves out its own estimate; −3.6 to −0.4 stands.",
		},
	],
});
