import { study } from "#evidence";

const abstract = {
	url: "http://www.jcimjournal.com/EN/10.1016/j.joim.2024.06.002",
	where: "abstract",
};
const count2018 = {
	url: "https://pubmed.ncbi.nlm.nih.gov/30477857/",
	where: "abstract of the 2018 count",
};
const nccaom = {
	url: "https://www.nccaom.org/wp-content/2021-annual_report/inc/html/19.html",
	where: "NCCAOM annual report 2021, p. 17",
};
const training = {
	url: "https://discovery.researcher.life/article/discussion-about-the-training-or-education-for-dry-needling-practice/346a127672573975aea3b4a9ccfca758",
	where: "abstract of a discussion of dry needling training",
};

export const fan2024Workforce = study({
	id: "fan-2024-workforce",
	kind: "cohort",
	tier: "core",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Distribution of licensed acupuncturists and educational institutions in the United States at the start of 2023, during the late stage of the COVID-19 pandemic",
		author: [
			{ family: "Fan", given: "Arthur Yin" },
			{ family: "He", given: "De-guang" },
			{ family: "Sangraula", given: "Anu" },
			{ family: "Alemi", given: "Sarah Faggert" },
			{ family: "Matecki", given: "Amy" },
		],
		"container-title": "Journal of Integrative Medicine",
		issued: { "date-parts": [[2024]] },
		volume: "22",
		issue: "4",
		page: "379-384",
		DOI: "10.1016/j.joim.2024.06.002",
		URL: "http://www.jcimjournal.com/EN/10.1016/j.joim.2024.06.002",
	},
	population: "Active licences in the United States, 1 January 2023",
	setting: "USA",
	arms: [],
	outcomes: {
		licences2023: {
			measure: "Active licensed acupuncturists",
			unit: "licences",
			better: "neither",
			role: "primary",
			timepoint: { label: "2023" },
			comparator: "none",
			effect: { type: "count", value: 34524, ci95: "not available" },
			note: "33,364 after removing likely duplicates; 8.87% below 2018",
			read: abstract,
		},
		density2023: {
			measure: "Licensed acupuncturists",
			unit: "per 100,000 people",
			better: "neither",
			role: "primary",
			timepoint: { label: "2023" },
			comparator: "none",
			effect: { type: "rate", value: 10.36, ci95: "not available" },
			read: abstract,
		},
		density2018: {
			measure: "Licensed acupuncturists",
			unit: "per 100,000 people",
			better: "neither",
			role: "secondary",
			timepoint: { label: "2018" },
			comparator: "none",
			effect: { type: "rate", value: 11.63, ci95: "not available" },
			read: count2018,
		},
	},
	facts: {
		licencesWithoutDuplicates: {
			value: 33364,
			label: "licences after removing likely duplicates",
		},
		changeSince2018: {
			value: -8.87,
			unit: "%",
			label: "change in licences since 2018",
		},
		licences2018: { value: 37886, label: "licences in 2018", read: count2018 },
		californiaShare: {
			value: 21.19,
			unit: "%",
			label: "of licences are in California",
		},
		newYorkShare: {
			value: 14.55,
			unit: "%",
			label: "of licences are in New York",
		},
		floridaShare: {
			value: 7.66,
			unit: "%",
			label: "of licences are in Florida",
		},
		statesUsingNccaom: {
			value: 46,
			label:
				"states (and the District of Columbia) use NCCAOM certification or examinations for licensing",
			read: nccaom,
		},
		acupuncturistHours: {
			value: 1905,
			unit: "hours",
			label: "of training at least for a licensed acupuncturist",
			read: training,
		},
		physicianHours: {
			value: 300,
			unit: "hours",
			label:
				"of training at least, with 500 cases, for physician certification",
			read: training,
		},
		dryNeedlingHoursMin: {
			value: 20,
			unit: "hours",
			label: "of dry needling training for some physical therapists, lower end",
			read: training,
		},
		dryNeedlingHoursMax: {
			value: 30,
			unit: "hours",
			label: "of dry needling training for some physical therapists, upper end",
			read: training,
		},
	},
	limitations: [
		"Counts licences, not practicing people",
		"Authors are members of the profession",
		"The training hours come from a text written from the acupuncture side",
	],
	notes: [
		"'Licensed' is not one standard: title, hours and law differ by state and profession. California has its own examination; some states have no acupuncture law.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Authors of the discussion of dry needling training"],
});
