import { study } from "#evidence";

const abstract = {
	url: "https://www.scribd.com/document/554672138/Prevention-of-Low-Back-Pain",
	where: "abstract",
};

export const steffens2016Prevention = study({
	id: "steffens-2016-prevention",
	kind: "systematic-review",
	tier: "core",
	topics: ["comparator treatments"],
	otherTreatment: "several",
	citation: {
		type: "article-journal",
		title: "Prevention of Low Back Pain: A Systematic Review and Meta-analysis",
		author: [
			{ family: "Steffens", given: "Daniel" },
			{ family: "Maher", given: "Chris G." },
			{ family: "Pereira", given: "Leani S. M." },
			{ family: "Stevens", given: "Matthew L" },
			{ family: "Oliveira", given: "Vinicius C." },
			{ family: "Chapple", given: "Meredith" },
			{ family: "Teixeira-Salmela", given: "Luci F." },
			{ family: "Hancock", given: "Mark J." },
		],
		"container-title": "JAMA Internal Medicine",
		issued: { "date-parts": [[2016, 2]] },
		volume: "176",
		issue: "2",
		page: "199-208",
		DOI: "10.1001/jamainternmed.2015.7431",
		PMID: "26752509",
		URL: "https://pubmed.ncbi.nlm.nih.gov/26752509/",
	},
	population: "Prevention of low back pain, 21 trials, 30,850 people",
	arms: [],
	outcomes: {
		episodeExerciseEducation: {
			measure: "Episode of low back pain, exercise with education",
			unit: "ratio",
			better: "lower",
			role: "primary",
			timepoint: { label: "up to 1 year", weeks: 52 },
			comparator: "other",
			comparatorDetail: "control groups of the prevention trials",
			contrast: { treatment: "exercise + education", control: "control" },
			effect: { type: "risk ratio", value: 0.55, ci95: [0.41, 0.74] },
			certainty: "moderate",
			read: abstract,
		},
		episodeExercise: {
			measure: "Episode of low back pain, exercise alone",
			unit: "ratio",
			better: "lower",
			role: "secondary",
			timepoint: { label: "up to 1 year", weeks: 52 },
			comparator: "other",
			comparatorDetail: "control groups of the prevention trials",
			contrast: { treatment: "exercise", control: "control" },
			effect: { type: "risk ratio", value: 0.65, ci95: [0.5, 0.86] },
			certainty: "low or very low",
			read: abstract,
		},
		ergonomics: {
			measure: "Episode of low back pain, ergonomic adjustment",
			unit: "direction only",
			better: "lower",
			role: "secondary",
			timepoint: { label: "up to 1 year", weeks: 52 },
			comparator: "other",
			comparatorDetail: "control groups of the prevention trials",
			finding:
				"Ergonomic adjustment, belts, insoles and education alone do not seem to prevent back pain",
			certainty: "very low",
			read: {
				url: "https://anatomia-fisioterapia.es/lumbar/articles/systems/musculoskeletal/spine/lumbar/prevention-of-low-back-pain",
				where: "summary of the review",
				verified: "secondary",
			},
		},
	},
	facts: {
		trials: { value: 21, label: "trials" },
		participants: { value: 30850, label: "participants" },
	},
	limitations: [
		"Prevention, not treatment",
		"The ergonomics line was read in a summary",
	],
	notes: [
		"Ergonomics is often called a cornerstone of back pain care; this review found no preventive effect.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Ergonomics RR with CI", "Evidence on ergonomics as treatment"],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: PubMed record",
			result: "found",
		},
	],
});
