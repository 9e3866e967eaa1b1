import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2769056",
	where: "abstract",
};
const pain = {
	measure: "Pain",
	unit: "SD",
	better: "lower",
	role: "primary",
	timepoint: { label: "first assessment after treatment" },
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const madsen2009Bmj = study({
	id: "madsen-2009-bmj",
	kind: "systematic-review",
	tier: "core",
	topics: ["blinding and sham", "chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture treatment for pain: systematic review of randomised clinical trials with acupuncture, placebo acupuncture, and no acupuncture groups",
		author: [
			{ family: "Madsen", given: "Matias Vested" },
			{ family: "Gøtzsche", given: "Peter C." },
			{ family: "Hróbjartsson", given: "Asbjørn" },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2009, 1, 27]] },
		volume: "338",
		page: "a3115",
		DOI: "10.1136/bmj.a3115",
		PMID: "19174438",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2769056",
	},
	population:
		"Patients with various pain conditions in 13 three-arm trials (acupuncture, placebo acupuncture, no acupuncture)",
	setting: "International",
	randomized: 3025,
	arms: [],
	outcomes: {
		painVsSham: {
			...pain,
			comparator: "sham",
			comparatorDetail: "placebo acupuncture",
			effect: {
				type: "standardized mean difference",
				value: -0.17,
				ci95: [-0.26, -0.08],
			},
			trials: 12,
			i2: "36%",
			note: "One outlying trial of 70 patients left out. About 4 mm (2 to 6) on a 100 mm scale.",
		},
		shamVsNone: {
			...pain,
			comparator: "no-treatment",
			contrast: { treatment: "placebo acupuncture", control: "no acupuncture" },
			effect: {
				type: "standardized mean difference",
				value: -0.42,
				ci95: [-0.6, -0.23],
			},
			i2: "66%",
			note: "Placebo acupuncture against no acupuncture: negative favors the placebo needling.",
		},
	},
	facts: {
		trials: { value: 13, unit: "trials", label: "with three arms" },
		patients: { value: 3025, unit: "patients", label: "randomized" },
		vasVsSham: {
			value: 4,
			unit: "mm",
			label: "less pain than with placebo acupuncture on VAS 0–100 mm",
			approximate: true,
		},
		vasVsShamMin: {
			value: 2,
			unit: "mm",
			label: "lower limit of that difference",
		},
		vasVsShamMax: {
			value: 6,
			unit: "mm",
			label: "upper limit of that difference",
		},
		concealedTrials: {
			value: 8,
			unit: "trials",
			label: "with adequate allocation concealment",
		},
	},
	limitations: ["Mixed conditions; trials before 2008."],
	riskOfBias:
		"No acupuncturist blinded in any trial; allocation concealment adequate in eight.",
	conclusion:
		"A small effect that seems to lack clinical relevance and cannot be told apart from bias. The type of placebo did not go with the size of its effect (p=0.60).",
	verified: "abstract",
	read: abstract,
	gaps: [],
});
