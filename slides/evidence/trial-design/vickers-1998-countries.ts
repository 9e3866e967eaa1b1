import { type Place, study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/9551280/",
	where: "abstract",
};
const bandolier = {
	url: "http://www.bandolier.org.uk/band71/b71-3.html",
	where: "Bandolier summary",
	verified: "secondary",
} satisfies Place;

export const vickers1998Countries = study({
	id: "vickers-1998-countries",
	kind: "systematic-review",
	tier: "core",
	topics: ["publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Do Certain Countries Produce Only Positive Results? A Systematic Review of Controlled Trials",
		author: [
			{ family: "Vickers", given: "A." },
			{ family: "Goyal", given: "N." },
			{ family: "Harland", given: "R." },
			{ family: "Rees", given: "R." },
		],
		"container-title": "Controlled Clinical Trials",
		issued: { "date-parts": [[1998, 4]] },
		volume: "19",
		issue: "2",
		page: "159-166",
		PMID: "9551280",
		URL: "https://pubmed.ncbi.nlm.nih.gov/9551280/",
	},
	population:
		"252 acupuncture-trial abstracts (of 1,085) and 405 other trial abstracts (of 1,100), Medline 1966 to mid-1995",
	setting: "By country, classified blind",
	arms: [],
	outcomes: {
		acupuncturePositiveEastAsia: {
			measure:
				"Acupuncture trials favouring acupuncture: China, Japan, Hong Kong, Taiwan",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "primary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 100, ci95: "not available" },
			read: abstract,
		},
		acupuncturePositiveRussia: {
			measure: "Acupuncture trials favouring acupuncture: Russia/USSR",
			range: [0, 11],
			unit: "trials of 11",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "count", value: 10, ci95: "not available" },
			read: abstract,
		},
		otherTrialsPositiveEngland: {
			measure:
				"Trials of other treatments favouring the test treatment: England",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 75, ci95: "not available" },
			read: abstract,
		},
		otherTrialsPositiveChina: {
			measure: "Trials of other treatments favouring the test treatment: China",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 99, ci95: "not available" },
			read: abstract,
		},
		otherTrialsPositiveJapan: {
			measure: "Trials of other treatments favouring the test treatment: Japan",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 89, ci95: "not available" },
			read: abstract,
		},
		otherTrialsPositiveRussia: {
			measure:
				"Trials of other treatments favouring the test treatment: Russia/USSR",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 97, ci95: "not available" },
			read: abstract,
		},
		otherTrialsPositiveTaiwan: {
			measure:
				"Trials of other treatments favouring the test treatment: Taiwan",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "secondary",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			effect: { type: "proportion", value: 95, ci95: "not available" },
			read: abstract,
		},
		acupuncturePositiveWest: {
			measure: "Acupuncture trials favouring acupuncture: Western countries",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "context",
			timepoint: { label: "1966 to mid-1995" },
			comparator: "none",
			finding: "About half or fewer, in Bandolier's words; no figure read.",
			read: bandolier,
		},
	},
	facts: {
		acupunctureAbstracts: {
			value: 252,
			unit: "abstracts",
			label: "of acupuncture trials classified",
		},
		acupunctureAbstractsFound: {
			value: 1085,
			unit: "abstracts",
			label: "of acupuncture searched",
		},
		otherAbstracts: {
			value: 405,
			unit: "abstracts",
			label: "of trials of other treatments classified",
		},
		otherAbstractsFound: {
			value: 1100,
			unit: "abstracts",
			label: "of other treatments searched",
		},
	},
	limitations: [
		"Abstracts only, ends in 1995",
		"Shows a publication pattern, not misconduct",
		"Chinese migraine trials with unmet primary end points now exist (li-2012-cmaj-points, sun-2025-jebm-penetration)",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["share positive in Western countries", "CIs", "DOI"],
});
