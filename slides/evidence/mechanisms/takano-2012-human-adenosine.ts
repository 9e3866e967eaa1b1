import { study } from "#evidence";

export const takano2012HumanAdenosine = study({
	id: "takano-2012-human-adenosine",
	kind: "experiment-human",
	tier: "core",
	topics: ["adenosine", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"Traditional acupuncture triggers a local increase in adenosine in human subjects",
		author: [
			{ family: "Takano", given: "Takahiro" },
			{ family: "Chen", given: "Xiaolin" },
			{ family: "Luo", given: "Fang" },
			{ family: "Fujita", given: "Takumi" },
			{ family: "Ren", given: "Zeguang" },
			{ family: "Goldman", given: "Nanna" },
			{ family: "Zhao", given: "Yuanli" },
			{ family: "Markman", given: "John D" },
			{ family: "Nedergaard", given: "Maiken" },
		],
		"container-title": "The Journal of Pain",
		issued: { "date-parts": [[2012, 12]] },
		volume: "13",
		issue: "12",
		page: "1215-1223",
		DOI: "10.1016/j.jpain.2012.09.012",
		URL: "https://doi.org/10.1016/j.jpain.2012.09.012",
	},
	population: "Human subjects; microdialysis of tissue fluid beside the needle",
	arms: [],
	outcomes: {
		adenosineRotatedNeedle: {
			measure: "Adenosine beside a rotated needle",
			fullName: "Interstitial adenosine by microdialysis at ST36",
			unit: "concentration",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during, and for 30 minutes after" },
			comparator: "within-group",
			finding: "Significant rise",
			read: {
				url: "https://metajournal.com/articles/68094/traditional-acupuncture-triggers-local-increase-adenosine-human-subjects",
				where: "abstract",
			},
		},
		adenosineControls: {
			measure: "Adenosine with control needling",
			fullName: "Needling off the point, or without rotation",
			unit: "concentration",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during treatment" },
			comparator: "other",
			comparatorDetail: "rotated needle at ST36",
			finding: "No rise",
			note: "A still needle was not enough; rotation was needed",
			read: {
				url: "https://metajournal.com/articles/68094/traditional-acupuncture-triggers-local-increase-adenosine-human-subjects",
				where: "abstract",
			},
		},
	},
	facts: {
		minutes: { value: 30, unit: "min", label: "of acupuncture" },
	},
	limitations: [
		"Same laboratory as the mouse work",
		"No pain outcome: that adenosine relieves pain in people is inference from mice",
		"No independent human replication found",
	],
	mechanism: {
		topic: "adenosine",
		species: "human",
		intervention: "manual, rotated, 30 minutes at ST36",
		sample: "people",
		shamControlled:
			"no sham needle; needling off the point and without rotation as controls",
		trackedPainRelief: "no: adenosine beside the needle",
	},
	verified: "abstract",
	read: {
		url: "https://metajournal.com/articles/68094/traditional-acupuncture-triggers-local-increase-adenosine-human-subjects",
		where: "abstract",
	},
	gaps: ["number of participants", "concentrations", "funding"],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: metajournal, blogs",
			result: "not found",
		},
	],
});
