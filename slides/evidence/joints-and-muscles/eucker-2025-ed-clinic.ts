import { study } from "#evidence";

const abstract = {
	url: "https://scholars.duke.edu/publication/1696126",
	where: "abstract",
};

export const eucker2025EdClinic = study({
	id: "eucker-2025-ed-clinic",
	kind: "rct",
	tier: "core",
	topics: ["musculoskeletal pain", "coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Acute Musculoskeletal Pain in the Emergency Department and Clinic: A Pragmatic Randomized Trial",
		author: [
			{ family: "Eucker", given: "S.A." },
			{ family: "Glass", given: "O." },
			{ family: "Knisely", given: "M.R." },
			{ family: "O'Regan", given: "A." },
			{ family: "De Larco", given: "C." },
			{ family: "Mill", given: "M." },
			{ family: "Dixon", given: "A." },
			{ family: "Sill Henis", given: "M." },
			{ family: "Walker", given: "E." },
			{ family: "Gordee", given: "A." },
			{ family: "Chow", given: "S.-C." },
			{ family: "Kuchibhatla", given: "M." },
		],
		"container-title": "Pain Medicine",
		issued: { "date-parts": [[2025, 12, 1]] },
		DOI: "10.1093/pm/pnaf165",
		PMID: "41325194",
		URL: "https://doi.org/10.1093/pm/pnaf165",
	},
	population:
		"Acute (7 days or less) neck, back or limb pain; mean age 45.2 (SD 15.8), 57.7% female",
	setting:
		"USA, academic emergency department, 10 February 2020 to 19 April 2023",
	randomized: 599,
	analyzed: 599,
	arms: [
		{
			id: "acu",
			name: "Acupuncture in the emergency department, then clinic, + usual care",
			n: 410,
			sessions: "1 in the emergency department, up to 8 in the clinic",
			weeks: 4,
		},
		{ id: "usual-care", name: "Usual care", n: 189, weeks: 4 },
	],
	outcomes: {
		painMonth1: {
			measure: "Pain score",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "1 month", weeks: 4 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "usual-care" },
			finding: "The authors call the arms similar",
			arms: [
				{ arm: "acu", kind: "mean", value: 3.2, sd: 3.0, baseline: 7.1 },
				{ arm: "usual-care", kind: "mean", value: 3.8, sd: 3.2, baseline: 7.1 },
			],
			participants: 599,
			read: abstract,
		},
		painBySessions: {
			measure: "Pain score",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "post hoc",
			timepoint: { label: "1 month", weeks: 4 },
			comparator: "other",
			comparatorDetail:
				"those with fewer than 6 clinic sessions, usual care included",
			finding: "Significantly better in those who attended 6 or more sessions",
			participants: 599,
			note: "Exploratory and self-selected.",
			read: abstract,
		},
	},
	facts: {
		screened: { value: 2781, unit: "people", label: "screened" },
		baselinePain: {
			value: 7.1,
			unit: "points out of 10",
			label: "mean pain at baseline in both arms",
		},
		neverAttended: {
			value: 178,
			unit: "people",
			label: "of the acupuncture arm never attended the clinic",
		},
		neverAttendedShare: {
			value: 43.4,
			unit: "%",
			label: "of the acupuncture arm never attended the clinic",
		},
		sixOrMoreSessions: {
			value: 121,
			unit: "people",
			label: "attended 6 or more sessions",
		},
		sixOrMoreSessionsShare: {
			value: 20.2,
			unit: "%",
			label: "of all participants attended 6 or more sessions",
		},
		meanAge: { value: 45.2, unit: "years", label: "mean age (SD 15.8)" },
		femaleShare: { value: 57.7, unit: "%", label: "women" },
	},
	limitations: [
		"43.4% of the acupuncture arm could not attend the clinic, for want of time and money",
		"Better pain with 6 or more sessions is an exploratory, self-selected comparison",
	],
	notes: [
		"The protocol of the 2024 emergency-department trial covers both the emergency and the clinic phase (https://pmc.ncbi.nlm.nih.gov/articles/PMC9511597), so the two reports may share participants.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["difference with CI", "one-hour results", "harms", "funding"],
	disagreements: [
		{
			outcome: "painMonth1",
			withRecord:
				"source: acupuntura.com news item, https://acupuntura.com/en/news/acupuncture-acute-musculoskeletal-pain-emergency-rct-2025/",
			explanation:
				"It reports a significant pain reduction; the abstract calls the scores at one month similar, and stands.",
		},
	],
});
