import { study } from "#evidence";

const abstract = {
	url: "https://sapc.ac.uk/conference/2015/abstract/evaluating-impact-of-using-option-grid-osteoarthritis-of-knee-interface",
	where: "conference abstract",
} as const;

export const marrin2015OptionGrid = study({
	id: "marrin-2015-option-grid",
	kind: "cohort",
	tier: "supporting",
	topics: ["shared decisions", "osteoarthritis"],
	otherTreatment: "several",
	citation: {
		type: "article",
		title:
			"Evaluating the impact of using an Option Grid for osteoarthritis of the knee in an interface musculoskeletal clinic: a stepped wedge trial",
		author: [
			{ family: "Marrin", given: "Katy" },
			{ family: "Wood", given: "Fiona" },
			{ family: "Firth", given: "Jill" },
			{ family: "Kinsey", given: "Katharine" },
		],
		"container-title": "Society for Academic Primary Care, annual meeting",
		issued: { "date-parts": [[2015]] },
		URL: "https://sapc.ac.uk/conference/2015/abstract/evaluating-impact-of-using-option-grid-osteoarthritis-of-knee-interface",
	},
	population:
		"72 visits with six physical therapists about osteoarthritis of the knee",
	setting: "Oldham, UK",
	analyzed: 72,
	arms: [
		{ id: "before", name: "Before the Option Grid" },
		{ id: "grid", name: "With the Option Grid" },
	],
	outcomes: {
		sharedDecision: {
			measure: "Observer OPTION score of shared decisions",
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "during the visit" },
			comparator: "other",
			comparatorDetail: "visits before the Option Grid",
			contrast: { treatment: "grid", control: "before" },
			arms: [
				{ arm: "before", kind: "mean", value: 29.4, sd: 12.9 },
				{ arm: "grid", kind: "mean", value: 37.83, sd: 8.4 },
			],
			finding: "More sharing of the decision with the grid",
			read: abstract,
		},
	},
	facts: {
		visits: { value: 72, label: "visits" },
		therapists: { value: 6, label: "physical therapists" },
	},
	limitations: ["How people decide, not how they fare", "Conference abstract"],
	notes: [
		"An Option Grid is one page: the options for one condition against the questions that patients ask most, brief enough for the visit (BMC Health Serv Res 2014;14:160).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Whether acupuncture is among its rows", "All authors"],
});
