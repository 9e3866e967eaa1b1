import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3658605",
	where: "abstract",
};
const pain = {
	measure: "Pain",
	unit: "SD",
	better: "lower",
	role: "primary",
	timepoint: { label: "trial primary endpoint" },
	note: "After exclusion of an outlying set of trials that strongly favored acupuncture. The source prints the SDs by which pain was lower as positive numbers.",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const reanalysis = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4036643",
	where: "secondary analysis of the same trials by control group",
};

const synopsis = {
	url: "http://www.pubmed.gov/24595780/",
	where: "abstract of the clinical synopsis, JAMA 2014;311:955-956",
};

const news2012 = {
	url: "https://www.cnn.com/2012/09/11/health/health-acupuncture/index.html",
	where: "news report of 11 September 2012 that quotes the first author",
	verified: "secondary",
} as const;

export const vickers2012Ipd = study({
	id: "vickers-2012-ipd",
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
	name: "Acupuncture Trialists’ Collaboration 2012",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Chronic Pain: Individual Patient Data Meta-analysis",
		author: [
			{ family: "Vickers", given: "Andrew J." },
			{ family: "Cronin", given: "Angel M." },
			{ family: "Maschino", given: "Alexandra C." },
			{ family: "Lewith", given: "George" },
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Foster", given: "Nadine E." },
			{ family: "Sherman", given: "Karen J." },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Linde", given: "Klaus" },
		],
		"container-title": "Archives of Internal Medicine",
		issued: { "date-parts": [[2012, 10, 22]] },
		volume: "172",
		issue: "19",
		page: "1444-1453",
		DOI: "10.1001/archinternmed.2012.3654",
		PMID: "22965186",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3658605",
	},
	population:
		"Adults with chronic pain (back and neck, osteoarthritis, headache, shoulder) in randomized trials with unambiguously adequate allocation concealment; 29 of 31 eligible trials",
	setting: "International",
	randomized: 17922,
	analyzed: 17922,
	arms: [
		{ id: "acupuncture", name: "Acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
		{
			id: "none",
			name: "No acupuncture: waiting list or usual care, and the like",
		},
	],
	outcomes: {
		backNeckVsSham: {
			...pain,
			condition: "back and neck pain",
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.23,
				ci95: [-0.33, -0.13],
			},
		},
		osteoarthritisVsSham: {
			...pain,
			condition: "osteoarthritis",
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.16,
				ci95: [-0.25, -0.07],
			},
		},
		headacheVsSham: {
			...pain,
			condition: "chronic headache",
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.15,
				ci95: [-0.24, -0.07],
			},
		},
		backNeckVsNone: {
			...pain,
			condition: "back and neck pain",
			comparator: "no-treatment",
			comparatorDetail: "waiting list or usual care, and the like",
			effect: {
				type: "standardized mean difference",
				value: -0.55,
				ci95: [-0.58, -0.51],
			},
		},
		osteoarthritisVsNone: {
			...pain,
			condition: "osteoarthritis",
			comparator: "no-treatment",
			comparatorDetail: "waiting list or usual care, and the like",
			effect: {
				type: "standardized mean difference",
				value: -0.57,
				ci95: [-0.64, -0.5],
			},
		},
		headacheVsNone: {
			...pain,
			condition: "chronic headache",
			comparator: "no-treatment",
			comparatorDetail: "waiting list or usual care, and the like",
			effect: {
				type: "standardized mean difference",
				value: -0.42,
				ci95: [-0.46, -0.37],
			},
		},
		responseTranslated: {
			measure: "Response",
			fullName:
				"Share that responds, the authors’ translation of the pooled effect sizes",
			unit: "%",
			better: "higher",
			role: "context",
			timepoint: { label: "trial primary endpoint" },
			comparator: "mixed",
			comparatorDetail: "sham acupuncture and no acupuncture",
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 50 },
				{ arm: "sham", kind: "percent", value: 42.5 },
				{ arm: "none", kind: "percent", value: 30 },
			],
			note: "Printed as about 30, 42.5 and 50% of patients; computed by the authors from the effect sizes, not counted in an arm.",
			read: synopsis,
		},
	},
	facts: {
		trials: {
			value: 29,
			unit: "trials",
			label: "with individual patient data",
		},
		eligibleTrials: { value: 31, unit: "trials", label: "eligible" },
		patients: { value: 17922, unit: "patients", label: "analyzed" },
		shamTrials: {
			value: 20,
			unit: "trials",
			label: "with a sham control",
			read: reanalysis,
		},
		shamPatients: {
			value: 5230,
			unit: "patients",
			label: "in trials with a sham control",
			read: reanalysis,
		},
		noAcupunctureTrials: {
			value: 18,
			unit: "trials",
			label: "with a no-acupuncture control",
			read: reanalysis,
		},
		noAcupuncturePatients: {
			value: 14597,
			unit: "patients",
			label: "in trials with a no-acupuncture control",
			read: reanalysis,
		},
		lowUnblindingRiskTrials: {
			value: 16,
			unit: "sham trials",
			label: "at low risk of bias from unblinding",
		},
		intermediateUnblindingRiskTrials: {
			value: 4,
			unit: "sham trials",
			label: "at intermediate risk of bias from unblinding",
		},
		responseThreshold: {
			value: 50,
			unit: "%",
			label: "less pain counts as response, by the first author’s account",
			read: news2012,
		},
	},
	limitations: [
		"The sham estimates leave out three outlying trials by one team.",
		"Back and neck pain are combined; there is no line for low back pain alone.",
		"Acupuncturists were unblinded in every trial.",
	],
	riskOfBias:
		"Unblinding: low in 16 sham-controlled trials, intermediate in 4.",
	verified: "abstract",
	read: abstract,
	gaps: ["Definition of response behind the shares in the synopsis of 2014"],
	tries: [
		{
			sought: "Bibliographic data",
			where: "Stored web pages: PubMed record, MSK Synapse",
			result: "found",
		},
		{
			sought: "Response rates that go with the effect sizes",
			where:
				"Stored web pages: PubMed record of the JAMA clinical synopsis 2014",
			result: "found",
			note: "The definition of response is not printed.",
		},
	],
});
