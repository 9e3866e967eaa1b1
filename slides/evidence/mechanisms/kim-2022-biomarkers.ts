import { study } from "#evidence";

export const kim2022Biomarkers = study({
	id: "kim-2022-biomarkers",
	kind: "systematic-review",
	tier: "core",
	topics: ["inflammation", "blinding and sham"],
	registration: "PROSPERO CRD42021260889",
	citation: {
		type: "article-journal",
		title:
			"Plausible Mechanism of Sham Acupuncture Based on Biomarkers: A Systematic Review of Randomized Controlled Trials",
		author: [
			{ family: "Kim", given: "Tae-Hun" },
			{ family: "Lee", given: "Myeong Soo" },
			{ family: "Birch", given: "Stephen" },
			{ family: "Alraek", given: "Terje" },
		],
		"container-title": "Frontiers in Neuroscience",
		issued: { "date-parts": [[2022, 2, 3]] },
		volume: "16",
		page: "834112",
		DOI: "10.3389/fnins.2022.834112",
		PMID: "35185461",
		URL: "https://doi.org/10.3389/fnins.2022.834112",
	},
	population: "Clinical trials of acupuncture, any condition, to June 2021",
	arms: [],
	outcomes: {
		biomarkersVsSham: {
			measure: "Serum biomarkers that differ from sham",
			fullName: "Number of 36 biomarkers with a significant difference",
			range: [0, 36],
			unit: "of 36 biomarkers",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			effect: { type: "count", value: 7, ci95: "not reported" },
			trials: 51,
			certaintyNote:
				"Not graded in the abstract; the authors say that risk of bias and few trials per marker do not strongly support the results",
			note: "The seven: VEGF, IgE, TNF-alpha, NGF, GABA, NPY, VIP. IL-6 is not on this list; whether it was among the 36 was not read.",
			read: {
				url: "https://suppr.wilddata.cn/browses/detail/pubmed/35185461",
				where: "abstract",
			},
		},
		tnfAlphaVsSham: {
			measure: "TNF-alpha",
			fullName: "Serum level, verum versus sham",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			finding: "Differed; direction and size not read",
			read: {
				url: "https://suppr.wilddata.cn/browses/detail/pubmed/35185461",
				where: "abstract",
			},
		},
	},
	facts: {
		trials: { value: 51, label: "sham-controlled trials" },
		biomarkers: { value: 36, label: "serum biomarkers" },
	},
	limitations: [
		"Few trials per marker; risk of bias",
		"36 comparisons: about two would differ by chance at the 5% level",
		"Any condition, not only pain",
		"The authors take the result to mean that sham is not inert; it fits as well with needling not changing most markers specifically",
	],
	mechanism: {
		topic: "inflammation",
		species: "human",
		intervention: "any acupuncture against sham",
		sample: "51 sham-controlled trials, 36 serum biomarkers",
		shamControlled: "yes: the comparison of interest",
		trackedPainRelief: "no: not the question",
	},
	notes: [
		"Musculoskeletal conditions, 20 trials and nearly 1,500 patients (journal Muscles, known from a lay digest, https://www.acupuncturedigest.com/research/immunomodulatory-effects-of-acupuncture-on-inflammatory-markers-in-patients-with-42201139): modified techniques lowered TNF-alpha more than traditional needling in knee osteoarthritis (SMD -1.63, p < 0.01). Against sham CRP and ESR did not differ.",
		"Strongest pooled fall of human TNF-alpha found: MD -60.58 (-100.30 to -20.89), 4 trials, 228 patients, in inflammatory bowel disease, comparators not stated in the abstract (Complement Ther Med 2023;74:102946, https://www.pubmed.gov/36997007/)",
		"Rheumatoid arthritis: see li-2022-ra-acupuncture, where the fall of IL-6 is with laser",
		"Lumbar disc herniation, network meta-analysis (https://pmc.ncbi.nlm.nih.gov/articles/PMC11745652): electroacupuncture with tuina and rehabilitation lowered IL-6 and TNF-alpha. Combinations cannot isolate needling, and no sham comparison is mentioned in the part read.",
	],
	verified: "abstract",
	read: {
		url: "https://suppr.wilddata.cn/browses/detail/pubmed/35185461",
		where: "abstract",
	},
	gaps: [
		"effect sizes per marker",
		"list of the 36 markers: whether IL-6 was pooled",
		"direction of the TNF-alpha difference",
		"number of pain trials",
	],
});
