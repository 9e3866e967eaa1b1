import { study } from "#evidence";

const abstract = {
	url: "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/jic/articles/acupuncture-related-cardiac-complications-systematic-review",
	where: "abstract",
} as const;

export const jic2019CardiacComplications = study({
	id: "jic-2019-cardiac-complications",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["safety"],
	label: "J Invasive Cardiol 2019",
	citation: {
		type: "article-journal",
		title: "Acupuncture-Related Cardiac Complications: A Systematic Review",
		author: [],
		"container-title": "Journal of Invasive Cardiology",
		issued: { "date-parts": [[2019, 4]] },
		volume: "31",
		issue: "4",
		page: "E69-E72",
	},
	population: "Published cases of cardiac harm after acupuncture",
	arms: [],
	outcomes: {
		cardiacCases: {
			measure: "Cardiac harm reported after acupuncture",
			unit: "cases",
			better: "lower",
			role: "safety",
			timepoint: { label: "to 2019" },
			comparator: "none",
			effect: { type: "count", value: 30, ci95: "not available" },
			read: abstract,
		},
		tamponade: {
			measure: "Cardiac tamponade",
			unit: "articles",
			better: "lower",
			role: "safety",
			timepoint: { label: "to 2019" },
			comparator: "none",
			effect: { type: "count", value: 22, ci95: "not available" },
			read: abstract,
		},
		infective: {
			measure: "Infective cardiac complications, mostly endocarditis",
			unit: "articles",
			better: "lower",
			role: "safety",
			timepoint: { label: "to 2019" },
			comparator: "none",
			effect: { type: "count", value: 8, ci95: "not available" },
			read: abstract,
		},
	},
	facts: { articlesScreened: { value: 133, label: "articles retrieved" } },
	harms:
		"Tamponade when needles were close to the heart, with low blood pressure and distended veins; infection, mostly endocarditis, from sites such as the earlobe and leg.",
	limitations: [
		"Cases without a denominator: no rate follows",
		"The abstract prints two mortalities far apart and calls them alike, without saying how they were weighted",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Authors, DOI and PMID",
		"Share with valve disease or needles left in place",
	],
});
