import { study } from "#evidence";

const abstract = {
	url: "https://scholar.usuhs.edu/en/publications/modified-battlefield-acupuncture-does-not-reduce-pain-or-improve-",
	where: "abstract",
} as const;
const registry = {
	url: "https://trial.medpath.com/clinical-trial/4a4a7839b86b7e73/rapid-extremity-pain-relief-battlefield-acupuncture-orthopedic-surgery",
	where: "registry entry",
	verified: "secondary",
} as const;

export const crawford2019Bfa = study({
	id: "crawford-2019-bfa",
	kind: "rct",
	tier: "core",
	topics: ["postoperative pain", "opioid use", "blinding and sham"],
	registration: "NCT02093637",
	citation: {
		type: "article-journal",
		title:
			"Modified Battlefield Acupuncture Does Not Reduce Pain or Improve Quality of Life in Patients with Lower Extremity Surgery",
		author: [
			{ family: "Crawford", given: "Paul" },
			{ family: "Moss", given: "David A." },
			{ family: "Crawford", given: "Amanda J." },
			{ family: "Sharon", given: "Danny J." },
		],
		"container-title": "Military Medicine",
		issued: { "date-parts": [[2019, 3, 1]] },
		volume: "184",
		issue: "Suppl 1",
		page: "545-549",
		URL: "https://scholar.usuhs.edu/en/publications/modified-battlefield-acupuncture-does-not-reduce-pain-or-improve-",
	},
	population:
		"Adults having lower-extremity surgery; mean age 44.5; 92 women, 141 men",
	setting: "USA, two Air Force hospitals; three arms, double-blind",
	randomized: 233,
	arms: [
		{
			id: "bfa",
			name: "Modified battlefield ear needles plus standard care",
			n: 81,
		},
		{ id: "pla", name: "Placebo ear needles plus standard care", n: 74 },
		{ id: "std", name: "Standard care", n: 78 },
	],
	outcomes: {
		painVsPlacebo: {
			measure: "Pain",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "immediately, 24, 48, 168 and 720 hours" },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "pla" },
			finding: "No difference between groups at any time",
			read: abstract,
		},
		opioidDay30VsPlacebo: {
			measure: "Opioid use",
			unit: "mg",
			better: "lower",
			role: "secondary",
			timepoint: { label: "30 days", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "pla" },
			finding: "No difference between groups",
			read: abstract,
		},
		opioidDay30VsStandardCare: {
			measure: "Opioid use",
			unit: "mg",
			better: "lower",
			role: "secondary",
			timepoint: { label: "30 days", weeks: 4 },
			comparator: "usual-care",
			contrast: { treatment: "bfa", control: "std" },
			finding: "No difference between groups",
			read: abstract,
		},
		painImpactDay30VsPlacebo: {
			measure: "PIQ-6",
			fullName: "Pain Impact Questionnaire, 6 items",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "30 days", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "bfa", control: "pla" },
			finding: "No difference between groups",
			read: abstract,
		},
	},
	facts: {
		plannedSample: {
			value: 429,
			label: "patients planned, for 309 completers",
			read: registry,
		},
		plannedCompleters: {
			value: 309,
			label: "completers planned",
			read: registry,
		},
		enrolmentListed: {
			value: 279,
			label: "enrollment as the registry lists it",
			read: registry,
		},
		meanAge: { value: 44.5, unit: "years", label: "mean age" },
		women: { value: 92, label: "women" },
		men: { value: 141, label: "men" },
	},
	limitations: [
		"Registry planned 429 patients for 309 completers (its entry lists 279); 233 randomized, so possibly underpowered",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Values and CIs; power",
		"registry number in the paper itself (matched by design and site)",
		"estimates",
	],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: university repository",
			result: "not found",
		},
	],
});
