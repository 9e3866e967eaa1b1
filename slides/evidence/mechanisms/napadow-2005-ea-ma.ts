import { study } from "#evidence";

export const napadow2005EaMa = study({
	id: "napadow-2005-ea-ma",
	kind: "imaging",
	tier: "supporting",
	topics: ["electroacupuncture and laser", "brain imaging"],
	citation: {
		type: "article-journal",
		title:
			"Effects of electroacupuncture versus manual acupuncture on the human brain as measured by fMRI",
		author: [
			{ family: "Napadow", given: "Vitaly" },
			{ family: "Makris", given: "Nikos" },
			{ family: "Liu", given: "Jing" },
			{ family: "Kettner", given: "Norman W" },
			{ family: "Kwong", given: "Kenneth K" },
			{ family: "Hui", given: "Kathleen K S" },
		],
		"container-title": "Human Brain Mapping",
		issued: { "date-parts": [[2005, 3]] },
		volume: "24",
		issue: "3",
		page: "193-205",
		DOI: "10.1002/hbm.20081",
		PMID: "15499576",
		URL: "https://doi.org/10.1002/hbm.20081",
	},
	population: "Volunteers",
	arms: [],
	outcomes: {
		brainSignalExtent: {
			measure: "Extent of fMRI signal increase",
			fullName: "Electroacupuncture against manual",
			unit: "extent",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "active",
			comparatorDetail: "manual acupuncture",
			finding:
				"More widespread with electroacupuncture, mostly at low frequency",
			note: "Only electroacupuncture raised the signal in the anterior middle cingulate; 2 Hz raised it in the pontine raphe area",
			read: {
				url: "https://suppr.wilddata.cn/browses/detail/pubmed/15499576",
				where: "abstract",
			},
		},
		limbicDecrease: {
			measure: "Limbic decrease",
			fullName: "All modes of acupuncture against touch",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "other",
			comparatorDetail: "touch without a needle",
			finding:
				"Increase in anterior insula; decrease in amygdala, anterior hippocampus, subgenual and retrosplenial cingulate and ventromedial prefrontal cortex; not seen with touch",
			read: {
				url: "https://suppr.wilddata.cn/browses/detail/pubmed/15499576",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Wider signal is not more analgesia, and the head-to-head trial in back pain found no gain (Comachio 2020)",
		"No pain outcome",
	],
	mechanism: {
		topic: "electroacupuncture and laser",
		species: "human",
		intervention:
			"manual, electroacupuncture at 2 Hz and at 100 Hz, all at ST36",
		sample: "volunteers",
		shamControlled: "in part: touch, described as placebo-like",
		trackedPainRelief: "no: brain activity",
	},
	verified: "abstract",
	read: {
		url: "https://suppr.wilddata.cn/browses/detail/pubmed/15499576",
		where: "abstract",
	},
	gaps: ["number of volunteers", "effect sizes", "funding"],
});
