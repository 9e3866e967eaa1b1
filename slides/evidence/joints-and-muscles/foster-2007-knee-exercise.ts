import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1962890",
	where: "abstract",
};

export const foster2007KneeExercise = study({
	id: "foster-2007-knee-exercise",
	kind: "rct",
	tier: "core",
	topics: ["osteoarthritis", "comparator treatments"],
	name: "APEX",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture as an adjunct to exercise based physiotherapy for osteoarthritis of the knee: randomised controlled trial",
		author: [
			{ family: "Foster", given: "Nadine E." },
			{ family: "Thomas", given: "Elaine" },
			{ family: "Barlas", given: "Panos" },
			{ family: "Hill", given: "Jonathan C." },
			{ family: "Young", given: "Julie" },
			{ family: "Mason", given: "Elizabeth" },
			{ family: "Hay", given: "Elaine M." },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2007, 8, 15]] },
		volume: "335",
		issue: "7617",
		page: "436",
		DOI: "10.1136/bmj.39280.509803.BE",
		PMID: "17699546",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1962890",
	},
	registration: "ISRCTN88597683",
	population:
		"Adults 50 or more with clinical knee osteoarthritis referred from general practice",
	setting: "UK Midlands, 37 physical therapy centers",
	randomized: 352,
	arms: [
		{ id: "exercise", name: "Advice and exercise", n: 116 },
		{
			id: "exercise-acu",
			name: "Advice and exercise + true acupuncture",
			n: 117,
		},
		{
			id: "exercise-sham",
			name: "Advice and exercise + non-penetrating acupuncture",
			n: 119,
		},
	],
	outcomes: {
		womacPainMonth6Acupuncture: {
			measure: "WOMAC pain",
			range: [0, 20],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 months", weeks: 26 },
			comparator: "active",
			comparatorDetail: "the same advice and exercise alone",
			contrast: { treatment: "exercise-acu", control: "exercise" },
			effect: {
				type: "mean difference",
				value: -0.08,
				ci95: [-0.9, 1.0],
				p: "not significant",
			},
			arms: [
				{ arm: "exercise-acu", kind: "mean change", value: -2.32, sd: 3.6 },
				{ arm: "exercise", kind: "mean change", value: -2.28, sd: 3.8 },
			],
			participants: 233,
			note: "Sign turned: the source gives the difference in reductions, 0.08 (−1.0 to 0.9), an interval not centred on its estimate.",
			read: abstract,
		},
		womacPainMonth6Sham: {
			measure: "WOMAC pain",
			range: [0, 20],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 months", weeks: 26 },
			comparator: "active",
			comparatorDetail: "the same advice and exercise alone",
			contrast: { treatment: "exercise-sham", control: "exercise" },
			effect: {
				type: "mean difference",
				value: -0.25,
				ci95: [-1.3, 0.8],
				p: "not significant",
			},
			arms: [
				{ arm: "exercise-sham", kind: "mean change", value: -2.53, sd: 4.2 },
				{ arm: "exercise", kind: "mean change", value: -2.28, sd: 3.8 },
			],
			participants: 235,
			note: "Sign turned: the source gives the difference in reductions, 0.25 (−0.8 to 1.3). Negative favors the non-penetrating needles.",
			read: abstract,
		},
		painIntensityShortTerm: {
			measure: "Pain intensity",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "short term" },
			comparator: "active",
			comparatorDetail: "the same advice and exercise alone",
			finding:
				"Small significant gains with either kind of needle, kept longest with the non-penetrating ones",
			read: abstract,
		},
	},
	facts: {
		baselineWomacPain: {
			value: 9.2,
			unit: "points of 20",
			label: "mean WOMAC pain at baseline (SD 3.8)",
		},
		followUpMonth6: { value: 94, unit: "%", label: "followed up at 6 months" },
		centres: { value: 37, unit: "centers", label: "physical therapy centers" },
	},
	limitations: [
		"Cannot show whether acupuncture works alone: asks only whether it adds to exercise",
		"Knee, not back",
	],
	funding:
		// https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-5-31
		"Arthritis Research Campaign, as stated in the protocol",
	conclusion:
		"Adding acupuncture to advice and exercise gave no additional improvement in pain at 6 months.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"values of the secondary outcomes (function, pain intensity, unpleasantness)",
		"number of sessions",
		"harms",
	],
});
