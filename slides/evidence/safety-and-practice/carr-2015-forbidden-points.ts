import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4680134",
	where: "abstract",
} as const;

export const carr2015ForbiddenPoints = study({
	id: "carr-2015-forbidden-points",
	kind: "systematic-review",
	tier: "core",
	topics: ["contraindications", "safety"],
	citation: {
		type: "article-journal",
		title: "The safety of obstetric acupuncture: forbidden points revisited",
		author: [{ family: "Carr", given: "David John" }],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2015]] },
		volume: "33",
		issue: "5",
		page: "413-419",
		DOI: "10.1136/acupmed-2015-010936",
		PMID: "26362792",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4680134",
	},
	population:
		"15 trials with 823 women needled at a point forbidden in pregnancy, and a cohort of 5,885 pregnant women needled at such points",
	arms: [],
	outcomes: {
		pretermAndStillbirth: {
			measure: "Preterm birth and stillbirth after needling a forbidden point",
			unit: "% of pregnancies",
			better: "lower",
			role: "safety",
			timepoint: { label: "pregnancy" },
			comparator: "no-treatment",
			comparatorDetail: "untreated controls and the general population",
			finding:
				"As often as in untreated controls and in the general population",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 15, label: "trials" },
		women: { value: 823, label: "women in trials" },
		treatmentsMin: {
			value: 4549,
			label: "treatments at a forbidden point, at least",
		},
		treatmentsMax: {
			value: 7234,
			label: "treatments at a forbidden point, at most",
		},
		cohort: {
			value: 5885,
			label: "pregnant women needled at forbidden points in a cohort",
		},
	},
	limitations: [
		"Narrative review by an obstetrician who practices acupuncture",
		"Too small for rare harms",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Rates with intervals"],
	disagreements: [
		{
			outcome: "pretermAndStillbirth",
			withRecord: "who-1999-acupuncture-safety",
			explanation:
				"The WHO guideline of 1999 warns by tradition that needling may induce labor; the trials reviewed here show no excess of preterm birth. The trials are evidence, the guideline opinion.",
		},
	],
});
