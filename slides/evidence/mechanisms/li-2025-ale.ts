import { study } from "#evidence";

export const li2025Ale = study({
	id: "li-2025-ale",
	kind: "systematic-review",
	tier: "core",
	topics: ["brain imaging"],
	registration: "PROSPERO CRD42024562566",
	citation: {
		type: "article-journal",
		title:
			"Identifying robust neural signatures of acupuncture modulation in healthy brains: a multimodal meta-analysis mapping core network",
		author: [
			{ family: "Li", given: "Changhong" },
			{ family: "Liu", given: "Yamin" },
			{ family: "Ning", given: "Baile" },
			{ family: "Wu", given: "Lihua" },
			{ family: "Zhang", given: "Yuan" },
			{ family: "Zhou", given: "Junhe" },
			{ family: "Zhang", given: "Delong" },
			{ family: "Zhou", given: "Peng" },
			{ family: "Fu", given: "Wenbin" },
		],
		"container-title": "Frontiers in Human Neuroscience",
		issued: { "date-parts": [[2025, 9, 2]] },
		volume: "19",
		page: "1494267",
		DOI: "10.3389/fnhum.2025.1494267",
		PMID: "40964198",
		URL: "https://doi.org/10.3389/fnhum.2025.1494267",
	},
	population: "Healthy people and patients, fMRI and PET",
	arms: [],
	outcomes: {
		coreRegionsHealthy: {
			measure: "Core regions, healthy people",
			fullName: "Regions consistently modulated by verum acupuncture",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "within-group",
			finding:
				"Bilateral inferior parietal lobule (into the postcentral gyrus) and right thalamus",
			note: "Insular cortex, supplementary motor area and superior temporal gyrus appear only as parts of a connected network. Anterior cingulate and prefrontal cortex are not named.",
			read: {
				url: "https://synapsesocial.com/papers/W4413901732",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Coordinates of small studies pooled",
		"Pools verum acupuncture alone, without a test against sham",
		"The introduction presents efficacy as settled",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "verum acupuncture, any",
		sample: "imaging studies of healthy people and patients",
		shamControlled: "not the contrast pooled (verum)",
		trackedPainRelief: "no",
	},
	verified: "abstract",
	read: {
		url: "https://synapsesocial.com/papers/W4413901732",
		where: "abstract",
	},
	gaps: ["number of studies and people", "patient results", "funding"],
});
