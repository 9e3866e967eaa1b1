import { study } from "#evidence";

export const leite2018QstClbp = study({
	id: "leite-2018-qst-clbp",
	kind: "rct",
	tier: "core",
	topics: [
		"central sensitization",
		"chronic low back pain",
		"electroacupuncture and laser",
	],
	citation: {
		type: "article-journal",
		title:
			"Does Electroacupuncture Treatment Reduce Pain and Change Quantitative Sensory Testing Responses in Patients with Chronic Nonspecific Low Back Pain? A Randomized Controlled Clinical Trial",
		author: [
			{ family: "Leite", given: "Paula M. S." },
			{ family: "Mendonça", given: "Andreza R. C." },
			{ family: "Maciel", given: "Leonardo Y. S." },
			{ family: "Poderoso-Neto", given: "Maurício L." },
			{ family: "Araujo", given: "Carla C. A." },
			{ family: "Góis", given: "Hilda C. J." },
			{ family: "Souza", given: "Jérsica H. S." },
			{ family: "DeSantana", given: "Josimari M." },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2018, 10, 8]] },
		page: "8586746",
		DOI: "10.1155/2018/8586746",
		PMID: "30402136",
		URL: "https://doi.org/10.1155/2018/8586746",
	},
	population: "Chronic nonspecific low back pain, Brazil",
	randomized: 69,
	arms: [
		{ id: "ea", name: "Electroacupuncture", sessions: "10" },
		{ id: "control1", name: "Control 1" },
		{ id: "control2", name: "Control 2" },
		{ id: "control3", name: "Control 3" },
	],
	outcomes: {
		painIntensity: {
			measure: "Pain intensity",
			fullName: "11-point numerical rating",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after 10 sessions" },
			comparator: "other",
			comparatorDetail: "three control groups, CTR 1 to 3",
			finding: "No significant difference from the control groups",
			participants: 69,
			note: "Fell from baseline with electroacupuncture and in controls 1 and 3",
			read: {
				url: "https://www.hindawi.com/journals/ecam/2018/8586746/",
				where: "abstract",
			},
		},
		sensitisationTests: {
			measure: "Tests of sensitization",
			fullName:
				"Pressure threshold, temporal summation and conditioned pain modulation",
			unit: "test values",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after 10 sessions" },
			comparator: "other",
			comparatorDetail: "three control groups, CTR 1 to 3",
			finding: "No significant difference",
			participants: 69,
			read: {
				url: "https://www.hindawi.com/journals/ecam/2018/8586746/",
				where: "abstract",
			},
		},
	},
	facts: {
		sessions: { value: 10, label: "sessions" },
	},
	limitations: ["69 people in four groups: a real effect could be missed"],
	conclusion: "Electroacupuncture did not diminish central sensitization",
	mechanism: {
		topic: "central sensitization",
		species: "human",
		intervention: "electroacupuncture, 10 sessions",
		sample: "69 patients in four groups",
		shamControlled: "unspecified: three control groups",
		trackedPainRelief:
			"no: pain fell with electroacupuncture and in two control groups, sensitization measures did not change",
	},
	notes: [
		"Baeumler et al. (Front Neurol 2024, doi 10.3389/fneur.2024.1335356, https://frontiersin.org/journals/neurology/articles/10.3389/fneur.2024.1335356/full): in 60 patients at least 30% immediate relief came in 58% with low and 72% with high temporal summation, p = 0.266; no sham",
		"A protocol (Kong et al., Trials 2018, https://pmc.ncbi.nlm.nih.gov/articles/PMC6292023) planned to test whether real electroacupuncture lowers temporal summation and whether this mediates relief. The 2020 report in 121 adults (see kong-2020-electro) found no difference in pain from sham, and better disability; a mediation result was not found.",
	],
	verified: "abstract",
	read: {
		url: "https://www.hindawi.com/journals/ecam/2018/8586746/",
		where: "abstract",
	},
	gaps: ["control groups", "values and CIs", "funding"],
});
