import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5393924",
	where: "abstract",
};
const decay = {
	measure: "Decay of effect",
	fullName:
		"Fall of the standardised effect per 3 months after the end of treatment",
	unit: "SD lost per 3 months",
	better: "lower",
	role: "primary",
	timepoint: { label: "to 12 months after treatment", weeks: 52 },
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const macpherson2017Persistence = study({
	id: "macpherson-2017-persistence",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["chronic pain", "musculoskeletal pain", "dose and delivery"],
	name: "Acupuncture Trialists’ Collaboration 2017",
	citation: {
		type: "article-journal",
		title:
			"The persistence of the effects of acupuncture after a course of treatment: a meta-analysis of patients with chronic pain",
		author: [
			{ family: "MacPherson", given: "H." },
			{ family: "Vertosick", given: "E.A." },
			{ family: "Foster", given: "N.E." },
			{ family: "Lewith", given: "G." },
			{ family: "Linde", given: "K." },
			{ family: "Sherman", given: "K.J." },
			{ family: "Witt", given: "C.M." },
			{ family: "Vickers", given: "A.J." },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2017, 5]] },
		volume: "158",
		issue: "5",
		page: "784-793",
		DOI: "10.1097/j.pain.0000000000000747",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5393924",
	},
	population:
		"Patients with chronic pain in 20 trials with long-term follow-up",
	setting: "International",
	randomized: 6376,
	analyzed: 6376,
	arms: [],
	outcomes: {
		decayVsNone: {
			...decay,
			comparator: "no-treatment",
			effect: {
				type: "mean difference",
				value: 0.011,
				ci95: [-0.014, 0.037],
				p: "0.4",
			},
			finding:
				"About 90% of the benefit over no acupuncture is kept at 12 months.",
		},
		decayVsSham: {
			...decay,
			comparator: "sham",
			effect: {
				type: "mean difference",
				value: 0.025,
				ci95: [0.0, 0.05],
				p: "0.050",
			},
			finding: "About half of the difference from sham is gone at 12 months.",
		},
	},
	facts: {
		trials: { value: 20, unit: "trials", label: "with long-term follow-up" },
		patients: { value: 6376, unit: "patients", label: "followed" },
		keptVsNone: {
			value: 90,
			unit: "%",
			label: "of the benefit over no acupuncture kept at 12 months",
			approximate: true,
		},
		keptVsSham: {
			value: 50,
			unit: "%",
			label: "of the benefit over sham kept at 12 months",
			approximate: true,
		},
	},
	limitations: [
		"Mixed conditions; both intervals include no decay at all.",
		"The shares kept against sham and against no acupuncture answer different questions.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Values per time point from the trajectory figure"],
	tries: [
		{
			sought: "Bibliographic data",
			where: "Stored web pages: journal page, AcuTrials, Keele eprints",
			result: "found",
		},
		{
			sought: "PMID",
			where: "Stored web pages: journal page, repositories",
			result: "not found",
		},
	],
});
