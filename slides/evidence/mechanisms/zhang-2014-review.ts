import { study } from "#evidence";

export const zhang2014Review = study({
	id: "zhang-2014-review",
	kind: "experiment-animal",
	tier: "supporting",
	topics: [
		"central sensitization",
		"endogenous opioids",
		"electroacupuncture and laser",
		"inflammation",
	],
	citation: {
		type: "article-journal",
		title: "Mechanisms of Acupuncture–Electroacupuncture on Persistent Pain",
		author: [
			{ family: "Zhang", given: "Ruixin" },
			{ family: "Lao", given: "Lixing" },
			{ family: "Ren", given: "Ke" },
			{ family: "Berman", given: "Brian M." },
		],
		"container-title": "Anesthesiology",
		issued: { "date-parts": [[2014]] },
		volume: "120",
		issue: "2",
		page: "482-503",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3947586",
	},
	population:
		"Narrative review of preclinical studies of inflammatory, neuropathic, cancer and visceral pain",
	arms: [],
	outcomes: {
		frequencyAndAnalgesia: {
			measure: "Frequency and analgesia",
			fullName:
				"2 to 10 Hz against 100 Hz in inflammatory and neuropathic pain",
			unit: "analgesia",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "active",
			comparatorDetail: "electroacupuncture at 100 Hz",
			finding: "2 to 10 Hz more effective than 100 Hz",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3947586",
				where: "abstract",
			},
		},
		mediators: {
			measure: "Spinal and peripheral mediators",
			fullName: "What electroacupuncture changes",
			unit: "mediators",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "other",
			comparatorDetail: "preclinical controls",
			finding:
				"Opioids quiet peripheral nociceptors and lower pro-inflammatory cytokines in tissue and cord; serotonin and noradrenaline lower phosphorylation of the spinal NMDA receptor subunit GluN1",
			note: "Cytokines fall in tissue and cord after injury of nerve or tissue, in animals",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3947586",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Narrative; animals only",
		"The authors include advocates of acupuncture",
	],
	mechanism: {
		topic: "central sensitization",
		species: "animal",
		intervention: "electroacupuncture",
		sample: "narrative review of animals, mainly rats; not pooled",
		shamControlled: "not applicable",
		trackedPainRelief: "yes in animals",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3947586",
		where: "abstract",
	},
	gaps: ["study counts", "DOI"],
});
