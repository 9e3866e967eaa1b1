import { study } from "#evidence";

export const torresRosas2014Dopamine = study({
	id: "torres-rosas-2014-dopamine",
	kind: "experiment-animal",
	tier: "core",
	topics: ["inflammation", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"Dopamine mediates vagal modulation of the immune system by electroacupuncture",
		author: [{ family: "Torres-Rosas", given: "Rafael" }],
		"container-title": "Nature Medicine",
		issued: { "date-parts": [[2014, 3]] },
		DOI: "10.1038/nm.3479",
		PMID: "24562381",
		URL: "https://doi.org/10.1038/nm.3479",
	},
	population: "Mice with polymicrobial peritonitis",
	arms: [],
	outcomes: {
		inflammationAndSurvival: {
			measure: "Systemic inflammation and survival",
			fullName: "Electroacupuncture against none in septic mice",
			unit: "cytokines, survival",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "no-treatment",
			finding: "Inflammation controlled and mice rescued",
			note: "The path runs from the sciatic nerve through the vagus to adrenal dopamine; D1 receptors cut cytokine production. The effect was lost without adrenals.",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3949155",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Sepsis, not pain",
		"Electrical stimulation of a nerve trunk; a needle without current was not the treatment",
		"Mice",
	],
	funding: "US National Institutes of Health, NIGMS (news report)",
	mechanism: {
		topic: "inflammation",
		species: "animal",
		intervention: "electroacupuncture at the sciatic nerve (near the knee)",
		sample: "mice",
		shamControlled: "no sham; adrenalectomy and receptor studies as controls",
		trackedPainRelief: "no: sepsis, not pain",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3949155",
		where: "abstract",
	},
	gaps: ["survival and cytokine numbers", "further authors, volume, pages"],
	tries: [
		{
			sought: "Volume, pages and further authors",
			where: "Stored web pages: journal page, medluna",
			result: "not found",
		},
	],
});
