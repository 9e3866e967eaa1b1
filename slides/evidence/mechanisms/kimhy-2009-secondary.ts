import { study } from "#evidence";

export const kimhy2009Secondary = study({
	id: "kimhy-2009-secondary",
	kind: "experiment-animal",
	tier: "supporting",
	topics: [
		"central sensitization",
		"endogenous opioids",
		"electroacupuncture and laser",
	],
	citation: {
		type: "article-journal",
		title:
			"Electroacupuncture suppresses capsaicin-induced secondary hyperalgesia through an endogenous spinal opioid mechanism",
		author: [
			{ family: "Kim", given: "Hee Young" },
			{ family: "Wang", given: "Jigong" },
			{ family: "Lee", given: "Inhyung" },
			{ family: "Kim", given: "Hee Kee" },
			{ family: "Chung", given: "Kyungsoon" },
			{ family: "Chung", given: "Jin Mo" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2009, 10]] },
		volume: "145",
		issue: "3",
		page: "332-340",
		DOI: "10.1016/j.pain.2009.06.035",
		PMID: "19646817",
		URL: "https://doi.org/10.1016/j.pain.2009.06.035",
	},
	population: "Rats with capsaicin in the paw, anesthetised during stimulation",
	arms: [],
	outcomes: {
		secondaryHyperalgesia: {
			measure: "Secondary hyperalgesia",
			fullName: "Mechanical threshold outside the injured area",
			unit: "threshold",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "electroacupuncture at four other pairs of points",
			finding: "Reduced only at SI3-TE8 on the same side",
			note: "Primary hyperalgesia unchanged. Blocked by a systemic opioid antagonist and by spinal mu or delta antagonists, not by kappa or adrenergic antagonists.",
			read: {
				url: "https://researchexperts.utmb.edu/en/publications/electroacupuncture-suppresses-capsaicin-induced-secondary-hyperal",
				where: "abstract",
			},
		},
	},
	facts: {
		pointPairs: { value: 5, label: "pairs of points tested" },
		frequency: { value: 2, unit: "Hz", label: "stimulation frequency" },
		current: { value: 3, unit: "mA", label: "stimulation current" },
	},
	limitations: [
		"Rats, acute chemical model, anesthetised",
		"One of five pairs of points worked",
		"In people the tests of sensitization did not change (Leite 2018)",
	],
	mechanism: {
		topic: "central sensitization",
		species: "animal",
		intervention: "electroacupuncture at 2 Hz, 3 mA, under isoflurane",
		sample: "rats",
		shamControlled: "no sham; four other pairs of points as controls",
		trackedPainRelief:
			"yes in rats: secondary hyperalgesia fell and opioid blockers stopped it",
	},
	verified: "abstract",
	read: {
		url: "https://researchexperts.utmb.edu/en/publications/electroacupuncture-suppresses-capsaicin-induced-secondary-hyperal",
		where: "abstract",
	},
	gaps: ["number of rats", "thresholds"],
});
