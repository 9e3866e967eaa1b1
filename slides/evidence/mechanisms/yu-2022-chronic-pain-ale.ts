import { study } from "#evidence";

export const yu2022ChronicPainAle = study({
	id: "yu-2022-chronic-pain-ale",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["brain imaging", "chronic pain"],
	registration: "PROSPERO CRD42021239633",
	citation: {
		type: "article-journal",
		title:
			"A coordinate-based meta-analysis of acupuncture for chronic pain: Evidence from fMRI studies",
		author: [
			{ family: "Yu", given: "Zheng" },
			{ family: "Wang", given: "Rong-Rong" },
			{ family: "Wei", given: "Wei" },
			{ family: "Liu", given: "Li-Ying" },
			{ family: "Wen", given: "Chuan-Biao" },
			{ family: "Yu", given: "Shu-Guang" },
			{ family: "Guo", given: "Xiao-Li" },
			{ family: "Yang", given: "Jie" },
		],
		"container-title": "Frontiers in Neuroscience",
		issued: { "date-parts": [[2022, 12, 14]] },
		DOI: "10.3389/fnins.2022.1049887",
		URL: "https://doi.org/10.3389/fnins.2022.1049887",
	},
	population: "fMRI studies of acupuncture in chronic pain, to September 2022",
	arms: [],
	outcomes: {
		brainMapChronicPain: {
			measure: "Brain map in chronic pain",
			fullName:
				"Activation likelihood clusters of resting activity (ALFF, ReHo)",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "other",
			comparatorDetail: "described as lower activity in patients",
			finding:
				"Lower activity in precuneus, posterior cingulate, right inferior parietal lobule, right superior temporal gyrus, cingulate gyrus and frontal areas including medial prefrontal cortex",
			trials: 14,
			participants: 524,
			note: "From this the authors infer that acupuncture modulates default mode and frontoparietal networks",
			read: {
				url: "https://frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2022.1049887/full",
				where: "abstract",
			},
		},
	},
	facts: {
		studies: { value: 14, label: "fMRI studies" },
		patients: { value: 524, label: "patients with chronic pain" },
	},
	limitations: [
		"Describes patients' activity, not a change with acupuncture against sham",
		"Coordinates of small studies pooled",
	],
	conclusion:
		"Acupuncture could modulate the default mode and frontoparietal networks",
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "acupuncture",
		sample: "14 studies, 524 patients",
		shamControlled: "unspecified",
		trackedPainRelief: "no: pain relief not pooled",
	},
	verified: "abstract",
	read: {
		url: "https://frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2022.1049887/full",
		where: "abstract",
	},
	gaps: [
		"volume and page",
		"sham arms",
		"change with treatment",
		"funding",
		"comparator",
		"type of needling",
	],
	disagreements: [
		{
			outcome: "brainMapChronicPain",
			withRecord: "ha-2022-msk-ale",
			explanation:
				"Two pooled maps, published in the same journal and year, name largely different regions.",
		},
	],
});
