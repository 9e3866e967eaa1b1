import { study } from "#evidence";

export const grech2016Intraop = study({
	id: "grech-2016-intraop",
	kind: "rct",
	tier: "core",
	topics: [
		"inflammation",
		"postoperative pain",
		"electroacupuncture and laser",
	],
	citation: {
		type: "article-journal",
		title:
			"Intraoperative Low-frequency Electroacupuncture under General Anesthesia Improves Postoperative Recovery in a Randomized Trial",
		author: [
			{ family: "Grech", given: "Dennis" },
			{ family: "Li", given: "Zhifeng" },
			{ family: "Morcillo", given: "Patrick" },
			{ family: "Kalyoussef", given: "Evelyne" },
			{ family: "Kim", given: "David D." },
			{ family: "Bekker", given: "Alex" },
			{ family: "Ulloa", given: "Luis" },
		],
		"container-title": "Journal of Acupuncture and Meridian Studies",
		issued: { "date-parts": [[2016]] },
		volume: "9",
		issue: "5",
		page: "234-241",
		DOI: "10.1016/j.jams.2016.03.009",
		URL: "https://doi.org/10.1016/j.jams.2016.03.009",
	},
	population: "Surgical patients, USA (Rutgers)",
	arms: [],
	outcomes: {
		analgesicUse: {
			measure: "Analgesic use after surgery",
			fullName: "Reduction with electroacupuncture",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "other",
			comparatorDetail:
				"anaesthetised control, double-blind; exact procedure not read",
			effect: { type: "relative reduction", value: 60, ci95: "not read" },
			favorsTreatment: "positive",
			note: "60% less; the abstract prints no interval",
			read: {
				url: "http://120.26.44.124:3004/details/1/1004360488",
				where: "abstract",
			},
		},
		painScores: {
			measure: "Pain scores",
			fullName: "Electroacupuncture against control",
			unit: "score",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "other",
			comparatorDetail:
				"anaesthetised control, double-blind; exact procedure not read",
			finding: "Similar",
			read: {
				url: "http://120.26.44.124:3004/details/1/1004360488",
				where: "abstract",
			},
		},
		il6AndIl10: {
			measure: "IL-6 and IL-10",
			fullName: "Rise with surgery, electroacupuncture against control",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "around surgery" },
			comparator: "other",
			comparatorDetail:
				"anaesthetised control, double-blind; exact procedure not read",
			finding: "Not affected",
			note: "From the laboratory of torres-rosas-2014-dopamine. TGF-beta1 rose in an older, lighter subgroup.",
			read: {
				url: "https://arietiform.com/application/nph-tsq.cgi/en/20/https/www.scribd.com/document/744721995/1-s2-0-S2005290116300255-main",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Pilot; subgroup findings by age and weight",
		"Control procedure not read",
	],
	mechanism: {
		topic: "inflammation",
		species: "human",
		intervention:
			"electroacupuncture, low frequency, under general anaesthesia",
		sample: "pilot, number not read",
		shamControlled:
			"patients asleep, double-blind, so no expectation during stimulation; control procedure not read",
		trackedPainRelief: "mixed: less analgesic used, pain scores similar",
	},
	verified: "abstract",
	read: {
		url: "http://120.26.44.124:3004/details/1/1004360488",
		where: "abstract",
	},
	gaps: ["number of patients", "CIs", "control procedure"],
});
