import { study } from "#evidence";

export const aetr1987Naloxone = study({
	id: "aetr-1987-naloxone",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["endogenous opioids", "electroacupuncture and laser"],
	label: "Acupunct Electrother Res 1987",
	citation: {
		type: "article-journal",
		title:
			"Influence of Naloxone on Electro-Acupuncture Analgesia Using an Experimental Dental Pain Test, Review of Possible Mechanisms of Action",
		author: [],
		"container-title": "Acupuncture & Electro-Therapeutics Research",
		issued: { "date-parts": [[1987]] },
		volume: "12",
		issue: "1",
		URL: "https://www.ingentaconnect.com/contentone/cog/aetr/1987/00000012/00000001/art00003",
	},
	population: "Healthy trained volunteers, crossover",
	analyzed: 5,
	arms: [
		{ id: "control", name: "Control", n: 5 },
		{ id: "ea", name: "Electroacupuncture", n: 5 },
		{
			id: "eaNaloxone",
			name: "Electroacupuncture and naloxone 0.8 mg IM",
			n: 5,
		},
		{ id: "eaPlacebo", name: "Electroacupuncture and placebo injection", n: 5 },
	],
	outcomes: {
		dentalThresholdRise: {
			measure: "Dental pain threshold",
			fullName: "Rise after 30 minutes of electroacupuncture",
			unit: "%",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "30 minutes" },
			comparator: "within-group",
			effect: {
				type: "mean change",
				value: 27,
				ci95: "not available",
				p: "<0.0001",
			},
			participants: 5,
			read: {
				url: "https://www.ingentaconnect.com/contentone/cog/aetr/1987/00000012/00000001/art00003;jsessionid=1t90rjjjw9tj4.x-ic-live-02",
				where: "abstract",
			},
		},
		blockByNaloxone: {
			measure: "Block by naloxone",
			fullName: "Block of the rise in pain threshold",
			unit: "%",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after injection" },
			comparator: "other",
			comparatorDetail:
				"placebo injection after the same electroacupuncture, double-blind",
			contrast: { treatment: "eaNaloxone", control: "eaPlacebo" },
			finding: "Partially blocked, p < 0.005",
			participants: 5,
			note: "Part of the effect survived naloxone",
			read: {
				url: "https://www.ingentaconnect.com/contentone/cog/aetr/1987/00000012/00000001/art00003;jsessionid=1t90rjjjw9tj4.x-ic-live-02",
				where: "abstract",
			},
		},
	},
	facts: {
		sessions: { value: 65, label: "sessions" },
		dose: { value: 0.8, unit: "mg", label: "naloxone" },
	},
	limitations: [
		"Five people, many sessions each",
		"Painful stimulus: counter-irritation cannot be excluded",
		"The authors call the literature on opioid involvement contradictory",
	],
	conclusion:
		"The opioid system is partially involved in acupuncture analgesia",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention:
			"electroacupuncture, low frequency, painful intensity, single hand point (LI4)",
		sample: "5 trained volunteers, 65 sessions",
		shamControlled:
			"no sham; session without stimulation, and drug arm placebo-controlled, double-blind",
		trackedPainRelief: "yes: the rise in threshold was partly blocked",
	},
	verified: "abstract",
	read: {
		url: "https://www.ingentaconnect.com/contentone/cog/aetr/1987/00000012/00000001/art00003;jsessionid=1t90rjjjw9tj4.x-ic-live-02",
		where: "abstract",
	},
	gaps: ["authors", "pages", "size of the block"],
});
