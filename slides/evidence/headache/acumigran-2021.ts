import { study } from "#evidence";

const abstract = {
	url: "https://www.frontiersin.org/articles/10.3389/fneur.2020.570335/full",
	where: "abstract",
};
const listedAbstract = {
	url: "https://staging.scite.ai/authors/elena-merli-OMelV4",
	where: "abstract",
};

export const acumigran2021 = study({
	id: "acumigran-2021",
	kind: "rct",
	tier: "core",
	topics: ["migraine", "comparator treatments"],
	name: "ACUMIGRAN",
	label: "ACUMIGRAN 2021",
	citation: {
		type: "article-journal",
		title:
			"A Randomized Clinical Trial on Acupuncture Versus Best Medical Therapy in Episodic Migraine Prophylaxis: The ACUMIGRAN Study",
		author: [],
		"container-title": "Frontiers in Neurology",
		issued: { "date-parts": [[2021, 1, 15]] },
		DOI: "10.3389/fneur.2020.570335",
		URL: "https://www.frontiersin.org/articles/10.3389/fneur.2020.570335/full",
	},
	population:
		"Episodic migraine, no preventive treatment in the past 3 months; 148 enrolled, 124 women",
	setting: "Italy (Bologna, Parma)",
	randomized: 135,
	arms: [
		{ id: "acu", name: "Acupuncture", n: 69, sessions: "12" },
		{ id: "drug", name: "The drug judged best for each patient", n: 66 },
	],
	outcomes: {
		frequencyMonth4VsDrug: {
			measure: "Headache frequency",
			unit: "per month",
			better: "lower",
			role: "primary",
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "active",
			comparatorDetail: "the drug judged best for each patient",
			contrast: { treatment: "acu", control: "drug" },
			arms: [
				{
					arm: "acu",
					kind: "mean",
					value: 6.43,
					sd: 3.45,
					n: 69,
					baseline: 8.58,
					note: "Baseline SD 3.21",
				},
				{
					arm: "drug",
					kind: "mean",
					value: 6.27,
					sd: 4.01,
					n: 66,
					baseline: 8.29,
					note: "Baseline SD 2.72",
				},
			],
			finding:
				"Frequency fell in both arms without a difference between them (group p=0.332, time by group p=0.556).",
			read: abstract,
		},
		responseBothArms: {
			measure: "Response: headache days at least halved, both arms together",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "within-group",
			effect: {
				type: "proportion",
				value: 34,
				ci95: "not available",
				approximate: true,
			},
			read: listedAbstract,
		},
		improvedMonth3BothArms: {
			measure: "Still improved, both arms together",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "3 months after treatment" },
			comparator: "within-group",
			effect: { type: "proportion", value: 57.3, ci95: "not available" },
			participants: 103,
			note: "59 of 103",
			read: listedAbstract,
		},
		improvedMonth6BothArms: {
			measure: "Still improved, both arms together",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "6 months after treatment" },
			comparator: "within-group",
			effect: { type: "proportion", value: 38.8, ci95: "not available" },
			participants: 103,
			note: "40 of 103; more often in the acupuncture arm",
			read: listedAbstract,
		},
	},
	facts: {
		sessions: { value: 12, unit: "sessions", label: "of acupuncture" },
		enrolled: { value: 148, unit: "patients", label: "enrolled" },
		enrolledWomen: {
			value: 124,
			unit: "women",
			label: "among the 148 enrolled",
		},
		stopped: {
			value: 21,
			unit: "patients",
			label: "of 135 stopped treatment, mostly in the drug arm",
		},
	},
	limitations: [
		"Open label, no sham",
		"21 of 135 stopped treatment, mostly in the drug arm",
		"Finding no difference is not equivalence",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"difference with CI",
		"author list",
		"volume and PMID",
		"adverse events per arm",
		"equivalence margin",
	],
	tries: [
		{
			sought: "Authors, volume and PMID",
			where: "Stored web pages: Frontiers page",
			result: "not found",
		},
	],
});
