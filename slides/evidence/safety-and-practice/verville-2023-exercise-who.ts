import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665",
	where: "abstract",
};

export const verville2023ExerciseWho = study({
	id: "verville-2023-exercise-who",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["comparator treatments", "chronic low back pain"],
	otherTreatment: "exercise",
	citation: {
		type: "article-journal",
		title:
			"Systematic Review to Inform a World Health Organization (WHO) Clinical Practice Guideline: Benefits and Harms of Structured Exercise Programs for Chronic Primary Low Back Pain in Adults",
		author: [
			{ family: "Verville", given: "Leslie" },
			{ family: "Ogilvie", given: "Rachel" },
			{ family: "Hincapié", given: "Cesar A." },
			{ family: "Southerst", given: "Danielle" },
			{ family: "Yu", given: "Hainan" },
			{ family: "Bussières", given: "André" },
			{ family: "Gross", given: "Douglas P." },
			{ family: "Pereira", given: "Paulo" },
			{ family: "Mior", given: "Silvano" },
			{ family: "Tricco", given: "Andrea C." },
			{ family: "Cedraschi", given: "Christine" },
			{ family: "Brunton", given: "Ginny" },
			{ family: "Nordin", given: "Margareta" },
			{ family: "Connell", given: "Gaelan" },
			{ family: "Wong", given: "Jessica J." },
			{ family: "Shearer", given: "Heather M." },
			{ family: "Lee", given: "Joyce G. B." },
			{ family: "Wang", given: "Dan" },
			{ family: "Hayden", given: "Jill A." },
			{ family: "Cancelliere", given: "Carol" },
		],
		"container-title": "Journal of Occupational Rehabilitation",
		issued: { "date-parts": [[2023, 12]] },
		volume: "33",
		issue: "4",
		page: "636-650",
		DOI: "10.1007/s10926-023-10124-4",
		PMID: "37991647",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665",
	},
	population:
		"Adults with chronic primary low back pain; 13 trials at low or unclear risk of bias",
	setting: "International, searches to 17 May 2022",
	arms: [],
	outcomes: {
		painVsNone: {
			measure: "Pain",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "as pooled by the review" },
			comparator: "no-treatment",
			comparatorDetail: "no intervention",
			contrast: { treatment: "exercise", control: "no intervention" },
			effect: {
				type: "standardized mean difference",
				value: -0.33,
				ci95: [-0.58, -0.08],
			},
			trials: 8,
			certainty: "moderate",
			read: abstract,
		},
		functionVsNone: {
			measure: "Functional limitations",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "as pooled by the review" },
			comparator: "no-treatment",
			comparatorDetail: "no intervention",
			contrast: { treatment: "exercise", control: "no intervention" },
			effect: {
				type: "standardized mean difference",
				value: -0.31,
				ci95: [-0.57, -0.05],
			},
			trials: 8,
			certainty: "moderate",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 13, label: "trials at low or unclear risk of bias" },
	},
	harms:
		"Temporarily more minor pain with mixed exercise than with no intervention and with yoga than with usual care.",
	limitations: [
		"Individual types of exercise: predominantly very low certainty",
	],
	conclusion:
		"Structured exercise probably reduces pain and functional limitations.",
	verified: "abstract",
	read: abstract,
	gaps: ["Time point and participants of the pooled estimates"],
});
