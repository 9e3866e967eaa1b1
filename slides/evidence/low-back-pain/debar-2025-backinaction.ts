import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://www.painpluscpn.ca/Home/Article/145749",
	where: "abstract",
};
const registryMirror = {
	url: "https://vellito.com/trials/NCT04982315",
	where: "ClinicalTrials.gov results",
	verified: "secondary",
} as const;
const smdSummary = {
	url: "https://www.2minutemedicine.com/acupuncture-for-chronic-low-back-pain-in-older-adults-a-randomized-clinical-trial",
	where: "news summary",
	verified: "secondary",
} as const;
const responderSummary = {
	url: "https://epocrates.com/online/article/acupuncture-improves-function-in-older-adults-with-chronic-low-back-pain",
	where: "summary of the abstract",
	verified: "secondary",
} as const;
const bmasBlog = {
	url: "https://backpainheal.com/acupuncture-for-clbp-2025-the-bmas-blog",
	where: "blog account of the paper",
	verified: "secondary",
} as const;

const rmdq = {
	measure: "RMDQ",
	fullName: "Roland-Morris Disability Questionnaire",
	range: [0, 24],
	unit: "points",
	better: "lower",
} satisfies Partial<OutcomeRecord>;
const rmdqStandardised = {
	measure: "RMDQ",
	fullName: "Roland-Morris Disability Questionnaire, standardized",
	unit: "SD",
	better: "lower",
} satisfies Partial<OutcomeRecord>;
const rmdqResponse = {
	measure: "RMDQ response",
	fullName: "Share with at least 30% less disability (RMDQ) than at baseline",
	range: [0, 100],
	unit: "%",
	better: "higher",
} satisfies Partial<OutcomeRecord>;
const peg = {
	measure: "PEG",
	fullName:
		"Pain intensity and interference with Enjoyment and General activity, mean of 3 items",
	range: [0, 10],
	unit: "points",
	better: "lower",
} satisfies Partial<OutcomeRecord>;
const pegResponse = {
	measure: "PEG response",
	fullName:
		"Share with at least 30% less pain and interference (PEG) than at baseline",
	range: [0, 100],
	unit: "%",
	better: "higher",
} satisfies Partial<OutcomeRecord>;
const physicalFunction = {
	measure: "Physical function",
	fullName: "Self-rated physical functioning (PROMIS family)",
	unit: "points",
	better: "higher",
} satisfies Partial<OutcomeRecord>;
const pgic = {
	measure: "PGIC",
	fullName: "Patient Global Impression of Change",
	range: [1, 7],
	unit: "points",
	better: "higher",
} satisfies Partial<OutcomeRecord>;

const month3 = { label: "3 months", weeks: 13 };
const month6 = { label: "6 months", weeks: 26 };
const month12 = { label: "12 months", weeks: 52 };
const throughMonth12 = { label: "through 12 months", weeks: 52 };
const pooledMonth3 =
	"Both acupuncture arms followed one protocol up to 3 months and carry one printed value, which looks like a pooled estimate: one point, not two.";

export const debar2025Backinaction = study({
	id: "debar-2025-backinaction",
	kind: "rct",
	tier: "core",
	topics: ["chronic low back pain", "dose and delivery", "safety"],
	name: "BackInAction",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Chronic Low Back Pain in Older Adults: A Randomized Clinical Trial",
		author: [
			{ family: "DeBar", given: "Lynn L." },
			{ family: "Wellman", given: "Robert D." },
			{ family: "Justice", given: "Morgan" },
			{ family: "Avins", given: "Andrew L." },
			{ family: "Beyrouty", given: "Matthew" },
			{ family: "Eng", given: "Carolyn M." },
			{ family: "Herman", given: "Patricia M." },
			{ family: "Nielsen", given: "Arya" },
			{ family: "Pressman", given: "Alice" },
			{ family: "Stone", given: "Katie L." },
			{ family: "Teets", given: "Raymond Y." },
			{ family: "Cook", given: "Andrea J." },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2025, 9, 12]] },
		volume: "8",
		issue: "9",
		page: "e2531348",
		DOI: "10.1001/jamanetworkopen.2025.31348",
		PMID: "40938602",
		URL: "https://doi.org/10.1001/jamanetworkopen.2025.31348",
	},
	registration: "NCT04982315",
	population:
		"Adults 65 and over with non-specific low back pain for at least 3 months, with or without radicular pain, pain interference of at least 3 on the PEG general-activity item and no acupuncture in the previous 6 months",
	setting:
		"USA: Kaiser Permanente Washington, Kaiser Permanente Northern California, Sutter Health and the Institute for Family Health (New York City); enrollment 12 August 2021 to 27 October 2022, follow-up to 7 November 2023",
	randomized: 800,
	arms: [
		{
			id: "umc",
			name: "Usual medical care alone",
			sessions: "0",
			weeks: 52,
			description:
				"Care as usual in the health system; asked to avoid acupuncture",
		},
		{
			id: "sa",
			name: "Standard acupuncture + usual medical care",
			sessions: "8–15",
			weeks: 12,
			description:
				"Manual needling only (no electrical stimulation, moxa or cupping, to mirror Medicare payment) by community licensed acupuncturists",
		},
		{
			id: "ea",
			name: "Enhanced acupuncture + usual medical care",
			sessions: "8–15, then 4–6 maintenance",
			weeks: 24,
			description:
				"The standard course, then maintenance visits over the next 12 weeks. Not electroacupuncture",
		},
	],
	outcomes: {
		rmdqMonth6Standard: {
			...rmdq,
			role: "primary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "sa", control: "umc" },
			effect: {
				type: "mean difference",
				value: -1.0,
				ci95: [-1.9, -0.1],
				adjusted: true,
			},
			arms: [
				{ arm: "umc", kind: "mean change", value: -2.1, read: registryMirror },
				{ arm: "sa", kind: "mean change", value: -3.1, read: registryMirror },
			],
			read: abstract,
		},
		rmdqMonth6Enhanced: {
			...rmdq,
			role: "primary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "ea", control: "umc" },
			effect: {
				type: "mean difference",
				value: -1.5,
				ci95: [-2.5, -0.6],
				adjusted: true,
			},
			arms: [
				{ arm: "umc", kind: "mean change", value: -2.1, read: registryMirror },
				{
					arm: "ea",
					kind: "mean change",
					value: -3.6,
					ci95: [-4.3, -3.0],
					note: "The registry mirror prints the same change without interval.",
					read: bmasBlog,
				},
			],
			read: abstract,
		},
		smdMonth6Standard: {
			...rmdqStandardised,
			role: "primary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "sa", control: "umc" },
			effect: {
				type: "standardized mean difference",
				value: -0.21,
				ci95: "not available",
			},
			read: smdSummary,
		},
		smdMonth6Enhanced: {
			...rmdqStandardised,
			role: "primary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "ea", control: "umc" },
			effect: {
				type: "standardized mean difference",
				value: -0.32,
				ci95: "not available",
			},
			read: smdSummary,
		},
		rmdqMonth6EnhancedVsStandard: {
			...rmdq,
			role: "secondary",
			timepoint: month6,
			comparator: "active",
			comparatorDetail: "standard acupuncture course without maintenance",
			amongTreatment: true,
			contrast: { treatment: "ea", control: "sa" },
			arms: [
				{ arm: "sa", kind: "mean change", value: -3.1, read: registryMirror },
				{ arm: "ea", kind: "mean change", value: -3.6, read: registryMirror },
			],
			finding:
				"No statistically discernible benefit of maintenance sessions on disability.",
			read: {
				url: "https://emergencymed.org.il/jama-acupuncture-for-chronic-low-back-pain-in-older-adults-a-randomized-clinical-trial/articles-2",
				where: "key points and abstract",
			},
		},
		rmdqMonth3: {
			...rmdq,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: -2.0 },
				{ arm: "sa", kind: "mean change", value: -3.4 },
				{ arm: "ea", kind: "mean change", value: -3.4 },
			],
			note: pooledMonth3,
			read: registryMirror,
		},
		rmdqMonth12: {
			...rmdq,
			role: "secondary",
			timepoint: month12,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: -1.8 },
				{ arm: "sa", kind: "mean change", value: -3.0 },
				{
					arm: "ea",
					kind: "mean change",
					value: -3.5,
					note: "The BMAS blog gives the same change with an interval that starts at -4.2; its upper limit is cut off.",
				},
			],
			finding:
				"The abstract says that the benefit over usual care persisted at 12 months.",
			read: registryMirror,
		},
		responseMonth3: {
			...rmdqResponse,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "percent", value: 29.9 },
				{ arm: "sa", kind: "percent", value: 42.0 },
				{ arm: "ea", kind: "percent", value: 42.0 },
			],
			note: pooledMonth3,
			read: registryMirror,
		},
		responseMonth6Standard: {
			...rmdqResponse,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "sa", control: "umc" },
			effect: {
				type: "risk ratio",
				value: 1.33,
				ci95: [1.04, 1.7],
				adjusted: true,
			},
			arms: [
				{ arm: "umc", kind: "percent", value: 29.4 },
				{ arm: "sa", kind: "percent", value: 39.1 },
				{ arm: "ea", kind: "percent", value: 43.8 },
			],
			note: "Adjusted percentages; the registry mirror prints the same, and a second summary of the abstract the same ratios.",
			read: responderSummary,
		},
		responseMonth6Enhanced: {
			...rmdqResponse,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			contrast: { treatment: "ea", control: "umc" },
			effect: {
				type: "risk ratio",
				value: 1.49,
				ci95: [1.19, 1.86],
				adjusted: true,
			},
			arms: [
				{ arm: "umc", kind: "percent", value: 29.4 },
				{ arm: "ea", kind: "percent", value: 43.8 },
			],
			note: "Adjusted percentages; the registry mirror prints the same, and a second summary of the abstract the same ratios.",
			read: responderSummary,
		},
		pegMonth3: {
			...peg,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: -0.6 },
				{ arm: "sa", kind: "mean change", value: -1.4 },
				{ arm: "ea", kind: "mean change", value: -1.4 },
			],
			note: pooledMonth3,
			read: registryMirror,
		},
		pegMonth6: {
			...peg,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: -0.6 },
				{ arm: "sa", kind: "mean change", value: -1.1 },
				{ arm: "ea", kind: "mean change", value: -1.5 },
			],
			finding:
				"Both acupuncture courses were better than usual care on pain, and the enhanced course better than the standard one.",
			read: registryMirror,
		},
		pegResponseMonth3: {
			...pegResponse,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "percent", value: 23.3 },
				{ arm: "sa", kind: "percent", value: 41.1 },
				{ arm: "ea", kind: "percent", value: 41.1 },
			],
			note: pooledMonth3,
			read: registryMirror,
		},
		pegResponseMonth6: {
			...pegResponse,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "percent", value: 29.4 },
				{ arm: "sa", kind: "percent", value: 35.0 },
				{ arm: "ea", kind: "percent", value: 40.5 },
			],
			note: "Not to be charted before a look at ClinicalTrials.gov: the usual-care figure equals the one for RMDQ response at 6 months, by chance or by an error of the mirror.",
			read: registryMirror,
		},
		physicalFunctionMonth3: {
			...physicalFunction,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: 0.8 },
				{ arm: "sa", kind: "mean change", value: 1.6 },
				{ arm: "ea", kind: "mean change", value: 1.6 },
			],
			note: `The mirror prints p=0.025 for this measure without naming the contrast. ${pooledMonth3}`,
			read: registryMirror,
		},
		physicalFunctionMonth6: {
			...physicalFunction,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean change", value: 1.0 },
				{ arm: "sa", kind: "mean change", value: 1.2 },
				{ arm: "ea", kind: "mean change", value: 1.8 },
			],
			note: "The mirror prints p=0.025 for this measure without naming the contrast.",
			read: registryMirror,
		},
		pgicMonth3: {
			...pgic,
			role: "secondary",
			timepoint: month3,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean", value: 3.4 },
				{ arm: "sa", kind: "mean", value: 4.5 },
				{ arm: "ea", kind: "mean", value: 4.5 },
			],
			note: pooledMonth3,
			read: registryMirror,
		},
		pgicMonth6: {
			...pgic,
			role: "secondary",
			timepoint: month6,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "mean", value: 3.3 },
				{ arm: "sa", kind: "mean", value: 4.0 },
				{ arm: "ea", kind: "mean", value: 4.6 },
			],
			read: registryMirror,
		},
		seriousAdverseEvents: {
			measure: "Serious adverse events",
			fullName: "Participants with a serious adverse event",
			unit: "participants",
			better: "lower",
			role: "safety",
			timepoint: throughMonth12,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "count", value: 18 },
				{ arm: "sa", kind: "count", value: 24 },
				{ arm: "ea", kind: "count", value: 24 },
			],
			note: "First half of the row 18; 24; 24; 0; 24; 27. Together 66 of 800, which agrees with the 8.3% that the mirror prints.",
			read: registryMirror,
		},
		nonSeriousAdverseEvents: {
			measure: "Other adverse events",
			fullName: "Non-serious adverse events",
			unit: "events or participants",
			better: "lower",
			role: "safety",
			timepoint: throughMonth12,
			comparator: "usual-care",
			arms: [
				{ arm: "umc", kind: "count", value: 0 },
				{ arm: "sa", kind: "count", value: 24 },
				{ arm: "ea", kind: "count", value: 27 },
			],
			note: "Second half of the same row. The zero under usual care almost certainly means that needling events were only asked for in the acupuncture arms.",
			read: registryMirror,
		},
	},
	facts: {
		ageMin: { value: 65, unit: "years", label: "lowest age at entry" },
		meanAge: { value: 73.6, unit: "years", label: "mean age" },
		ageSd: { value: 6.0, unit: "years", label: "standard deviation of age" },
		female: { value: 62.0, unit: "%", label: "women" },
		women: { value: 496, label: "women among the 800 randomized" },
		nonHispanicWhite: {
			value: 64.6,
			unit: "%",
			label: "non-Hispanic White participants",
			read: {
				url: "https://m.booksci.cn/literature/144240310.htm",
				where:
					"abstract of the baseline paper (Justice 2025, doi 10.1016/j.cct.2025.107981)",
			},
		},
		painMonthsMin: {
			value: 3,
			unit: "months",
			label: "shortest duration of pain at entry",
		},
		pegActivityMin: {
			value: 3,
			unit: "points",
			label: "lowest PEG general-activity score at entry",
		},
		healthSystems: { value: 4, label: "US health care systems" },
		sessionsMin: {
			value: 8,
			unit: "sessions",
			label: "fewest sessions of the standard course",
		},
		sessionsMax: {
			value: 15,
			unit: "sessions",
			label: "most sessions of the standard course",
		},
		treatmentWeeks: {
			value: 12,
			unit: "weeks",
			label: "length of the standard course",
		},
		maintenanceMin: {
			value: 4,
			unit: "sessions",
			label: "fewest maintenance sessions of the enhanced course",
		},
		maintenanceMax: {
			value: 6,
			unit: "sessions",
			label: "most maintenance sessions of the enhanced course",
		},
		maintenanceWeeks: {
			value: 12,
			unit: "weeks",
			label: "length of the maintenance phase",
		},
		baselineRmdq: {
			value: 13,
			unit: "points",
			label: "mean RMDQ at baseline (just over)",
			approximate: true,
			read: bmasBlog,
		},
		rmdqResponderThreshold: {
			value: 30,
			unit: "%",
			label: "less disability than at baseline counts as response",
		},
		plannedRegistry: {
			value: 789,
			label: "participants planned, by the registry",
			read: {
				url: "https://trial.medpath.com/clinical-trial/d19de1a1cf8a712d/pragmatic-trial-acupuncture-chronic-low-back-pain",
				where: "registry entry, design",
				verified: "secondary",
			},
		},
		plannedProtocol: {
			value: 807,
			label: "participants planned, by the protocol paper",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10416311",
				where: "abstract of the protocol paper",
			},
		},
		plannedEarly: {
			value: 828,
			label: "participants planned in an early design",
		},
		seriousShare: {
			value: 8.3,
			unit: "%",
			label: "participants with a serious adverse event, similar in all arms",
			read: registryMirror,
		},
		relatedSeriousBelow: {
			value: 1,
			unit: "%",
			label:
				"upper bound on serious adverse events possibly related to acupuncture",
			read: {
				url: "https://www.healthday.com/healthpro-news/pain-management/acupuncture-beneficial-for-chronic-low-back-pain-in-older-adults",
				where: "news summary of the abstract",
				verified: "secondary",
			},
		},
		rmdqMonth6OverallP: {
			value: 0.024,
			label:
				"p of the overall test of the three arms on RMDQ change at 6 months",
			read: registryMirror,
		},
		panelExperts: {
			value: 9,
			label: "experts agreed on how to needle",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8161858",
				where: "abstract of the needling protocol (Nielsen 2021)",
			},
		},
	},
	harms:
		// https://particle.news/story/yearlong-trial-finds-acupuncture-modestly-eases-chronic-low-back-pain-in-older-adults
		"Serious adverse events in 18 (usual care), 24 (standard) and 24 (enhanced) participants; under 1% possibly related to acupuncture. A news summary adds one possible infection and minor soreness in fewer than one in ten.",
	limitations: [
		"No sham or attention control: needling cannot be told apart from expectation, attention and regression to the mean.",
		"Participants knew their treatment and every efficacy outcome is self-reported.",
		"The between-group differences (1.0 and 1.5 RMDQ points; SMD 0.21 and 0.32) are far below the 5-point change that counts within a patient and below the usual border of small and moderate; the clinical case rests on responder shares.",
		"Maintenance sessions added no detectable gain in disability over the standard course at 6 months.",
		"The acupuncture arms saw a clinician far more often than usual care did.",
	],
	funding: "NIH (NCCIH UH3AT010739)",
	notes: [
		"The registry mirror prints values without arm names. The order usual care, standard, enhanced follows from its 6-month responder row, which matches the abstract, and from the change of -3.6, which matches the BMAS account of the enhanced arm.",
		"The registry mirror says that results were posted in January 2026 and prints p<0.001 for the test of RMDQ response across arms.",
		"Of the trial’s participants, 225 (usual care), 222 (standard) and 225 (enhanced) belong to three of the four systems (herman-2026-backinaction-cost); the arm sizes of the whole trial were not printed.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Participants per arm",
		"Adjusted 3- and 12-month differences with intervals",
		"Responder shares at 12 months",
		"Pain contrasts with intervals",
		"Sessions attended",
		"Exact baseline by arm",
		"Names of the PROMIS instruments",
		"Full text. Arm-level changes come from a third-party mirror of ClinicalTrials.gov and should be checked against the registry page",
	],
	disagreements: [
		{
			outcome: "seriousAdverseEvents",
			withRecord:
				"source: Epocrates summary (https://epocrates.com/online/article/acupuncture-improves-function-in-older-adults-with-chronic-low-back-pain)",
			explanation:
				"It says that serious adverse events were under 1%; that is the share possibly related to acupuncture, while all serious events together make 8.3%. The registry figure stands.",
		},
		{
			outcome: "plannedProtocol",
			withRecord:
				"source: mirror of the registry entry (https://trial.medpath.com/clinical-trial/d19de1a1cf8a712d/pragmatic-trial-acupuncture-chronic-low-back-pain)",
			explanation:
				"The protocol paper plans 807 participants, the registry 789 and an early design 828; 800 were randomized.",
		},
		{
			outcome: "rmdqMonth12",
			withRecord: "herman-2026-backinaction-cost",
			explanation:
				"The trial abstract says that the benefit over usual care persisted at 12 months. In the cost analysis, on three of the four systems, the standard course alone did not differ from usual care in responders at 1 year (6.9 points, -2.7 to 16.4). Sample and measure differ; the trial publication stands.",
		},
	],
	tries: [
		{
			sought: "Overall p of the primary outcome and of RMDQ response",
			where: "Stored web pages: mirror of the registry results (vellito.com)",
			result: "found",
			note: "p=0.024 and p<0.001, from the mirror only.",
		},
		{
			sought: "Adverse events by kind",
			where: "Stored web pages: news summaries",
			result: "found",
			note: "One possibly related infection and soreness in fewer than one in ten, from a news digest only.",
		},
		{
			sought:
				"Adjusted 3- and 12-month contrasts, arm sizes, baseline RMDQ by arm, PEG contrasts, sessions attended, 12-month responders",
			where:
				"Ten searches of stored web pages: registry mirrors, JAMA Network, PubMed copies, the baseline and protocol papers, the BMAS blog and news accounts",
			result: "not found",
			note: "The rows of the mirror stop at 6 months for responders and PEG; the 12-month change of the enhanced arm is printed with an interval that starts at -4.2 and is then cut off.",
		},
	],
});
