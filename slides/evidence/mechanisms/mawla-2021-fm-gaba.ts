import { study } from "#evidence";

export const mawla2021FmGaba = study({
	id: "mawla-2021-fm-gaba",
	kind: "rct",
	tier: "core",
	topics: ["brain imaging", "fibromyalgia", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Greater Somatosensory Afference With Acupuncture Increases Primary Somatosensory Connectivity and Alleviates Fibromyalgia Pain via Insular Gamma-Aminobutyric Acid: A Randomized Neuroimaging Trial",
		author: [
			{ family: "Mawla", given: "Ishtiaq" },
			{ family: "Ichesco", given: "Eric" },
			{ family: "Zoellner", given: "Helge J." },
			{ family: "Edden", given: "Richard A. E." },
			{ family: "Chenevert", given: "Thomas" },
			{ family: "Buchtel", given: "Henry" },
			{ family: "Bretz", given: "Meagan D." },
			{ family: "Sloan", given: "Heather" },
			{ family: "Kaplan", given: "Chelsea M." },
			{ family: "Harte", given: "Steven E." },
			{ family: "Mashour", given: "George A." },
			{ family: "Clauw", given: "Daniel J." },
			{ family: "Napadow", given: "Vitaly" },
			{ family: "Harris", given: "Richard E." },
		],
		"container-title": "Arthritis & Rheumatology",
		issued: { "date-parts": [[2021, 7]] },
		volume: "73",
		issue: "7",
		page: "1318-1328",
		DOI: "10.1002/art.41620",
		PMID: "33314799",
		URL: "https://doi.org/10.1002/art.41620",
	},
	population:
		"Adults with fibromyalgia; 8 treatments, twice a week for 4 weeks",
	randomized: 76,
	arms: [
		{
			id: "ea",
			name: "Electroacupuncture 2 Hz, 25 minutes",
			sessions: "8",
			weeks: 4,
		},
		{
			id: "mockLaser",
			name: "Mock laser acupuncture",
			sessions: "8",
			weeks: 4,
		},
	],
	outcomes: {
		bpiSeverityVsSham: {
			measure: "BPI severity",
			fullName: "Brief Pain Inventory, pain severity",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "4 weeks", weeks: 4 },
			comparator: "sham",
			comparatorDetail: "mock laser: no light, no touch",
			contrast: { treatment: "ea", control: "mockLaser" },
			effect: {
				type: "mean difference",
				value: -0.68,
				ci95: "not available",
				p: "0.036 (group by time)",
				derived: "-1.14 minus -0.46",
			},
			arms: [
				{ arm: "ea", kind: "mean change", value: -1.14 },
				{ arm: "mockLaser", kind: "mean change", value: -0.46 },
			],
			participants: 76,
			note: "The 0 to 10 range is the usual one of the scale",
			read: {
				url: "https://ogka.at/greater-somatosensory-afference-with-acupuncture-increases-primary-somatosensory-connectivity-and-alleviates-fibromyalgia-pain-via-insular-%CE%B3-aminobutyric-acid-a-randomized-neuroimaging-trial/",
				where: "abstract",
			},
		},
		connectivityVsPainChange: {
			measure: "S1-leg to anterior insula connectivity and BPI change",
			fullName: "Correlation in the electroacupuncture arm",
			unit: "r",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "4 weeks", weeks: 4 },
			comparator: "none",
			effect: {
				type: "correlation",
				value: -0.44,
				ci95: "not available",
				p: "0.01",
			},
			note: "Negative: the more connectivity rose, the more pain fell. Seen with electroacupuncture, not with mock laser.",
			read: {
				url: "https://ogka.at/greater-somatosensory-afference-with-acupuncture-increases-primary-somatosensory-connectivity-and-alleviates-fibromyalgia-pain-via-insular-%CE%B3-aminobutyric-acid-a-randomized-neuroimaging-trial/",
				where: "abstract",
			},
		},
		insularGabaVsPainChange: {
			measure: "Anterior insular GABA+ and BPI change",
			fullName: "Association of spectroscopic GABA+ with pain reduction",
			unit: "association",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "4 weeks", weeks: 4 },
			comparator: "none",
			finding: "Associated, p = 0.01",
			note: "A mediation analysis reported that GABA carried part of the effect of connectivity on pain",
			read: {
				url: "https://www.clinicalpainadvisor.com/chronic-pain/somatosensory-acupuncture-modulates-neurochemistry-to-reduce-fibromyalgia-pain/",
				where: "news summary of the paper",
				verified: "secondary",
			},
		},
	},
	facts: {
		sessions: { value: 8, label: "sessions over 4 weeks" },
		minutes: {
			value: 25,
			unit: "min",
			label: "of electroacupuncture per session",
		},
		frequency: { value: 2, unit: "Hz", label: "stimulation frequency" },
	},
	limitations: [
		"Mock laser has no touch, so the contrast is needle plus current plus touch against none of these. It isolates somatosensory input, not acupuncture points.",
		"Mediation shown within the electroacupuncture arm",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "electroacupuncture at 2 Hz",
		sample: "76 patients",
		shamControlled: "yes, mock laser without touch or light; not a sham needle",
		trackedPainRelief:
			"yes, as association: connectivity and insular GABA went with less pain in the electroacupuncture arm, with a mediation analysis",
	},
	notes: ["A laser device served here as the inert control"],
	verified: "abstract",
	read: {
		url: "https://ogka.at/greater-somatosensory-afference-with-acupuncture-increases-primary-somatosensory-connectivity-and-alleviates-fibromyalgia-pain-via-insular-%CE%B3-aminobutyric-acid-a-randomized-neuroimaging-trial/",
		where: "abstract",
	},
	gaps: ["n per arm", "CI of the difference", "MRS values", "funding"],
	disagreements: [
		{
			outcome: "bpiSeverityVsSham",
			withRecord:
				"source: Clinical Pain Advisor news summary, https://www.clinicalpainadvisor.com/chronic-pain/somatosensory-acupuncture-modulates-neurochemistry-to-reduce-fibromyalgia-pain/",
			explanation:
				"The news summary gives P<.001 for the BPI contrast; the abstract gives 0.036 and stands.",
		},
	],
});
