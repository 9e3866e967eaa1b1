import { study } from "#evidence";

const summary = {
	url: "https://aiimresearch.org/articles/821",
	where: "summary of the paper",
	verified: "secondary",
} as const;
const abstract = {
	url: "https://painpluscpn.ca/Home/Article/135931?cauthor_id=35082248&term=Turner+AP",
	where: "abstract of the paper (PAIN+ CPN)",
};
const preprint = {
	url: "https://medrxiv.org/content/10.1101/2023.05.16.23290053v2",
	where: "abstract of the preprint",
};
const firstPreprint = {
	url: "https://readpaper.com/paper/4758916086817112065",
	where: "abstract of the preprint's first version",
};

export const eucker2024Ed = study({
	id: "eucker-2024-ed",
	kind: "rct",
	tier: "core",
	topics: ["musculoskeletal pain", "opioid use"],
	citation: {
		type: "article-journal",
		title:
			"An adaptive pragmatic randomized controlled trial of emergency department acupuncture for acute musculoskeletal pain management",
		author: [
			{ family: "Eucker", given: "Stephanie A." },
			{ family: "Glass", given: "Oliver" },
			{ family: "Knisely", given: "Mitchell R." },
			{ family: "O’Regan", given: "Amy" },
			{ family: "Gordee", given: "Alexander" },
			{ family: "Li", given: "Cindy" },
			{ family: "Klasson", given: "Christopher L." },
			{ family: "TumSuden", given: "Olivia" },
			{ family: "Pauley", given: "Alena" },
			{ family: "Chen", given: "Harrison" },
			{ family: "Staton", given: "Catherine A." },
			{ family: "Kuchibhatla", given: "Maggie" },
			{ family: "Chow", given: "Shein-Chung" },
		],
		"container-title": "Annals of Emergency Medicine",
		issued: { "date-parts": [[2024, 5, 22]] },
		DOI: "10.1016/j.annemergmed.2024.03.014",
		URL: "https://doi.org/10.1016/j.annemergmed.2024.03.014",
	},
	registration: "NCT04290741",
	population: "Acute (7 days or less) neck, back or limb pain",
	setting: "USA, one academic emergency department (Duke)",
	randomized: 236,
	arms: [
		{
			id: "auricular",
			name: "Auricular acupuncture + usual care",
			n: 84,
			sessions: "1",
			description: "Based on battlefield acupuncture",
		},
		{
			id: "peripheral",
			name: "Peripheral acupuncture + usual care",
			n: 84,
			sessions: "1",
			description: "Head, neck and limb points only",
		},
		{
			id: "usual-care",
			name: "Usual care",
			n: 68,
			description:
				"Seen but not needled by an acupuncturist, as attention control",
		},
	],
	outcomes: {
		painHour1Auricular: {
			measure: "Pain NRS",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "1 hour" },
			comparator: "usual-care",
			comparatorDetail: "usual care with a visit by an acupuncturist",
			contrast: { treatment: "auricular", control: "usual-care" },
			effect: { type: "mean difference", value: -1.6, ci95: [-2.6, -0.7] },
			arms: [
				{
					arm: "auricular",
					kind: "mean change",
					value: -2.1,
					ci95: [-2.6, -1.6],
					read: preprint,
				},
				{
					arm: "usual-care",
					kind: "mean change",
					value: -0.5,
					ci95: [-1.0, 0.1],
					read: preprint,
				},
			],
			participants: 152,
			note: "Sign turned: the source gives reductions as positive numbers, 1.6 (0.7 to 2.6).",
			read: abstract,
		},
		painHour1Peripheral: {
			measure: "Pain NRS",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "1 hour" },
			comparator: "usual-care",
			comparatorDetail: "usual care with a visit by an acupuncturist",
			contrast: { treatment: "peripheral", control: "usual-care" },
			effect: { type: "mean difference", value: -1.2, ci95: [-2.1, -0.3] },
			arms: [
				{
					arm: "peripheral",
					kind: "mean change",
					value: -1.6,
					ci95: [-2.1, -1.1],
					read: preprint,
				},
				{
					arm: "usual-care",
					kind: "mean change",
					value: -0.5,
					ci95: [-1.0, 0.1],
					read: preprint,
				},
			],
			participants: 152,
			note: "Under the 1.3-point bar. Sign turned: the source gives reductions as positive numbers, 1.2 (0.3 to 2.1).",
			read: abstract,
		},
		opioidUse: {
			measure: "Opioid use",
			unit: "unspecified",
			better: "lower",
			role: "secondary",
			timepoint: { label: "emergency visit and discharge" },
			comparator: "usual-care",
			finding: "No significant difference",
			read: summary,
		},
	},
	facts: {
		baselinePainAuricular: {
			value: 7.0,
			unit: "points out of 10",
			label: "mean pain at baseline, auricular arm (SD 2.3)",
			read: firstPreprint,
		},
		baselinePainPeripheral: {
			value: 7.2,
			unit: "points out of 10",
			label: "mean pain at baseline, peripheral arm (SD 2.3)",
			read: firstPreprint,
		},
		baselinePainUsualCare: {
			value: 6.9,
			unit: "points out of 10",
			label: "mean pain at baseline, usual care (SD 2.2)",
			read: firstPreprint,
		},
		meanAge: {
			value: 46.1,
			unit: "years",
			label: "mean age (SD 16.5)",
			read: firstPreprint,
		},
		femaleShare: {
			value: 56.2,
			unit: "%",
			label: "women",
			read: firstPreprint,
		},
		minimalImportantDifference: {
			value: 1.3,
			unit: "points out of 10",
			label: "minimal important difference in pain",
			read: summary,
		},
		satisfaction: {
			value: 4.4,
			unit: "of 5",
			label: "mean satisfaction with either acupuncture",
			read: summary,
		},
	},
	limitations: [
		"One hour only",
		"Single center, open label",
		"Non-English speakers excluded",
	],
	funding:
		"Substance Abuse and Mental Health Services Administration (preprint)",
	notes: [
		"The preprint is doi 10.1101/2023.05.16.23290053. Arm sizes come from its first version.",
		"Preprint: https://medrxiv.org/content/10.1101/2023.05.16.23290053v2.",
	],
	thresholds: [
		{
			measure: "Pain NRS (0–10)",
			threshold: "1.3 points",
			url: "https://aiimresearch.org/articles/821",
		},
	],
	verified: "abstract",
	read: preprint,
	gaps: [
		"full author list of the Annals paper (those given are of the preprint’s second version)",
		"volume and pages",
		"opioid counts",
		"harms",
		"unit of the outcome reported without a value",
	],
	tries: [
		{
			sought: "DOI of the journal version",
			where: "Stored web pages: medRxiv, indexes",
			result: "found",
		},
	],
});
