import { study } from "#evidence";

export const ha2022MskAle = study({
	id: "ha-2022-msk-ale",
	kind: "systematic-review",
	tier: "core",
	topics: ["brain imaging", "musculoskeletal pain"],
	citation: {
		type: "article-journal",
		title:
			"Coordinate-based (ALE) meta-analysis of acupuncture for musculoskeletal pain",
		author: [
			{ family: "Ha", given: "Guodong" },
			{ family: "Tian", given: "Zilei" },
			{ family: "Chen", given: "Jiyao" },
			{ family: "Wang", given: "Shuo" },
			{ family: "Luo", given: "Aga" },
			{ family: "Liu", given: "Yunyu" },
			{ family: "Tang", given: "Juan" },
			{ family: "Lai", given: "Ningyuan" },
			{ family: "Zeng", given: "Fang" },
			{ family: "Lan", given: "Lei" },
		],
		"container-title": "Frontiers in Neuroscience",
		issued: { "date-parts": [[2022, 7, 22]] },
		DOI: "10.3389/fnins.2022.906875",
		URL: "https://doi.org/10.3389/fnins.2022.906875",
	},
	population: "Patients with musculoskeletal pain; search to November 2021",
	arms: [],
	outcomes: {
		brainMapAcupuncture: {
			measure: "Brain map with acupuncture",
			fullName: "Activation likelihood clusters in response to acupuncture",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "within-group",
			finding: "Thalamus, insula, caudate, claustrum and lentiform nucleus",
			trials: 15,
			note: "Anterior cingulate and prefrontal cortex are not on the abstract's list",
			read: {
				url: "https://frontiersin.org/articles/10.3389/fnins.2022.906875/full",
				where: "abstract",
			},
		},
	},
	facts: {
		studies: { value: 15, label: "imaging studies pooled" },
		foci: { value: 183, label: "foci of activation" },
	},
	limitations: [
		"15 studies",
		"Coordinate pooling treats small unblinded studies as equal",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "acupuncture",
		sample: "15 imaging studies, 183 foci",
		shamControlled: "unspecified",
		trackedPainRelief: "no: pain relief not pooled",
	},
	verified: "abstract",
	read: {
		url: "https://frontiersin.org/articles/10.3389/fnins.2022.906875/full",
		where: "abstract",
	},
	gaps: [
		"sham arms",
		"participants",
		"funding",
		"full cluster table",
		"type of needling",
	],
	disagreements: [
		{
			outcome: "brainMapAcupuncture",
			withRecord: "yu-2022-chronic-pain-ale",
			explanation:
				"Two pooled maps, published in the same journal and year, name largely different regions. They ask different questions: response to acupuncture here, altered activity in chronic pain patients there.",
		},
	],
});
