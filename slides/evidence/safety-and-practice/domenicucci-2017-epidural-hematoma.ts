import { study } from "#evidence";

const abstract = {
	url: "https://suppr.wilddata.cn/browses/detail/pubmed/28377250",
	where: "abstract",
} as const;

export const domenicucci2017EpiduralHematoma = study({
	id: "domenicucci-2017-epidural-hematoma",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety", "bleeding and anticoagulants"],
	label: "Domenicucci 2017",
	citation: {
		type: "article-journal",
		title:
			"[Post-acupuncture spinal epidural hematoma: a case compared with the documented cases]",
		author: [
			{ family: "Domenicucci", given: "Maurizio" },
			{ family: "Marruzzo", given: "Daniele" },
			{ family: "Pesce", given: "Alessandro" },
			{ family: "Raco", given: "Antonino" },
			{ family: "Missori", given: "Paolo" },
		],
		"container-title": "World Neurosurgery",
		issued: { "date-parts": [[2017, 6]] },
		volume: "102",
		page: "695.e11-695.e14",
		DOI: "10.1016/j.wneu.2017.03.125",
		PMID: "28377250",
		URL: "https://doi.org/10.1016/j.wneu.2017.03.125",
	},
	population:
		"One man of 64 with a hematoma from C2 to T12 after acupuncture for sciatic pain, compared with the documented cases",
	arms: [],
	outcomes: {
		documentedCases: {
			measure: "Documented cases of spinal epidural hematoma after acupuncture",
			unit: "cases",
			better: "lower",
			role: "safety",
			timepoint: { label: "published to 2017" },
			comparator: "none",
			effect: { type: "count", value: 6, ci95: "not available" },
			note: "Case reports, without a count of the people treated.",
			read: abstract,
		},
	},
	facts: {
		age: { value: 64, unit: "years", label: "age of the man reported" },
	},
	harms:
		"Weakness on one side several hours after the treatment; recovered well without surgery.",
	limitations: [
		"Cases without a denominator: no rate follows",
		"Later cases have been published",
	],
	conclusion:
		"Very thin needles can cause bleeding in the epidural space, probably venous. The authors call acupuncture contraindicated in people with a coagulation disorder, and ask for an MRI of the spine when severe spinal pain follows needling on or beside the spine.",
	verified: "abstract",
	read: abstract,
	gaps: ["Title as printed", "How many of the cases were on an anticoagulant"],
});
