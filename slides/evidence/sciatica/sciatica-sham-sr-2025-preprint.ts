import { study } from "#evidence";

const abstract = {
	url: "https://sciety.org/articles/activity/10.21203/rs.3.rs-6797552/v1",
	where: "abstract",
};

export const sciaticaShamSr2025Preprint = study({
	id: "sciatica-sham-sr-2025-preprint",
	kind: "systematic-review",
	tier: "core",
	topics: ["sciatica"],
	label: "Sciatica sham review 2025 (preprint)",
	citation: {
		type: "article",
		title:
			"Efficacy and Safety of Acupuncture versus Sham in Patients with Chronic Sciatica: A Systematic review and Meta-analysis with GRADE assessment",
		author: [],
		"container-title": "Preprint (listed by Sciety)",
		DOI: "10.21203/rs.3.rs-6797552/v1",
		URL: "https://doi.org/10.21203/rs.3.rs-6797552/v1",
	},
	population: "4 sham-controlled trials, 385 people with chronic sciatica",
	setting: "Searched to 23 March 2025",
	randomized: 385,
	arms: [],
	outcomes: {
		legPainWeek4: {
			measure: "VAS leg pain",
			unit: "unspecified",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 4", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			finding: "Leg and back pain better than sham from week 2, most at week 4",
			trials: 4,
			participants: 385,
			read: abstract,
		},
		odiWeek4: {
			measure: "ODI",
			fullName: "Oswestry Disability Index",
			unit: "unspecified",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 4", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			finding: "Function better than sham at week 4",
			trials: 4,
			participants: 385,
			read: abstract,
		},
		persistenceWeek52: {
			measure: "VAS leg pain and ODI",
			unit: "unspecified",
			better: "lower",
			role: "secondary",
			timepoint: { label: "weeks 16, 28 and 52", weeks: 52 },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			finding:
				"Inconsistent; the authors call durability beyond one month unclear",
			trials: 4,
			participants: 385,
			read: abstract,
		},
	},
	facts: {
		trials: {
			value: 4,
			unit: "trials",
			label: "sham-controlled trials included",
		},
		participants: { value: 385, unit: "people", label: "participants" },
	},
	harms: "Adverse events were minimal and self-limiting.",
	limitations: [
		"Preprint, not peer reviewed",
		"The 220-person trial supplies more than half of the participants",
	],
	conclusion:
		"Better than sham in the short term; durability beyond one month unclear.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"pooled values and GRADE ratings",
		"authors and date",
		"how many trials reach the long-term time points",
		"units of the outcomes reported without a value",
	],
});
