import { study } from "#evidence";

const abstract = {
	url: "http://www.biomedsearch.com/nih/Acupuncture-Does-it-alleviate-pain/21440191.html",
	where: "abstract",
};
const white2004 = {
	url: "https://pubmed.ncbi.nlm.nih.gov/15551936/",
	where: "abstract",
};

export const ernst2011Reviews = study({
	id: "ernst-2011-reviews",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety", "chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture: does it alleviate pain and are there serious risks? A review of reviews",
		author: [
			{ family: "Ernst", given: "E." },
			{ family: "Lee", given: "Myeong Soo" },
			{ family: "Choi", given: "Tae-Young" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2011, 4]] },
		volume: "152",
		page: "755-764",
		DOI: "10.1016/j.pain.2010.11.004",
		PMID: "21440191",
		URL: "https://doi.org/10.1016/j.pain.2010.11.004",
	},
	population:
		"57 systematic reviews of acupuncture for pain; case reports of severe harm since 2000",
	arms: [],
	outcomes: {
		severeCases: {
			measure: "Severe adverse effects in case reports",
			unit: "cases",
			better: "lower",
			role: "primary",
			timepoint: { label: "2000-2010" },
			comparator: "none",
			effect: { type: "count", value: 95, ci95: "not available" },
			note: "World case reports without a denominator: a count, not a rate",
			read: abstract,
		},
		deaths: {
			measure: "Deaths among the severe cases",
			unit: "deaths",
			better: "lower",
			role: "primary",
			timepoint: { label: "2000-2010" },
			comparator: "none",
			effect: { type: "count", value: 5, ci95: "not available" },
			note: "World case reports without a denominator: a count, not a rate",
			read: abstract,
		},
	},
	facts: {
		reviews: { value: 57, label: "systematic reviews of acupuncture for pain" },
		excellentReviews: {
			value: 4,
			label: "of 57 reviews were of excellent quality",
		},
		seriousPer10000Treatments: {
			value: 0.05,
			unit: "per 10,000 treatments",
			label:
				"serious events in 12 prospective surveys of over one million treatments (White 2004)",
			read: white2004,
		},
		seriousPer10000Patients: {
			value: 0.55,
			unit: "per 10,000 patients",
			label: "serious events in 12 prospective surveys (White 2004)",
			read: white2004,
		},
	},
	harms: "Pneumothorax and infection were reported most often.",
	limitations: [
		"Case reports give no rate; a published reply argues that safety must rest on large prospective surveys",
		"Old: before the individual-patient-data meta-analyses",
	],
	conclusion:
		"More than one high-quality review agreed on a benefit only for neck pain.",
	notes: [
		"Xu 2013 (Evid Based Complement Alternat Med, article 581203): 117 English-language reports of 2000-2011 held 294 acupuncture cases; infection (mycobacterial, staphylococcal and other) was the main complication. http://www.hindawi.com/journals/ecam/2013/581203/",
		"Zhang 2010 (Bull World Health Organ 88:915): 479 cases with 14 deaths in 115 Chinese articles of 1980-2009, most blamed on poor technique. https://pmc.ncbi.nlm.nih.gov/articles/PMC2995190",
		"White 2004 (Acupunct Med 22:122): besides its rates it counts 12 primary reports of death; over 60% of reported infections were hepatitis B.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Split by type of harm"],
});
