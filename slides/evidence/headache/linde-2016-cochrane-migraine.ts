import { type OutcomeRecord, study } from "#evidence";

const aafp = {
	url: "https://www.aafp.org/afp/2017/0701/p23.html",
	where: "AAFP Cochrane for Clinicians summary",
};
const japanese = {
	url: "https://hajimeno.jp/top/?p=2887",
	where: "Japanese page quoting the abstract; AAFP prints the same RR and NNT",
};
const plain = {
	url: "http://www.cochrane.org/ko/CD001218/SYMPT_ubalseong-pyeondutong-yebangeul-wihan-cimsulyobeob",
	where:
		"Cochrane plain-language summary (Korean; Japanese, French and German versions agree)",
};
const overview = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7125485/table/tab5",
	where: "Table 5 of Li 2020, an overview of reviews",
};

const amebaTranslation = {
	url: "https://9277641872.amebaownd.com/posts/7256414",
	where: "Japanese translation of the abstract",
	verified: "secondary",
} as const;
const cochraneOverview = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7050203/table/T1",
	where: "Table 1 of an overview of Cochrane reviews, Explore 2019;15:434-439",
	verified: "secondary",
} as const;
const dutch = {
	url: "https://www.henw.org/artikelen/acupunctuur-voor-preventieve-behandeling-migraine",
	where: "summary of the review in Huisarts & Wetenschap, 4 May 2017",
	verified: "secondary",
} as const;
const danish = {
	url: "https://videnscenterforhovedpine.dk/akupunktur/",
	where: "acupuncture page of the Danish knowledge center on headache",
	verified: "secondary",
} as const;
const efficacyTable = {
	url: "https://www.hindawi.com/journals/prm/2019/5930627/tab6/",
	where: "Table 6 of Zhang 2019, an overview of reviews",
	verified: "secondary",
} as const;
const harmsTable = {
	url: "https://new.hindawi.com/journals/prm/2019/5930627/tab7/",
	where: "Table 7 of Zhang 2019, an overview of reviews",
	verified: "secondary",
} as const;
const secondOverview = {
	url: "https://preview.hindawi.com/journals/prm/2020/3825617/tab5",
	where: "Table 5 of Li 2020, an overview of reviews",
	verified: "secondary",
} as const;
const response = {
	measure: "Response: headache frequency at least halved",
	range: [0, 100],
	unit: "%",
	better: "higher",
	role: "secondary",
} satisfies Partial<OutcomeRecord>;
const harm = {
	unit: "ratio",
	better: "lower",
	role: "safety",
	timepoint: { label: "during the trials" },
	read: harmsTable,
} satisfies Partial<OutcomeRecord>;
const harmVsSham = {
	...harm,
	comparator: "sham",
	contrast: { treatment: "acu", control: "sham" },
	note: "Fixed effect",
} satisfies Partial<OutcomeRecord>;
const harmVsDrugs = {
	...harm,
	comparator: "active",
	comparatorDetail: "preventive drugs",
	contrast: { treatment: "acu", control: "drug" },
	note: "Random effects",
} satisfies Partial<OutcomeRecord>;
const dropout = "Dropped out because of adverse effects";
const anyEffect = "Reported adverse effects";
const serious = "Serious adverse events";

export const linde2016CochraneMigraine = study({
	id: "linde-2016-cochrane-migraine",
	kind: "systematic-review",
	tier: "core",
	topics: ["migraine"],
	label: "Cochrane migraine 2016",
	citation: {
		type: "article-journal",
		title: "Acupuncture for the prevention of episodic migraine",
		author: [
			{ family: "Linde", given: "Klaus" },
			{ family: "Allais", given: "Gianni" },
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Fei", given: "Yutong" },
			{ family: "Mehring", given: "Michael" },
			{ family: "Vertosick", given: "Emily A." },
			{ family: "Vickers", given: "Andrew" },
			{ family: "White", given: "Adrian R." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2016, 6, 28]] },
		issue: "6",
		page: "CD001218",
		DOI: "10.1002/14651858.CD001218.pub3",
		PMID: "27351677",
		volume: "2016",
		URL: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001218.pub3/full",
	},
	population:
		"Adults with episodic migraine (15 or fewer headache days a month) for at least 12 months; trials of at least 8 weeks; literature to early 2016",
	setting: "22 trials, international",
	randomized: 4985,
	arms: [
		{ id: "acu", name: "Acupuncture, at least 6 sessions" },
		{ id: "none", name: "No acupuncture: acute treatment or usual care only" },
		{
			id: "sham",
			name: "Sham acupuncture: wrong points or no skin penetration",
		},
		{ id: "drug", name: "Preventive drug" },
	],
	outcomes: {
		frequencyVsNone: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "no-treatment",
			contrast: { treatment: "acu", control: "none" },
			effect: {
				type: "standardized mean difference",
				value: -0.56,
				ci95: [-0.65, -0.48],
			},
			trials: 4,
			participants: 2199,
			certainty: "moderate",
			certaintyNote: "stated for the comparison with no acupuncture",
			note: "Trials and participants come from a lay translation of the abstract (https://9277641872.amebaownd.com/posts/7256414).",
			read: aafp,
		},
		responseVsNone: {
			measure: "Response: headache frequency at least halved",
			unit: "ratio",
			better: "higher",
			role: "secondary",
			timepoint: { label: "after treatment" },
			comparator: "no-treatment",
			contrast: { treatment: "acu", control: "none" },
			effect: { type: "risk ratio", value: 2.4, ci95: [2.08, 2.76] },
			arms: [
				{ arm: "acu", kind: "percent", value: 41 },
				{ arm: "none", kind: "percent", value: 17 },
			],
			trials: 4,
			participants: 2519,
			i2: "7%",
			certainty: "moderate",
			note: "Fixed effect (P < 0.00001), as an overview of reviews prints the same ratio (https://www.hindawi.com/journals/prm/2019/5930627/tab6/).",
			read: japanese,
		},
		frequencyVsSham: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.18,
				ci95: [-0.28, -0.08],
			},
			trials: 12,
			participants: 1646,
			i2: "47%",
			note: "952 had real and 694 sham needling.",
			read: overview,
		},
		responseVsSham: {
			measure: "Response: headache frequency at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "after treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "risk ratio",
				value: 1.23,
				ci95: [1.11, 1.36],
				p: "<0.00001",
				unit: "ratio",
			},
			arms: [
				{ arm: "acu", kind: "percent", value: 50 },
				{ arm: "sham", kind: "percent", value: 41 },
			],
			trials: 14,
			participants: 1825,
			i2: "48%",
			certainty: "moderate",
			certaintyNote: "stated for the review as a whole",
			note: "Fixed effect. Three large trials of good quality, about 1,200 people, dominate; their effect was still there after six months. An overview of reviews prints the same ratio (https://www.hindawi.com/journals/prm/2019/5930627/tab6/).",
			read: dutch,
		},
		responseVsShamFollowUp: {
			...response,
			timepoint: { label: "follow-up" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "risk ratio",
				value: 1.25,
				ci95: [1.13, 1.39],
				p: "<0.00001",
				unit: "ratio",
			},
			trials: 11,
			participants: 1683,
			i2: "61%",
			note: "Fixed effect in spite of an I2 of 61%.",
			read: efficacyTable,
		},
		responseVsDrugs: {
			...response,
			timepoint: { label: "after treatment" },
			comparator: "active",
			comparatorDetail: "preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			effect: {
				type: "risk ratio",
				value: 1.24,
				ci95: [1.08, 1.44],
				p: "0.003",
				unit: "ratio",
			},
			trials: 3,
			participants: 743,
			i2: "0%",
			note: "Fixed effect. Not blinded.",
			read: efficacyTable,
		},
		responseVsDrugsFollowUp: {
			...response,
			timepoint: { label: "follow-up" },
			comparator: "active",
			comparatorDetail: "preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			effect: {
				type: "risk ratio",
				value: 1.11,
				ci95: [0.97, 1.26],
				p: "0.12",
				unit: "ratio",
			},
			arms: [
				{ arm: "acu", kind: "percent", value: 59, read: danish },
				{ arm: "drug", kind: "percent", value: 54, read: danish },
			],
			trials: 3,
			participants: 744,
			i2: "0%",
			certainty: "moderate",
			certaintyNote: "rating of the studies’ quality",
			note: "Fixed effect. The lead over drugs after treatment was gone by follow-up.",
			read: efficacyTable,
		},
		migraineDaysIllustration: {
			measure: "Migraine days a month, worked illustration",
			unit: "days/month",
			better: "lower",
			role: "context",
			timepoint: { label: "after treatment" },
			comparator: "mixed",
			comparatorDetail: "sham needling, preventive drug and no acupuncture",
			arms: [
				{ arm: "acu", kind: "mean", value: 3.5, baseline: 6 },
				{ arm: "sham", kind: "mean", value: 4, baseline: 6 },
				{ arm: "drug", kind: "mean", value: 4, baseline: 6 },
				{ arm: "none", kind: "mean", value: 5, baseline: 6 },
			],
			note: "An illustration for a person with six days a month, not a pooled mean: it has no CI and suits a pictogram, not a plot of estimates.",
			read: aafp,
		},
		frequencyVsDrugs: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after treatment" },
			comparator: "active",
			comparatorDetail: "preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			effect: {
				type: "standardized mean difference",
				value: -0.25,
				ci95: [-0.39, -0.1],
			},
			trials: 3,
			participants: 739,
			i2: "0%",
			finding:
				"Acupuncture was ahead of drugs at three months and level with them at six (AAFP).",
			read: dutch,
		},
		frequencyVsDrugsFollowUp: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "follow-up" },
			comparator: "active",
			comparatorDetail: "preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			effect: {
				type: "standardized mean difference",
				value: -0.13,
				ci95: "not available",
			},
			trials: 3,
			participants: 744,
			finding: "The lead over drugs was gone at follow-up.",
			read: secondOverview,
		},
		dropoutHarmVsSham: {
			...harmVsSham,
			measure: dropout,
			effect: {
				type: "odds ratio",
				value: 2.84,
				ci95: [0.43, 18.71],
				p: "0.28",
			},
			trials: 7,
			participants: 931,
			i2: "0%",
		},
		anyHarmVsSham: {
			...harmVsSham,
			measure: anyEffect,
			effect: {
				type: "odds ratio",
				value: 1.15,
				ci95: [0.85, 1.56],
				p: "0.35",
			},
			trials: 4,
			participants: 1414,
			i2: "0%",
		},
		seriousHarmVsSham: {
			...harmVsSham,
			measure: serious,
			effect: {
				type: "odds ratio",
				value: 1.29,
				ci95: [0.43, 3.83],
				p: "0.65",
			},
			trials: 6,
			participants: 1071,
			i2: "0%",
		},
		dropoutHarmVsDrugs: {
			...harmVsDrugs,
			measure: dropout,
			effect: {
				type: "odds ratio",
				value: 0.27,
				ci95: [0.08, 0.86],
				p: "0.027",
			},
			trials: 4,
			participants: 451,
			i2: "0%",
		},
		anyHarmVsDrugs: {
			...harmVsDrugs,
			measure: anyEffect,
			effect: {
				type: "odds ratio",
				value: 0.25,
				ci95: [0.1, 0.62],
				p: "0.0027",
			},
			trials: 5,
			participants: 931,
			i2: "78%",
		},
		seriousHarmVsDrugs: {
			...harmVsDrugs,
			measure: serious,
			effect: {
				type: "odds ratio",
				value: 1.33,
				ci95: [0.38, 4.73],
				p: "0.66",
			},
			trials: 3,
			participants: 721,
			i2: "0%",
		},
		followUpMonth12VsNone: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months after randomization", weeks: 52 },
			comparator: "no-treatment",
			contrast: { treatment: "acu", control: "none" },
			finding:
				"A small but significant effect in the one trial that followed patients after treatment.",
			trials: 1,
			read: amebaTranslation,
		},
		certaintyByComparator: {
			measure: "Certainty by comparator",
			unit: "words",
			better: "neither",
			role: "quality",
			timepoint: { label: "after treatment" },
			comparator: "mixed",
			comparatorDetail: "usual care, sham and preventive drugs",
			finding:
				"Probably lowers frequency more than usual care and more than sham, and is probably as effective as preventive drugs: the wording used for moderate certainty.",
			read: cochraneOverview,
		},
	},
	facts: {
		trials: { value: 22, unit: "trials", label: "included" },
		trialsVsNone: { value: 5, unit: "trials", label: "against no acupuncture" },
		trialsVsSham: { value: 15, unit: "trials", label: "against sham" },
		trialsVsDrugs: {
			value: 5,
			unit: "trials",
			label: "against preventive drugs",
		},
		sessionsMin: {
			value: 6,
			unit: "sessions",
			label: "at least, for a trial to be included",
		},
		nntVsNone: {
			value: 4,
			unit: "patients",
			label: "needed to treat for one more responder than with no acupuncture",
			read: japanese,
		},
		nntVsNoneLow: {
			value: 3,
			unit: "patients",
			label: "lower limit of that number needed to treat",
			read: japanese,
		},
		nntVsNoneHigh: {
			value: 6,
			unit: "patients",
			label: "upper limit of that number needed to treat",
			read: japanese,
		},
		nntVsShamFollowUp: {
			value: 10,
			unit: "patients",
			label:
				"needed to treat for one more responder than with sham, at follow-up",
			read: aafp,
		},
		nntVsSham: {
			value: 11,
			unit: "patients",
			label:
				"needed to treat for one more responder than with sham, after treatment",
			read: danish,
		},
		participantsLargestShamTrials: {
			value: 1200,
			unit: "people",
			label: "in the three large trials that dominate the sham comparison",
			approximate: true,
			read: plain,
		},
	},
	harms:
		"Side effects, and dropouts because of them, did not differ between real and sham needling (plain-language summary; any adverse effect OR 1.15, 0.85 to 1.56). Against preventive drugs both were rarer with acupuncture (adverse effects OR 0.25, 0.10 to 0.62; dropouts because of them OR 0.27, 0.08 to 0.86).",
	limitations: [
		"Not blinded against usual care or drugs: risk of performance and detection bias",
		"Small though firm difference from sham, with I2 of 47%",
		"Several review authors ran included trials",
		"Fixed-effect pooling",
		"Episodic migraine only",
	],
	conclusion: "Certainty is moderate overall (plain-language summary).",
	notes: [
		"Lay pages turn the review into 'better than drugs' and leave out that the lead was gone by six months; a French Cochrane page writes 41% where the review counts 41 of 100 people.",
	],
	verified: "secondary",
	read: aafp,
	gaps: [
		"follow-up SMD against sham, and the interval of the follow-up SMD against drugs",
		"GRADE per comparison",
		"risk-of-bias tallies",
		"length of follow-up: the overview labels it a median of 12 months, AAFP 3 and 6 months",
		"adverse events against drugs",
		"frequency against sham at follow-up: the secondary table repeats the estimate of the end of treatment for it (10 trials, 896 and 638), which looks like a copying error; the row is not used",
	],
	disagreements: [
		{
			outcome: "frequencyVsDrugsFollowUp",
			withRecord: "source: Table 5 of Li 2020",
			explanation:
				"The table prints -0.28 to -0.01, which would exclude no difference; the Danish headache center says the difference was gone, and the same table repeats a row against sham by mistake. The interval is left out.",
		},
		{
			outcome: "dropoutHarmVsSham",
			withRecord: "source: Table 7 of Zhang 2019",
			explanation:
				"The comparator symbols of the table are missing; sham first and drugs second follows the order of its footnote and agrees with the plain-language summary.",
		},
	],
	tries: [
		{
			sought: "No-acupuncture comparison: trials, participants, certainty",
			where:
				"Stored web pages: Japanese page and translation of the abstract, Cochrane overview",
			result: "found",
			note: "Secondary only.",
		},
		{
			sought: "Volume and authors",
			where: "Stored web pages: PDF copy, reference page",
			result: "found",
		},
		{
			sought:
				"Contrasts against sham (RR, follow-up SMD) and against drugs; GRADE per comparison",
			where:
				"Stored web pages: Huisarts & Wetenschap, tables of two overviews of reviews, Danish headache center",
			result: "found",
			note: "Contrasts from secondary sources; GRADE per comparison was not found.",
		},
	],
});
