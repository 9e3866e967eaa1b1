import { study } from "#evidence";

export const sandberg2005Trapezius = study({
	id: "sandberg-2005-trapezius",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["circulation", "fibromyalgia", "musculoskeletal pain"],
	citation: {
		type: "article-journal",
		title:
			"Different patterns of blood flow response in the trapezius muscle following needle stimulation (acupuncture) between healthy subjects and patients with fibromyalgia and work-related trapezius myalgia",
		author: [
			{ family: "Sandberg", given: "M" },
			{ family: "Larsson", given: "Britt" },
			{ family: "Lindberg", given: "L G" },
			{ family: "Gerdle", given: "B" },
		],
		"container-title": "European Journal of Pain",
		issued: { "date-parts": [[2005]] },
		volume: "9",
		issue: "5",
		page: "497-510",
		PMID: "16139178",
		URL: "https://pubmed.ncbi.nlm.nih.gov/16139178/",
	},
	population: "Healthy people, fibromyalgia, work-related trapezius myalgia",
	arms: [],
	outcomes: {
		muscleFlowDeepVsShallow: {
			measure: "Trapezius blood flow, deep against shallow",
			fullName: "Photoplethysmography for 60 minutes",
			unit: "flow",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "60 minutes" },
			comparator: "active",
			comparatorDetail: "shallow subcutaneous needling",
			finding:
				"Rose in all groups with both depths. Deep better in healthy people, shallow as good or better in fibromyalgia, no difference in trapezius myalgia.",
			note: "The response was smallest in trapezius myalgia",
			read: { url: "https://medluna.com/article/16139178", where: "abstract" },
		},
		flowVsPain: {
			measure: "Flow response and pain",
			fullName: "Correlation with spontaneous pain, its duration and age",
			unit: "correlation",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "60 minutes" },
			comparator: "none",
			finding: "Negative: the worse the pain, the weaker the response",
			note: "The painful muscle responded least, the opposite of what a mechanism through circulation would need",
			read: { url: "https://medluna.com/article/16139178", where: "abstract" },
		},
	},
	limitations: ["No inert control", "Correlations exploratory"],
	mechanism: {
		topic: "circulation",
		species: "human",
		intervention: "deep muscle needling against shallow subcutaneous needling",
		sample: "healthy people and two groups of patients",
		shamControlled: "no sham; shallow needling as comparison",
		trackedPainRelief:
			"inverse: the worse the pain, the weaker the flow response",
	},
	notes: [
		"Sandberg et al. (Eur J Appl Physiol 2003, doi 10.1007/s00421-003-0825-3, https://www.mendeley.com/catalogue/61623236-f06f-3f7b-9b28-66f2aced449f/): in 14 healthy women muscle flow rose for 20 minutes with muscle needling, most with deqi, and not with superficial insertion. Anxiety before deqi sessions was higher and may have affected skin flow.",
	],
	verified: "abstract",
	read: { url: "https://medluna.com/article/16139178", where: "abstract" },
	gaps: ["number of participants", "DOI", "correlation values"],
});
