import { study } from "#evidence";

const abstract = {
	url: "https://clubalthea.com/2017/06/19/yoga-physical-therapy-or-education-for-chronic-low-back-pain/",
	where: "abstract",
};

export const saper2017YogaPt = study({
	id: "saper-2017-yoga-pt",
	kind: "rct",
	tier: "core",
	topics: [
		"comparator treatments",
		"chronic low back pain",
		"dose and delivery",
	],
	otherTreatment: "exercise",
	citation: {
		type: "article-journal",
		title:
			"Yoga, Physical Therapy, or Education for Chronic Low Back Pain: A Randomized Noninferiority Trial",
		author: [
			{ family: "Saper", given: "Robert B." },
			{ family: "Lemaster", given: "Chelsey" },
			{ family: "Delitto", given: "Anthony" },
			{ family: "Sherman", given: "Karen J." },
			{ family: "Herman", given: "Patricia M." },
			{ family: "Sadikova", given: "Ekaterina" },
			{ family: "Stevans", given: "Joel" },
			{ family: "Keosaian", given: "Julia E." },
			{ family: "Cerrada", given: "Christian J." },
			{ family: "Femia", given: "Alexandra L." },
			{ family: "Roseen", given: "Eric J." },
			{ family: "Gardiner", given: "Paula" },
			{ family: "Gergen Barnett", given: "Katherine" },
			{ family: "Faulkner", given: "Carol" },
			{ family: "Weinberg", given: "Janice" },
		],
		"container-title": "Annals of Internal Medicine",
		issued: { "date-parts": [[2017, 7, 18]] },
		volume: "167",
		issue: "2",
		page: "85-94",
		DOI: "10.7326/M16-2579",
		PMID: "28631003",
		URL: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6392183/",
	},
	registration: "NCT01343927",
	population:
		"320 mostly low-income, racially diverse adults with chronic low back pain",
	setting: "USA, Boston Medical Center and community health centers",
	randomized: 320,
	arms: [
		{ id: "yoga", name: "Yoga", sessions: "12 classes" },
		{ id: "pt", name: "Physical therapy", sessions: "15 visits" },
		{ id: "education", name: "Education" },
	],
	outcomes: {
		painMedicineWeek12Pt: {
			measure: "Pain medicine use",
			unit: "percentage points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "active",
			comparatorDetail: "education",
			contrast: { treatment: "pt", control: "education" },
			effect: { type: "risk difference", value: -22, ci95: "not available" },
			read: abstract,
		},
		painMedicineWeek12Yoga: {
			measure: "Pain medicine use",
			unit: "percentage points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "active",
			comparatorDetail: "education",
			contrast: { treatment: "yoga", control: "education" },
			effect: { type: "risk difference", value: -21, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		ptVisits: { value: 15, unit: "visits", label: "of physical therapy" },
		yogaClasses: { value: 12, unit: "classes", label: "of yoga" },
		rmdqUpperLimit: {
			value: 0.83,
			unit: "RMDQ points",
			label:
				"one-sided 95% limit of yoga against physical therapy (non-inferior)",
		},
		painUpperLimit: {
			value: 0.97,
			unit: "points",
			label:
				"one-sided 95% limit for pain of yoga against physical therapy (non-inferior)",
		},
	},
	harms:
		"Mostly mild joint and back pain, no difference between yoga and physical therapy.",
	limitations: [
		"Yoga not inferior to physical therapy, yet not better than education on either primary outcome",
	],
	notes: [
		"Gains held for a year and no maintenance strategy stood out: a parallel to acupuncture's mixed maintenance result.",
		"The medicine-sparing result belongs to yoga and physical therapy, not acupuncture.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Arm sizes", "CIs of the differences"],
});
