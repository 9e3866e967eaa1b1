import { study } from "#evidence";

export const huang2012FmriMeta = study({
	id: "huang-2012-fmri-meta",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["brain imaging", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Characterizing Acupuncture Stimuli Using Brain Imaging with fMRI - A Systematic Review and Meta-Analysis of the Literature",
		author: [
			{ family: "Huang", given: "Wenjing" },
			{ family: "Pach", given: "Daniel" },
			{ family: "Napadow", given: "Vitaly" },
			{ family: "Park", given: "Kyungmo" },
			{ family: "Long", given: "Xiangyu" },
			{ family: "Neumann", given: "Jane" },
			{ family: "Maeda", given: "Yumi" },
			{ family: "Nierhaus", given: "Till" },
			{ family: "Liang", given: "Fanrong" },
			{ family: "Witt", given: "Claudia M." },
		],
		"container-title": "PLoS One",
		issued: { "date-parts": [[2012, 4, 9]] },
		volume: "7",
		issue: "4",
		page: "e32960",
		DOI: "10.1371/journal.pone.0032960",
		PMID: "22496739",
		URL: "https://doi.org/10.1371/journal.pone.0032960",
	},
	population:
		"fMRI studies with at least one group given needle acupuncture; healthy volunteers and patients",
	arms: [
		{ id: "verum", name: "Needle acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		regionsAcrossStudies: {
			measure: "Regions across studies",
			fullName: "Brain areas modulated by acupuncture, described",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "within-group",
			finding:
				"Somatosensory cortices, limbic system, basal ganglia, brain stem and cerebellum",
			trials: 149,
			note: "Meta-analyses of verum stimulation confirmed many of these",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3322129",
				where: "abstract",
			},
		},
		brainMapVsSham: {
			measure: "Brain map, verum and sham",
			fullName: "Coordinate-based comparison of verum with sham",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "sham",
			contrast: { treatment: "verum", control: "sham" },
			finding: "Differences between verum and sham were reported",
			trials: 34,
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3322129",
				where: "abstract",
			},
		},
	},
	facts: {
		studiesDescribed: { value: 149, label: "fMRI studies described" },
		studiesPooled: { value: 34, label: "studies in the meta-analyses" },
	},
	limitations: [
		"Search ended in September 2009",
		"Only 34 of 149 studies could be pooled",
		"Much of the material is from healthy volunteers",
		"Regional activity is not a measure of pain relief",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "needle acupuncture of any kind (manual and electrical)",
		sample: "149 fMRI studies described, 34 pooled",
		shamControlled:
			"mixed; a verum-versus-sham meta-analysis was one of four aims",
		trackedPainRelief: "no: not a question of the review",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3322129",
		where: "abstract",
	},
	gaps: [
		"verum-versus-sham regions",
		"number of participants",
		"heterogeneity statements",
		"funding",
		"list of regions, cut off: name no regions from this record",
	],
});
