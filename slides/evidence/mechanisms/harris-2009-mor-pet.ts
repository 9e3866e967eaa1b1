import { study } from "#evidence";

export const harris2009MorPet = study({
	id: "harris-2009-mor-pet",
	kind: "imaging",
	tier: "core",
	topics: [
		"endogenous opioids",
		"fibromyalgia",
		"brain imaging",
		"blinding and sham",
	],
	registration: "NCT00142597",
	citation: {
		type: "article-journal",
		title:
			"Traditional Chinese Acupuncture and Placebo (Sham) Acupuncture Are Differentiated by Their Effects on μ-Opioid Receptors (MORs)",
		author: [
			{ family: "Harris", given: "Richard E." },
			{ family: "Zubieta", given: "Jon-Kar" },
			{ family: "Scott", given: "David J." },
			{ family: "Napadow", given: "Vitaly" },
			{ family: "Gracely", given: "Richard H." },
			{ family: "Clauw", given: "Daniel J." },
		],
		"container-title": "NeuroImage",
		issued: { "date-parts": [[2009, 9, 1]] },
		volume: "47",
		issue: "3",
		page: "1077-1085",
		DOI: "10.1016/j.neuroimage.2009.05.083",
		URL: "https://doi.org/10.1016/j.neuroimage.2009.05.083",
	},
	population:
		"Women with fibromyalgia for at least a year; mean age 44.3 (SD 13.6)",
	randomized: 20,
	arms: [
		{ id: "acupuncture", name: "Traditional acupuncture", n: 10, weeks: 4 },
		{ id: "sham", name: "Non-penetrating sham", n: 10, weeks: 4 },
	],
	outcomes: {
		receptorShortTermVsSham: {
			measure: "Mu-opioid receptor availability, first treatment",
			fullName: "11C-carfentanil PET, binding potential",
			unit: "binding potential",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "first treatment" },
			comparator: "sham",
			finding:
				"Rose with acupuncture in cingulate (dorsal and subgenual), insula, caudate, thalamus and amygdala; fell slightly with sham",
			participants: 20,
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2757074",
				where: "abstract",
			},
		},
		receptorLongTermVsSham: {
			measure: "Mu-opioid receptor availability, after 4 weeks",
			fullName: "11C-carfentanil PET, binding potential",
			unit: "binding potential",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after the 8th treatment", weeks: 4 },
			comparator: "sham",
			finding: "Rose in cingulate, caudate and amygdala with acupuncture only",
			participants: 20,
			note: "Within the acupuncture group the rise went with greater pain reduction",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2757074",
				where: "abstract",
			},
		},
		painVsSham: {
			measure: "Clinical pain",
			fullName: "Pain reduction over 4 weeks, acupuncture versus sham",
			unit: "rating",
			better: "lower",
			role: "secondary",
			timepoint: { label: "4 weeks", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			finding: "Similar reduction in both groups",
			participants: 20,
			note: "The receptor difference did not bring a difference in pain. A conference abstract on 20 patients agrees (https://bmccomplementalternmed.biomedcentral.com/articles/10.1186/1472-6882-12-S1-O30).",
			read: {
				url: "https://www.thuglak.com/thuglak/newscontent.php?newsid=5137&page=2",
				where: "news report quoting the first author",
				verified: "secondary",
			},
		},
	},
	facts: {
		needles: { value: 9, label: "needles per treatment" },
		treatments: { value: 8, label: "treatments by the long-term scan" },
		meanAge: { value: 44.3, unit: "years", label: "mean age" },
		meanAgeSd: {
			value: 13.6,
			unit: "years",
			label: "standard deviation of age",
		},
	},
	limitations: [
		"20 women, one center",
		"Binding potential is receptor availability. Release of opioid peptide would be expected to lower it, as it does with placebo, so the rise does not show release (our inference).",
		"A later analysis of 20 such patients found the acute difference between verum and sham largely due to a change under sham",
	],
	funding: "US National Institutes of Health (database entry)",
	conclusion:
		"Calls the opioid theory of acupuncture largely unproven in humans",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "manual, nine needles; sham did not penetrate the skin",
		sample: "20 women (10 and 10)",
		shamControlled: "yes, non-penetrating sham",
		trackedPainRelief:
			"partly: pain fell alike in both groups; within the acupuncture group a rise in binding went with more relief",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2757074",
		where: "abstract",
	},
	gaps: [
		"binding values and CIs",
		"pain scores by group",
		"link between the registry entry, which matches the trial, and this paper",
	],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: Harvard repository, indexes",
			result: "not found",
		},
	],
});
