import { study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/3db7a7dc4aa7601c712b90680b9937e9897dd521",
	where: "abstract",
};
const protocol = {
	url: "https://www.doi.org/10.1186/1745-6215-13-169",
	where: "abstract of the protocol",
};

export const zheng2019EaOpioid = study({
	id: "zheng-2019-ea-opioid",
	kind: "rct",
	tier: "core",
	topics: [
		"opioid use",
		"musculoskeletal pain",
		"electroacupuncture and laser",
	],
	citation: {
		type: "article-journal",
		title:
			"Effects of Electroacupuncture on Opioid Consumption in Patients with Chronic Musculoskeletal Pain: A Multicenter Randomized Controlled Trial",
		author: [
			{ family: "Zheng", given: "Zhen" },
			{ family: "Gibson", given: "Stephen" },
			{ family: "Helme", given: "Robert D" },
			{ family: "Wang", given: "Yanyi" },
			{ family: "Lu", given: "David Shao-Chen" },
			{ family: "Arnold", given: "Carolyn" },
			{ family: "Hogg", given: "Malcolm" },
			{ family: "Somogyi", given: "Andrew A" },
			{ family: "Da Costa", given: "Cliff" },
			{ family: "Xue", given: "Charlie Chang Li" },
		],
		"container-title": "Pain Medicine",
		issued: { "date-parts": [[2019]] },
		volume: "20",
		issue: "2",
		page: "397-410",
		DOI: "10.1093/pm/pny113",
		URL: "https://doi.org/10.1093/pm/pny113",
	},
	population:
		"108 adults with chronic musculoskeletal pain already taking opioids",
	setting: "Australia, three pain clinics and the public",
	randomized: 108,
	arms: [
		{ id: "ea", name: "Electroacupuncture + education", n: 48, weeks: 12 },
		{
			id: "sham",
			name: "Sham electroacupuncture + education",
			n: 29,
			weeks: 12,
		},
		{
			id: "education",
			name: "Education alone",
			n: 31,
			weeks: 12,
			description:
				"Pain and medication management education; electroacupuncture during the three-month follow-up",
		},
	],
	outcomes: {
		opioidDoseVsSham: {
			measure: "Opioid dose",
			unit: "% change from baseline",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "sham",
			comparatorDetail: "sham electroacupuncture + education",
			contrast: { treatment: "ea", control: "sham" },
			arms: [
				{ arm: "ea", kind: "percent change", value: -20.5 },
				{ arm: "sham", kind: "percent change", value: -13.7 },
				{ arm: "education", kind: "percent change", value: -4.5 },
			],
			finding: "No difference between the groups",
			note: "Falls within each group.",
			read: abstract,
		},
		opioidDoseVsEducation: {
			measure: "Opioid dose",
			unit: "% change from baseline",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "active",
			comparatorDetail: "education alone",
			contrast: { treatment: "ea", control: "education" },
			arms: [
				{ arm: "ea", kind: "percent change", value: -20.5 },
				{ arm: "education", kind: "percent change", value: -4.5 },
			],
			finding: "No difference between the groups",
			read: abstract,
		},
		painIntensity: {
			measure: "Pain intensity",
			unit: "direction only",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "sham",
			comparatorDetail: "sham electroacupuncture + education",
			contrast: { treatment: "ea", control: "sham" },
			finding:
				"Pain did not change in any group and did not differ between groups",
			read: abstract,
		},
	},
	facts: {
		plannedParticipants: {
			value: 316,
			label: "participants planned in the protocol",
			read: protocol,
		},
		plannedSessions: {
			value: 12,
			unit: "sessions",
			label: "planned over 10 weeks",
			read: protocol,
		},
		educationFallAfterCourse: {
			value: 47,
			unit: "%",
			label:
				"fall in opioid dose in the education group after its later course of electroacupuncture, without control",
		},
	},
	harms: "Minor events.",
	limitations: [
		"Far below the planned 316 participants: underpowered",
		"Authors could not confirm an extra benefit over education",
	],
	notes: [
		"The only randomized test found of the claim that acupuncture spares long-term medication; it did not show it.",
		"Zheng 2008 (pilot trial, Eur J Pain 12:671): opioid-like medicine fell 39% with real (n=17) and 25% with sham (n=18) electroacupuncture, p=0.056, gone within 8 weeks. https://qigonginstitute.org/abstract-print/4541",
		"Battlefield acupuncture cohort of US veterans: 24 treated and 23 comparison veterans, no significant change in opioid use. https://pmc.ncbi.nlm.nih.gov/articles/PMC7044765",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Between-group estimate with CI",
		"between-group estimate",
		"order of the acupuncture groups in the abstract, which prints falls of 20.5%, 13.7% and 4.5% (the order used is that of a news report, clinicalpainadvisor.com)",
	],
	tries: [{ sought: "DOI", where: "Stored web pages: OUCI", result: "found" }],
});
