import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://dev.integrativedryneedling.com/?p=322495",
	where: "abstract",
};
const week2 = { label: "2 weeks", weeks: 2 };
const month3 = { label: "3 months", weeks: 13 };
const pain = {
	measure: "Pain",
	range: [0, 10],
	unit: "points",
	better: "lower",
	role: "primary",
	certainty: "low or very low",
	note: "The scale of 0 to 10 is presumed.",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const limitation = {
	measure: "Functional limitation",
	unit: "SD",
	better: "lower",
	role: "primary",
	certainty: "low or very low",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const older = {
	...limitation,
	condition: "older adults",
	role: "subgroup",
	comparator: "no-treatment",
	note: "The comparator is inferred from the order of sentences.",
} satisfies Partial<OutcomeRecord>;

export const yu2023WhoReview = study({
	id: "yu-2023-who-review",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["chronic low back pain", "guidelines"],
	citation: {
		type: "article-journal",
		title:
			"Systematic Review to Inform a World Health Organization (WHO) Clinical Practice Guideline: Benefits and Harms of Needling Therapies for Chronic Primary Low Back Pain in Adults",
		author: [
			{ family: "Yu", given: "Hainan" },
			{ family: "Wang", given: "Dan" },
			{ family: "Verville", given: "Leslie" },
			{ family: "Southerst", given: "Danielle" },
			{ family: "Bussières", given: "André" },
			{ family: "Gross", given: "Douglas P." },
			{ family: "Pereira", given: "Paulo" },
			{ family: "Mior", given: "Silvano" },
			{ family: "Tricco", given: "Andrea C." },
			{ family: "Cedraschi", given: "Christine" },
			{ family: "Brunton", given: "Ginny" },
			{ family: "Nordin", given: "Margareta" },
			{ family: "Shearer", given: "Heather M." },
			{ family: "Wong", given: "Jessica J." },
			{ family: "Connell", given: "G." },
			{ family: "Myrtos", given: "D." },
			{ family: "da Silva-Oolup", given: "S." },
			{ family: "Young", given: "J.J." },
			{ family: "Funabashi", given: "M." },
			{ family: "Romanelli", given: "A." },
			{ family: "Lee", given: "J.G.B." },
			{ family: "Stuber", given: "K." },
			{ family: "Guist", given: "B." },
			{ family: "Muñoz Laguna", given: "J." },
			{ family: "Hofstetter", given: "L." },
			{ family: "Murnaghan", given: "K." },
			{ family: "Hincapié", given: "Cesar A." },
			{ family: "Cancelliere", given: "Carol" },
		],
		"container-title": "Journal of Occupational Rehabilitation",
		issued: { "date-parts": [[2023, 12]] },
		volume: "33",
		issue: "4",
		page: "661-672",
		DOI: "10.1007/s10926-023-10125-3",
		PMID: "37991648",
		URL: "https://doi.org/10.1007/s10926-023-10125-3",
	},
	population:
		"Adults with chronic primary low back pain in 37 randomized trials of needling",
	setting: "International",
	arms: [],
	outcomes: {
		physicalQualityMonth6VsSham: {
			measure: "Physical quality of life",
			fullName: "Physical component of health-related quality of life",
			unit: "SD",
			better: "higher",
			role: "primary",
			timepoint: { label: "6 months", weeks: 26 },
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: 0.2,
				ci95: [0.07, 0.32],
			},
			trials: 2,
			certainty: "low or very low",
			read: abstract,
		},
		painWeek2VsNone: {
			...pain,
			timepoint: week2,
			comparator: "no-treatment",
			effect: { type: "mean difference", value: -1.21, ci95: [-1.5, -0.92] },
			trials: 21,
		},
		painMonth3VsNone: {
			...pain,
			timepoint: month3,
			comparator: "no-treatment",
			effect: { type: "mean difference", value: -1.56, ci95: [-2.8, -0.95] },
			trials: 9,
			note: "The scale of 0 to 10 is presumed. The interval is asymmetric as printed, possibly a misprint.",
		},
		painMonth3VsUsual: {
			...pain,
			timepoint: month3,
			comparator: "usual-care",
			effect: { type: "mean difference", value: -1.35, ci95: [-1.86, -0.84] },
		},
		functionWeek2VsNone: {
			...limitation,
			timepoint: week2,
			comparator: "no-treatment",
			effect: {
				type: "standardized mean difference",
				value: -1.39,
				ci95: [-2.0, -0.77],
			},
			trials: 19,
		},
		functionMonth3VsNone: {
			...limitation,
			timepoint: month3,
			comparator: "no-treatment",
			effect: {
				type: "standardized mean difference",
				value: -0.57,
				ci95: [-0.92, -0.22],
			},
			trials: 8,
		},
		functionMonth3VsUsual: {
			...limitation,
			unit: "points",
			timepoint: month3,
			comparator: "usual-care",
			effect: { type: "mean difference", value: -2.55, ci95: [-3.7, -1.4] },
			note: "The abstract does not name the instrument.",
		},
		functionOlderWeek2VsNone: {
			...older,
			timepoint: week2,
			effect: {
				type: "standardized mean difference",
				value: -1.1,
				ci95: [-1.71, -0.48],
			},
		},
		functionOlderMonth3VsNone: {
			...older,
			timepoint: month3,
			effect: {
				type: "standardized mean difference",
				value: -1.04,
				ci95: [-1.66, -0.43],
			},
		},
	},
	facts: { trials: { value: 37, unit: "trials", label: "included" } },
	limitations: [
		"Low or very low certainty throughout; little or no difference for most outcomes, including against sham.",
	],
	funding: "Commissioned by WHO",
	verified: "abstract",
	read: abstract,
	gaps: ["Pain estimates against sham"],
	disagreements: [
		{
			outcome: "painMonth3VsNone",
			withRecord: "source: the same abstract",
			explanation:
				"The interval -2.8 to -0.95 is not symmetric about -1.56, possibly a misprint; it stands as printed.",
		},
	],
	tries: [
		{
			sought: "Authors",
			where: "Stored web pages: Springer page",
			result: "found",
		},
	],
});
