import { study } from "#evidence";

export const liu2021Prokr2 = study({
	id: "liu-2021-prokr2",
	kind: "experiment-animal",
	tier: "core",
	topics: ["inflammation", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"A neuroanatomical basis for electroacupuncture to drive the vagal–adrenal axis",
		author: [
			{ family: "Liu", given: "Shenbin" },
			{ family: "Wang", given: "Zhifu" },
			{ family: "Su", given: "Yangshuai" },
			{ family: "Qi", given: "Lu" },
			{ family: "Yang", given: "Wei" },
			{ family: "Fu", given: "Mingzhou" },
			{ family: "Jing", given: "Xianghong" },
			{ family: "Wang", given: "Yanqing" },
			{ family: "Ma", given: "Qiufu" },
		],
		"container-title": "Nature",
		issued: { "date-parts": [[2021, 10, 13]] },
		volume: "598",
		issue: "7882",
		page: "641-645",
		DOI: "10.1038/s41586-021-04001-4",
		PMID: "34646018",
		URL: "https://doi.org/10.1038/s41586-021-04001-4",
	},
	population: "Mice given bacterial endotoxin",
	arms: [],
	outcomes: {
		inflammationWithoutNeurons: {
			measure: "Inflammation without PROKR2 neurons",
			fullName:
				"Low-intensity electroacupuncture at ST36 after ablation of the neurons",
			unit: "cytokines, vagal activity",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "intact mice",
			finding: "Anti-inflammatory effect lost",
			note: "Without these sensory neurons of the deep fascia electroacupuncture no longer drove vagal neurons, adrenal catecholamines or suppression of inflammation",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9178665",
				where: "abstract",
			},
		},
		optogeneticDrive: {
			measure: "Vagal-adrenal axis driven by light",
			fullName: "Optogenetic drive of the same nerve endings, without needles",
			unit: "activation",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "no stimulation",
			finding: "Sufficient to activate the axis",
			note: "The nerve fibers, not the needle, carry the effect; their map predicts which sites work",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9178665",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Mice; endotoxin; no pain outcome",
		"Supports relative specificity of site for electrical stimulation of deep fascia, not meridians",
	],
	mechanism: {
		topic: "inflammation",
		species: "animal",
		intervention:
			"electroacupuncture at low intensity, ST36 (hindlimb) against ST25 (abdomen)",
		sample: "mice",
		shamControlled:
			"no sham; ablation of neurons, another body site and optogenetics as controls",
		trackedPainRelief: "no: endotoxin inflammation, not pain",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9178665",
		where: "abstract",
	},
	gaps: ["number of mice", "cytokine values", "funding"],
});
