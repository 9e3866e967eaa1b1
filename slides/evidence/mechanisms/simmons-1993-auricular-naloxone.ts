import { study } from "#evidence";

const abstract = {
	url: "https://science.heilpflanzen-welt.de/1993/8185085.htm",
	where: "abstract",
} as const;

export const simmons1993AuricularNaloxone = study({
	id: "simmons-1993-auricular-naloxone",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["endogenous opioids"],
	citation: {
		type: "article-journal",
		title: "Auricular electrical stimulation and dental pain threshold",
		author: [
			{ family: "Simmons", given: "M.S." },
			{ family: "Oleson", given: "T.D." },
		],
		"container-title": "Anesthesia Progress",
		issued: { "date-parts": [[1993]] },
		volume: "40",
		issue: "1",
		page: "14-19",
		PMID: "8185085",
	},
	population:
		"40 volunteers in four groups: electrical stimulation of the ear or placebo stimulation, then naloxone or saline",
	randomized: 40,
	arms: [
		{ id: "stimulation", name: "Electrical stimulation of the ear" },
		{ id: "placebo", name: "Placebo stimulation" },
		{ id: "saline", name: "Stimulation, then saline" },
		{ id: "naloxone", name: "Stimulation, then naloxone" },
	],
	outcomes: {
		thresholdRise: {
			measure: "Dental pain threshold after ear stimulation",
			unit: "% of baseline",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "after stimulation" },
			comparator: "other",
			comparatorDetail: "placebo stimulation, essentially unchanged",
			contrast: { treatment: "stimulation", control: "placebo" },
			arms: [{ arm: "stimulation", kind: "percent change", value: 18 }],
			finding: "Rose significantly with stimulation, not with placebo",
			read: abstract,
		},
		thresholdAfterNaloxone: {
			measure: "Dental pain threshold after naloxone",
			unit: "% of baseline",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after the injection" },
			comparator: "other",
			comparatorDetail: "saline after the same stimulation",
			contrast: { treatment: "naloxone", control: "saline" },
			arms: [
				{ arm: "saline", kind: "percent change", value: 23, note: "more than" },
				{
					arm: "naloxone",
					kind: "percent change",
					value: 12,
					note: "less than",
				},
			],
			finding: "Partly reversed by naloxone",
			read: abstract,
		},
	},
	facts: {
		volunteers: { value: 40, label: "volunteers" },
		groups: { value: 4, label: "groups" },
	},
	limitations: [
		"Electrical stimulation of the ear, with no needle named",
		"Tooth pain in volunteers",
		"Modified double blind",
	],
	conclusion:
		"A small but significant rise in threshold, partly blocked by naloxone: endogenous opioids are one mechanism.",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "electrical stimulation of the ear; no needle named",
		sample: "40 volunteers in four groups",
		shamControlled: "placebo stimulation and saline, modified double blind",
		trackedPainRelief: "yes: dental pain threshold",
	},
	verified: "abstract",
	read: abstract,
	gaps: ["Dose of naloxone"],
});
