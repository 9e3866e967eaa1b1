import { study } from "#evidence";

const abstract = {
	url: "https://daneshyari.com/en/article/3362353",
	where: "abstract",
};

export const tbOutbreak2014China = study({
	id: "tb-outbreak-2014-china",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	label: "Tuberculosis outbreak, China 2014",
	citation: {
		type: "article-journal",
		title:
			"[Tuberculosis outbreak at a private acupuncture clinic in eastern China]",
		author: [],
		"container-title": "International Journal of Infectious Diseases",
		issued: { "date-parts": [[2014]] },
		PMID: "25448339",
		URL: "https://pubmed.ncbi.nlm.nih.gov/25448339/",
	},
	population: "2561 patients of one private clinic, eastern China, 2011-2012",
	analyzed: 2561,
	arms: [{ id: "clinic", name: "Acupuncture with shared needles", n: 2561 }],
	outcomes: {
		tuberculosis: {
			measure: "Tuberculosis among clinic patients",
			unit: "% of patients",
			better: "lower",
			role: "primary",
			timepoint: { label: "outbreak" },
			comparator: "none",
			effect: { type: "proportion", value: 2.2, ci95: "not available" },
			arms: [
				{ arm: "clinic", kind: "percent", value: 2.2, events: 56, n: 2561 },
			],
			participants: 2561,
			read: abstract,
		},
	},
	facts: {
		cases: { value: 56, label: "patients with tuberculosis" },
		controls: { value: 98, label: "controls in the case-control comparison" },
	},
	harms:
		"Needle sharing and the number of acupuncture visits were independent risk factors. The lesson is hygiene, not the needle itself.",
	limitations: [
		"Single outbreak with reused needles: does not describe single-use practice",
	],
	notes: [
		"Woo 2010 (editorial, BMJ 340:c1268): more than 50 sporadic bacterial cases and two mycobacterial outbreaks with more than 70 people; reused towels, swabs and hot packs suspected. http://www.bmj.com/content/340/bmj.c1268.full A US certification body disputed the authors' view that this is the tip of the iceberg. https://www.infectioncontroltoday.com/view/report-acupuncture-related-infections-stirs-professional-group-refute-information",
		"Song 2006 (BMC Infect Dis 6:6): 40 patients of one Seoul clinic had Mycobacterium abscessus skin infections; no further cases after sterilisation and towel changes. http://www.biomedcentral.com/1471-2334/6/6/figure/F1",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Exact title, authors, volume and pages"],
});
