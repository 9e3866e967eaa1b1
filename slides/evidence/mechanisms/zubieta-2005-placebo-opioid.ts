import { study } from "#evidence";

export const zubieta2005PlaceboOpioid = study({
	id: "zubieta-2005-placebo-opioid",
	kind: "imaging",
	tier: "core",
	topics: ["expectation", "endogenous opioids", "brain imaging"],
	citation: {
		type: "article-journal",
		title:
			"Placebo effects mediated by endogenous opioid activity on mu-opioid receptors",
		author: [{ family: "Zubieta" }],
		"container-title": "Journal of Neuroscience",
		issued: { "date-parts": [[2005, 8, 24]] },
		volume: "25",
		issue: "34",
		page: "7754-62",
		DOI: "10.1523/JNEUROSCI.0439-05.2005",
		PMID: "16120776",
		URL: "https://doi.org/10.1523/JNEUROSCI.0439-05.2005",
	},
	population: "Healthy men with sustained experimental pain",
	arms: [],
	outcomes: {
		opioidActivationByPlacebo: {
			measure: "Opioid activation by placebo",
			fullName: "PET measure of mu-opioid activity with and without placebo",
			unit: "activation",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during sustained pain" },
			comparator: "no-treatment",
			comparatorDetail: "the same pain without placebo",
			finding:
				"Activated in pregenual and subgenual anterior cingulate, dorsolateral prefrontal cortex, insula and nucleus accumbens",
			note: "Activation went with lower pain ratings and better mood",
			read: {
				url: "https://pubmed.ncbi.nlm.nih.gov/16120776/",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Healthy volunteers; experimental pain",
		"Not an acupuncture study",
	],
	mechanism: {
		topic: "placebo and context",
		species: "human",
		intervention: "none: placebo, no needles",
		sample: "healthy men",
		shamControlled: "placebo given and withheld",
		trackedPainRelief: "yes: opioid activation went with lower pain ratings",
	},
	notes: [
		"Placebo alone activates opioids in anterior cingulate, insula and prefrontal cortex, so activity in these regions cannot tell acupuncture from placebo",
	],
	verified: "abstract",
	read: { url: "https://pubmed.ncbi.nlm.nih.gov/16120776/", where: "abstract" },
	gaps: [
		"number of volunteers",
		"further authors, not printed on the page read",
		"effect sizes",
	],
});
