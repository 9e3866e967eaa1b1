import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://mdsite.deno.dev/https://pubmed.ncbi.nlm.nih.gov/19433697",
	where: "abstract",
};
const abstractCopy = {
	url: "https://physiotherapysenica.blogspot.com/2015/06/a-randomized-trial-comparing.html",
	where: "abstract",
};
const rmdq = {
	measure: "RMDQ (23 items)",
	fullName: "Roland-Morris Disability Questionnaire, modified to 23 items",
	range: [0, 23],
	unit: "points",
	better: "lower",
	role: "primary",
	timepoint: { label: "8 weeks", weeks: 8 },
	arms: [
		{ arm: "ind", kind: "mean change", value: -4.4 },
		{ arm: "std", kind: "mean change", value: -4.5 },
		{ arm: "sim", kind: "mean change", value: -4.4 },
		{ arm: "uc", kind: "mean change", value: -2.1 },
	],
} satisfies Partial<OutcomeRecord>;
const improvement = {
	measure: "Improvement in dysfunction",
	fullName: "Share with clinically meaningful improvement in dysfunction",
	unit: "%",
	better: "higher",
	role: "secondary",
	comparator: "usual-care",
	contrast: { treatment: "any", control: "uc" },
} satisfies Partial<OutcomeRecord>;

const trialTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030/table/CD013814-tblf-0008",
	where: "table of the trial’s characteristics in the Cochrane review of 2020",
	verified: "secondary",
} as const;
const methods = {
	url: "https://pubcompare.ai/protocol/qblJ1YwB4C3bMWOe6VU0",
	where: "methods section, as quoted in a collection of protocols",
	verified: "secondary",
} as const;

export const cherkin2009Spine = study({
	id: "cherkin-2009-spine",
	kind: "rct",
	tier: "core",
	topics: ["chronic low back pain", "blinding and sham"],
	name: "SPINE",
	citation: {
		type: "article-journal",
		title:
			"A Randomized Trial Comparing Acupuncture, Simulated Acupuncture, and Usual Care for Chronic Low Back Pain",
		author: [
			{ family: "Cherkin", given: "Daniel C." },
			{ family: "Sherman", given: "Karen J." },
			{ family: "Avins", given: "Andrew L." },
			{ family: "Erro", given: "Janet H." },
			{ family: "Ichikawa", given: "Laura" },
			{ family: "Barlow", given: "William E." },
			{ family: "Delaney", given: "Kristin" },
			{ family: "Hawkes", given: "Rene" },
			{ family: "Hamilton", given: "Luisa" },
			{ family: "Pressman", given: "Alice" },
			{ family: "Khalsa", given: "Partap S." },
			{ family: "Deyo", given: "Richard A." },
		],
		"container-title": "Archives of Internal Medicine",
		issued: { "date-parts": [[2009, 5, 11]] },
		volume: "169",
		issue: "9",
		page: "858-866",
		DOI: "10.1001/archinternmed.2009.65",
		PMID: "19433697",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2832641",
	},
	population:
		"Adults 18 to 70 with non-specific chronic mechanical low back pain, without sciatica or back surgery",
	setting: "USA: western Washington and northern California",
	randomized: 638,
	analyzed: 583,
	arms: [
		{ id: "ind", name: "Individualized acupuncture", sessions: "10", weeks: 7 },
		{ id: "std", name: "Standardized acupuncture", sessions: "10", weeks: 7 },
		{
			id: "sim",
			name: "Simulated acupuncture",
			sessions: "10",
			weeks: 7,
			description: "No skin penetration",
		},
		{ id: "uc", name: "Usual care", sessions: "0", weeks: 52 },
		{
			id: "any",
			name: "Individualized, standardized or simulated acupuncture",
			description: "The three treatment arms taken together",
		},
	],
	outcomes: {
		rmdqWeek8IndividualizedVsUsual: {
			...rmdq,
			comparator: "usual-care",
			contrast: { treatment: "ind", control: "uc" },
			effect: {
				type: "mean difference",
				value: -2.3,
				ci95: "not available",
				p: "<0.001",
				derived: "-4.4 minus -2.1, rounded arm means",
			},
			note: "The p value is that of the overall test.",
			read: abstract,
		},
		rmdqWeek8IndividualizedVsSham: {
			...rmdq,
			comparator: "sham",
			comparatorDetail: "simulated acupuncture without skin penetration",
			contrast: { treatment: "ind", control: "sim" },
			effect: {
				type: "mean difference",
				value: 0.0,
				ci95: "not available",
				derived: "-4.4 minus -4.4, rounded arm means",
			},
			read: abstractCopy,
		},
		rmdqWeek8StandardizedVsSham: {
			...rmdq,
			comparator: "sham",
			comparatorDetail: "simulated acupuncture without skin penetration",
			contrast: { treatment: "std", control: "sim" },
			effect: {
				type: "mean difference",
				value: -0.1,
				ci95: "not available",
				derived: "-4.5 minus -4.4, rounded arm means",
			},
			read: abstractCopy,
		},
		improvementWeek8: {
			...improvement,
			timepoint: { label: "8 weeks", weeks: 8 },
			arms: [
				{ arm: "any", kind: "percent", value: 60 },
				{ arm: "uc", kind: "percent", value: 39 },
			],
			finding:
				"More improved with real or simulated acupuncture than with usual care (p<0.001).",
			read: abstractCopy,
		},
		improvementWeek52: {
			...improvement,
			timepoint: { label: "52 weeks", weeks: 52 },
			arms: [{ arm: "uc", kind: "percent", value: 50 }],
			finding:
				"59% to 65% across the three treatment arms against 50% with usual care (p=0.02).",
			read: abstractCopy,
		},
		bothersomenessWeek8: {
			measure: "Symptom bothersomeness",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "usual-care",
			contrast: { treatment: "any", control: "uc" },
			arms: [{ arm: "uc", kind: "mean change", value: -0.7 }],
			finding:
				"Falls of 1.6 to 1.9 points across the three treatment arms against 0.7 with usual care (p<0.001); no difference at 1 year (p>0.05).",
			read: abstractCopy,
		},
	},
	facts: {
		meanAge: { value: 47, unit: "years", label: "mean age" },
		female: { value: 62, unit: "%", label: "women" },
		ageMin: { value: 18, unit: "years", label: "lowest age" },
		ageMax: { value: 70, unit: "years", label: "highest age" },
		sessions: { value: 10, unit: "sessions", label: "of treatment" },
		treatmentWeeks: { value: 7, unit: "weeks", label: "of treatment" },
		improvementWeek52Min: {
			value: 59,
			unit: "%",
			label: "improved at 52 weeks, lowest of the three treatment arms",
			read: abstractCopy,
		},
		improvementWeek52Max: {
			value: 65,
			unit: "%",
			label: "improved at 52 weeks, highest of the three treatment arms",
			read: abstractCopy,
		},
		bothersomenessFallMin: {
			value: 1.6,
			unit: "points",
			label:
				"less bothersome at 8 weeks, smallest change of the three treatment arms",
			read: abstractCopy,
		},
		bothersomenessFallMax: {
			value: 1.9,
			unit: "points",
			label:
				"less bothersome at 8 weeks, largest change of the three treatment arms",
			read: abstractCopy,
		},
		needleDiameter: {
			value: 0.25,
			unit: "mm",
			label: "diameter of the needles",
			read: methods,
		},
		depthMin: {
			value: 1,
			unit: "cm",
			label: "depth of the needles, by point, least",
			read: methods,
		},
		depthMax: {
			value: 3,
			unit: "cm",
			label: "depth of the needles, by point, most",
			read: methods,
		},
		standardPoints: {
			value: 8,
			label: "points in the standardized arm",
			read: trialTable,
		},
		sessionMinutes: {
			value: 20,
			unit: "minutes",
			label: "a session",
			read: trialTable,
		},
		experienceMin: {
			value: 4,
			unit: "years",
			label: "of practice of the acupuncturists, least",
			read: methods,
		},
		experienceMax: {
			value: 19,
			unit: "years",
			label: "of practice of the acupuncturists, most",
			read: methods,
		},
	},
	limitations: [
		"Simulated acupuncture still touches the points: not certainly inert.",
	],
	funding: "NIH/NCCAM U01 AT001110",
	conclusion:
		"Tailoring of points and breaking of the skin seemed unimportant for the benefit.",
	notes: [
		"The simulation: a toothpick in a guide tube was tapped and slightly twisted on the point, touched and turned again after 10 and 20 minutes, and cotton was pressed on when it was removed (method as quoted at https://sandwalk.blogspot.com/2009/05/is-acupuncture-better-than-toothpicks.html). People with a coagulation disorder, a pacemaker, a seizure disorder or pregnant were kept out (Cochrane review of 2020).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Participants per arm", "Confidence intervals", "26-week values"],
	disagreements: [
		{
			outcome: "randomized",
			withRecord: "mu-2020-cochrane",
			explanation:
				"The Cochrane review lists 583 analyzed of 641 randomized; the abstract of the trial says 638, which stands.",
		},
	],
	tries: [
		{
			sought: "Responders at 1 year",
			where: "Stored web pages: reposted abstract",
			result: "found",
		},
		{
			sought: "Intervals, 26-week values and participants per arm",
			where: "Stored web pages: copies of the abstract, PMC2832641",
			result: "not found",
		},
	],
});
