import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830",
	where: "abstract",
};
const pain = {
	measure: "Pain",
	unit: "SD",
	better: "lower",
	role: "primary",
	timepoint: { label: "trial primary endpoint" },
	read: abstract,
} satisfies Partial<OutcomeRecord>;

const table7 = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830/table/T7",
	where: "Table 7",
	verified: "full-text",
} as const;
const table8 = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830/table/T8",
	where: "Table 8",
	verified: "full-text",
} as const;
const byControl = {
	...pain,
	role: "secondary",
	note: "The source prints the SDs by which pain was lower as positive numbers.",
	read: table7,
} satisfies Partial<OutcomeRecord>;
const shamType = {
	measure: "Effect by type of sham",
	unit: "SD",
	better: "neither",
	role: "secondary",
	timepoint: { label: "trial primary endpoint" },
	comparator: "other",
	comparatorDetail:
		"trials with a non-penetrating or needle-free sham, between-trial comparison",
	contrast: {
		treatment: "trials with penetrating sham",
		control: "trials with other sham",
	},
	note: "Negative means that acupuncture looked weaker against penetrating shams.",
	read: table8,
} satisfies Partial<OutcomeRecord>;
const betweenTrials = {
	measure: "Effect by type of control",
	unit: "SD",
	better: "neither",
	role: "secondary",
	timepoint: { label: "trial primary endpoint" },
	comparator: "other",
	note: "Negative means that acupuncture had a smaller advantage over the first kind of control than over the second.",
	read: table8,
} satisfies Partial<OutcomeRecord>;

const table4 = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830/table/T4",
	where: "Table 4",
	verified: "full-text",
} as const;

export const vickers2018Ipd = study({
	id: "vickers-2018-ipd",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: [
		"chronic pain",
		"musculoskeletal pain",
		"chronic low back pain",
		"neck pain",
		"osteoarthritis",
		"migraine",
		"tension-type headache",
		"blinding and sham",
	],
	name: "Acupuncture Trialists’ Collaboration 2018",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis",
		author: [
			{ family: "Vickers", given: "Andrew J." },
			{ family: "Vertosick", given: "Emily A." },
			{ family: "Lewith", given: "George" },
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Foster", given: "Nadine E." },
			{ family: "Sherman", given: "Karen J." },
			{ family: "Irnich", given: "Dominik" },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Linde", given: "Klaus" },
		],
		"container-title": "The Journal of Pain",
		issued: { "date-parts": [[2018, 5]] },
		volume: "19",
		issue: "5",
		page: "455-474",
		DOI: "10.1016/j.jpain.2017.11.005",
		PMID: "29198932",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830",
	},
	population:
		"Adults with non-specific musculoskeletal pain, osteoarthritis, chronic headache or shoulder pain in randomized trials with unambiguously adequate allocation concealment, published to 31 December 2015",
	setting: "International",
	randomized: 20827,
	analyzed: 20827,
	arms: [],
	outcomes: {
		painVsSham: {
			...pain,
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.2,
				ci95: "not available",
				p: "<0.001",
				approximate: true,
			},
			note: "The abstract says close to 0.2 SD lower, with p<0.001 for each condition, and gives no interval.",
		},
		painVsNone: {
			...pain,
			comparator: "no-treatment",
			comparatorDetail: "mostly usual care",
			effect: {
				type: "standardized mean difference",
				value: -0.5,
				ci95: "not available",
				p: "<0.001",
				approximate: true,
			},
			note: "The abstract says close to 0.5 SD lower, with p<0.001 for each condition, and gives no interval.",
		},
		decayMonth12: {
			measure: "Decay of effect",
			fullName: "Share of the treatment effect lost a year after treatment",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "mixed",
			comparatorDetail: "no acupuncture or sham, taken together",
			effect: {
				type: "proportion",
				value: 15,
				ci95: "not available",
				approximate: true,
			},
			read: abstract,
		},
		painVsPenetratingSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail: "needles that pierce the skin",
			effect: {
				type: "standardized mean difference",
				value: -0.17,
				ci95: [-0.22, -0.11],
				p: "<0.0001",
			},
			trials: 11,
		},
		painVsOtherSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail: "needles that do not pierce the skin, or no needles",
			effect: {
				type: "standardized mean difference",
				value: -0.48,
				ci95: [-0.74, -0.22],
				p: "0.0003",
			},
			trials: 15,
		},
		painVsOtherShamNoOutliers: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"needles that do not pierce the skin, or no needles; trials by Vas left out",
			effect: {
				type: "standardized mean difference",
				value: -0.27,
				ci95: [-0.44, -0.1],
				p: "0.002",
			},
			trials: 12,
		},
		painVsBluntNeedleSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail: "needles that do not pierce the skin",
			effect: {
				type: "standardized mean difference",
				value: -0.52,
				ci95: [-0.91, -0.14],
				p: "0.007",
			},
			trials: 10,
		},
		painVsBluntNeedleShamNoOutliers: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"needles that do not pierce the skin; trials by Vas left out",
			effect: {
				type: "standardized mean difference",
				value: -0.22,
				ci95: [-0.49, 0.05],
				p: "0.11",
			},
			trials: 7,
		},
		painVsNeedleFreeSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail: "sham without needles",
			effect: {
				type: "standardized mean difference",
				value: -0.37,
				ci95: [-0.52, -0.21],
				p: "<0.0001",
			},
			trials: 5,
		},
		painVsPenetratingShamWellBlinded: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"needles that pierce the skin; trials of blinding grade B left out",
			effect: {
				type: "standardized mean difference",
				value: -0.16,
				ci95: [-0.24, -0.09],
				p: "<0.0001",
			},
			trials: 9,
		},
		painVsOtherShamWellBlinded: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"needles that do not pierce the skin, or no needles; trials of blinding grade B left out",
			effect: {
				type: "standardized mean difference",
				value: -0.51,
				ci95: [-0.86, -0.16],
				p: "0.004",
			},
			trials: 11,
		},
		painVsTruePointSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"sham at true acupuncture points, without piercing the skin",
			effect: {
				type: "standardized mean difference",
				value: -0.48,
				ci95: [-0.8, -0.15],
				p: "0.004",
			},
			trials: 12,
		},
		painVsTruePointShamNoOutliers: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"sham at true acupuncture points, without piercing the skin; trials by Vas left out",
			effect: {
				type: "standardized mean difference",
				value: -0.25,
				ci95: [-0.44, -0.06],
				p: "0.011",
			},
			trials: 10,
		},
		painVsOffPointSham: {
			...byControl,
			comparator: "sham",
			comparatorDetail:
				"sham away from acupuncture points, without piercing the skin",
			effect: {
				type: "standardized mean difference",
				value: -0.52,
				ci95: [-0.69, -0.35],
				p: "<0.0001",
			},
			trials: 3,
		},
		painVsHighIntensityCare: {
			...byControl,
			comparator: "other",
			comparatorDetail: "no acupuncture, but care of high intensity",
			effect: {
				type: "standardized mean difference",
				value: -0.34,
				ci95: [-0.57, -0.11],
				p: "0.003",
			},
			trials: 5,
		},
		painVsUsualOrLowIntensityCare: {
			...byControl,
			comparator: "mixed",
			comparatorDetail:
				"no acupuncture: usual care (17 trials) or care of low intensity (2 trials)",
			effect: {
				type: "standardized mean difference",
				value: -0.56,
				ci95: [-0.69, -0.43],
				p: "<0.0001",
			},
			trials: 19,
		},
		painVsUsualCare: {
			...byControl,
			comparator: "usual-care",
			comparatorDetail: "no acupuncture, usual care",
			effect: {
				type: "standardized mean difference",
				value: -0.5,
				ci95: [-0.6, -0.4],
				p: "<0.0001",
			},
			trials: 17,
		},
		painVsLowIntensityCare: {
			...byControl,
			comparator: "no-treatment",
			comparatorDetail: "no acupuncture, care of low intensity",
			effect: {
				type: "standardized mean difference",
				value: -1.14,
				ci95: [-1.58, -0.71],
				p: "<0.0001",
			},
			trials: 2,
		},
		shamTypeDifference: {
			...shamType,
			effect: {
				type: "standardized mean difference",
				value: -0.3,
				ci95: [-0.6, 0],
				p: "0.047",
			},
		},
		shamTypeDifferenceNoOutliers: {
			...shamType,
			comparatorDetail:
				"trials with a non-penetrating or needle-free sham, between-trial comparison; trials by Vas left out",
			effect: {
				type: "standardized mean difference",
				value: -0.07,
				ci95: [-0.24, 0.1],
				p: "0.4",
			},
		},
		pointLocationDifference: {
			...betweenTrials,
			comparatorDetail:
				"trials with sham away from points, between-trial comparison",
			contrast: {
				treatment: "trials with sham at true points",
				control: "trials with sham away from points",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.02,
				ci95: [-0.7, 0.66],
				p: "0.9",
			},
		},
		controlIntensityDifference: {
			...betweenTrials,
			comparatorDetail:
				"trials against usual care or care of low intensity, between-trial comparison",
			contrast: {
				treatment: "trials against care of high intensity",
				control: "trials against usual care or care of low intensity",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.23,
				ci95: [-0.5, 0.05],
				p: "0.11",
			},
		},
		controlHighVsLow: {
			...betweenTrials,
			comparatorDetail:
				"trials against care of low intensity, between-trial comparison",
			contrast: {
				treatment: "trials against care of high intensity",
				control: "trials against care of low intensity",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.81,
				ci95: [-1.26, -0.36],
				p: "0.0004",
			},
		},
		controlUsualVsLow: {
			...betweenTrials,
			comparatorDetail:
				"trials against care of low intensity, between-trial comparison",
			contrast: {
				treatment: "trials against usual care",
				control: "trials against care of low intensity",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.65,
				ci95: [-0.98, -0.31],
				p: "0.0002",
			},
		},
	},
	facts: {
		trials: {
			value: 39,
			unit: "trials",
			label: "with individual patient data",
		},
		patients: { value: 20827, unit: "patients", label: "analyzed" },
		styleTraditional: {
			value: 59,
			unit: "% of trials",
			label: "used traditional Chinese techniques (23 of 39)",
			read: table4,
		},
		styleWestern: {
			value: 18,
			unit: "% of trials",
			label: "used a Western technique (7 of 39)",
			read: table4,
		},
		styleMixed: {
			value: 23,
			unit: "% of trials",
			label: "combined the two (9 of 39)",
			read: table4,
		},
		pointsFixed: {
			value: 23,
			unit: "% of trials",
			label: "gave all patients the same points (9 of 40 groups)",
			read: table4,
		},
		pointsFlexible: {
			value: 45,
			unit: "% of trials",
			label: "used a flexible formula of points (18 of 40 groups)",
			read: table4,
		},
		pointsIndividual: {
			value: 33,
			unit: "% of trials",
			label: "chose points for each patient (13 of 40 groups)",
			read: table4,
		},
		localAndDistal: {
			value: 95,
			unit: "% of trials",
			label: "needled local and distant points (37 of 39)",
			read: table4,
		},
		electricalAllowed: {
			value: 28,
			unit: "% of trials",
			label: "allowed electrical stimulation (11 of 39)",
			read: table4,
		},
		moxibustionAllowed: {
			value: 15,
			unit: "% of trials",
			label: "allowed moxibustion (6 of 39)",
			read: table4,
		},
		deQiSought: {
			value: 94,
			unit: "% of trials",
			label: "sought de qi (33 of 35)",
			read: table4,
		},
		sessions6To10: {
			value: 49,
			unit: "% of trials",
			label: "planned 6 to 10 sessions at most (19 of 39)",
			read: table4,
		},
		sessions11To15: {
			value: 31,
			unit: "% of trials",
			label: "planned 11 to 15 sessions at most (12 of 39)",
			read: table4,
		},
		weekly: {
			value: 49,
			unit: "% of trials",
			label: "treated once a week (19 of 39)",
			read: table4,
		},
		twiceWeekly: {
			value: 23,
			unit: "% of trials",
			label: "treated twice a week (9 of 39)",
			read: table4,
		},
		minutes30Plus: {
			value: 47,
			unit: "% of trials",
			label: "had sessions of 30 minutes or more (16 of 34)",
			read: table4,
		},
		minutes20To24: {
			value: 32,
			unit: "% of trials",
			label: "had sessions of 20 to 24 minutes (11 of 34)",
			read: table4,
		},
		needles5To9: {
			value: 33,
			unit: "% of trials",
			label: "used 5 to 9 needles (11 of 33)",
			read: table4,
		},
		needles10To14: {
			value: 36,
			unit: "% of trials",
			label: "used 10 to 14 needles (12 of 33)",
			read: table4,
		},
		needles15To20: {
			value: 21,
			unit: "% of trials",
			label: "used 15 to 20 needles (7 of 33)",
			read: table4,
		},
		noExperienceRequired: {
			value: 36,
			unit: "% of trials",
			label: "required no years of experience (14 of 39)",
			read: table4,
		},
	},
	limitations: [
		"The abstract gives approximate values only; intervals are known by type of control (Table 7), not by condition.",
		"Acupuncturists were unblinded in every trial.",
		"The effect over sham is small against a large total effect.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Effects by condition with intervals; vickers-2012-ipd has the earlier ones",
		"Whether the tables by type of control use fixed or random effects",
	],
	disagreements: [
		{
			outcome: "shamTypeDifference",
			withRecord: "atc-control-group-plosone",
			explanation:
				"The 29 trials of 2014 gave -0.45 (-0.78 to -0.12) between penetrating and other shams, the update with more trials -0.30 (-0.60 to 0.00); without outlying trials -0.19 and -0.07. The later analysis stands.",
		},
		{
			outcome: "painVsSham",
			withRecord: "vickers-2012-ipd",
			explanation:
				"The analysis of 2012 gives 0.15 to 0.23 SD by condition without the outlying trials, the update about 0.2 SD for all conditions. They agree in size; the update stands for the whole, the earlier paper for single conditions.",
		},
	],
	tries: [
		{
			sought: "Effects by type of control, with intervals",
			where: "Stored web pages: table pages of PMC5927830",
			result: "found",
			note: "Tables 7 and 8.",
		},
		{
			sought: "Effects by condition, with intervals",
			where:
				"Four searches of stored web pages: table pages of PMC5927830, the journal’s page, reposts",
			result: "not found",
			note: "Only tables 7 and 8 are stored.",
		},
	],
});
