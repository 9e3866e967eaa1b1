import { study } from "#evidence";

export const han1991TensCsf = study({
	id: "han-1991-tens-csf",
	kind: "experiment-human",
	tier: "core",
	topics: ["endogenous opioids", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"Effect of low- and high-frequency TENS on Met-enkephalin-Arg-Phe and dynorphin A immunoreactivity in human lumbar CSF",
		author: [
			{ family: "Han", given: "J.S." },
			{ family: "Chen", given: "X.H." },
			{ family: "Sun", given: "S.L." },
			{ family: "Xu", given: "X.J." },
			{ family: "Yuan", given: "Y." },
			{ family: "Yan", given: "S.C." },
			{ family: "Hao", given: "J.X." },
			{ family: "Terenius", given: "L." },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[1991, 12]] },
		volume: "47",
		issue: "3",
		page: "295-298",
		DOI: "10.1016/0304-3959(91)90218-m",
		PMID: "1686080",
		URL: "https://doi.org/10.1016/0304-3959(91)90218-m",
	},
	population: "Patients having diagnostic lumbar puncture",
	analyzed: 37,
	arms: [
		{ id: "hz2", name: "TENS 2 Hz (two groups)" },
		{ id: "hz100", name: "TENS 100 Hz (two groups)" },
	],
	outcomes: {
		enkephalin2Hz: {
			measure: "Enkephalin peptide in spinal fluid, 2 Hz",
			fullName:
				"Met-enkephalin-Arg-Phe in lumbar CSF, rise after 30 minutes of TENS",
			unit: "%",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "30 minutes" },
			comparator: "within-group",
			effect: {
				type: "mean change",
				value: 367,
				ci95: "not available",
				p: "<0.05",
			},
			note: "2 Hz did not raise dynorphin A",
			read: {
				url: "https://www.ncbi.nlm.nih.gov/pubmed/1686080?dopt=Abstract",
				where: "abstract",
			},
		},
		dynorphin100Hz: {
			measure: "Dynorphin A in spinal fluid, 100 Hz",
			fullName: "Dynorphin A in lumbar CSF, rise after 30 minutes of TENS",
			unit: "%",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "30 minutes" },
			comparator: "within-group",
			effect: {
				type: "mean change",
				value: 49,
				ci95: "not available",
				p: "<0.01",
			},
			note: "100 Hz did not raise the enkephalin peptide",
			read: {
				url: "https://www.ncbi.nlm.nih.gov/pubmed/1686080?dopt=Abstract",
				where: "abstract",
			},
		},
	},
	facts: {
		patients: { value: 37, label: "patients in four groups (10, 10, 10, 7)" },
	},
	limitations: [
		"Skin electrodes, not needles",
		"No sham",
		"Relief not measured",
		"The only human spinal-fluid support found for the frequency rule, which is often taught as if shown with acupuncture",
	],
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "none: TENS through skin electrodes, 2 Hz or 100 Hz",
		sample: "37 patients in four groups (10, 10, 10, 7)",
		shamControlled: "no: two frequencies compared",
		trackedPainRelief: "no: peptides in spinal fluid",
	},
	verified: "abstract",
	read: {
		url: "https://www.ncbi.nlm.nih.gov/pubmed/1686080?dopt=Abstract",
		where: "abstract",
	},
	gaps: ["which groups were which size", "absolute levels"],
});
