import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2995190",
	where: "abstract",
} as const;
const introduction = {
	url: "http://who.int/bulletin/volumes/88/12/10-076737/en/",
	where: "introduction, on earlier prospective surveys",
	verified: "full-text",
} as const;

export const zhang2010AdverseChina = study({
	id: "zhang-2010-adverse-china",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety", "publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture-related adverse events: a systematic review of the Chinese literature",
		author: [
			{ family: "Zhang", given: "Junhua" },
			{ family: "Shang", given: "Hongcai" },
			{ family: "Gao", given: "Xiumei" },
			{ family: "Ernst", given: "Edzard" },
		],
		"container-title": "Bulletin of the World Health Organization",
		issued: { "date-parts": [[2010]] },
		volume: "88",
		issue: "12",
		page: "915-921",
		DOI: "10.2471/BLT.10.076737",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2995190",
	},
	population: "98 case reports and 17 case series in Chinese, 1980 to 2009",
	setting: "China",
	arms: [],
	outcomes: {
		casesReported: {
			measure: "Cases of adverse events after acupuncture",
			unit: "cases",
			better: "lower",
			role: "safety",
			timepoint: { label: "1980-2009" },
			comparator: "none",
			effect: { type: "count", value: 479, ci95: "not available" },
			read: abstract,
		},
		deaths: {
			measure: "Deaths",
			unit: "deaths",
			better: "lower",
			role: "safety",
			timepoint: { label: "1980-2009" },
			comparator: "none",
			effect: { type: "count", value: 14, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		articles: { value: 115, label: "articles" },
		mildEventsMin: {
			value: 6.71,
			unit: "%",
			label: "mild, passing events in prospective surveys, lowest",
			read: introduction,
		},
		mildEventsMax: {
			value: 15,
			unit: "%",
			label: "mild, passing events in prospective surveys, highest",
			read: introduction,
		},
		bleedingMin: {
			value: 2.1,
			unit: "%",
			label: "slight bleeding or hematoma in prospective surveys, lowest",
			read: introduction,
		},
		bleedingMax: {
			value: 6.1,
			unit: "%",
			label: "slight bleeding or hematoma in prospective surveys, highest",
			read: introduction,
		},
		needlingPainMin: {
			value: 1.1,
			unit: "%",
			label: "pain from needling in prospective surveys, lowest",
			read: introduction,
		},
		needlingPainMax: {
			value: 2.9,
			unit: "%",
			label: "pain from needling in prospective surveys, highest",
			read: introduction,
		},
		seriousShare: {
			value: 0.024,
			unit: "%",
			label:
				"serious events (death, organ trauma, hospital) in a survey of 190,924 patients",
			approximate: true,
			read: introduction,
		},
		seriousSurvey: {
			value: 190924,
			label: "patients in that survey",
			read: introduction,
		},
	},
	harms:
		"Most often pneumothorax, fainting, subarachnoid hemorrhage and infection; gravest cardiovascular injury, subarachnoid hemorrhage, pneumothorax and recurrent cerebral hemorrhage.",
	limitations: [
		"Cases without a denominator: no rate follows",
		"Most were laid to poor technique by the authors",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["PMID", "Counts of each kind of event"],
});
