import { study } from "#evidence";

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
				type: "standardised mean difference",
				value: -0.56,
				ci95: [-0.65, -0.48],
			},
			trials: 4,
			participants: 2199,
			certainty: "moderate",
			certaintyNote: "stated in a Japanese translation of the abstract",
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
				type: "standardised mean difference",
				value: -0.18,
				ci95: [-0.28, -0.08],
			},
			trials: 12,
			participants: 1646,
			i2: "47%",
			note: "952 had real and 694 sham needling. The same table repeats this estimate for follow-up (10 trials, 896 and 638), which looks like a copying error; the follow-up row is not used.",
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
			arms: [
				{ arm: "acu", kind: "percent", value: 50 },
				{ arm: "sham", kind: "percent", value: 41 },
			],
			trials: 15,
			certainty: "moderate",
			certaintyNote: "stated for the review as a whole",
			note: "Three large trials of good quality, about 1,200 people, dominate; their effect was still there after six months.",
			read: plain,
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
			timepoint: { label: "3 and 6 months" },
			comparator: "active",
			comparatorDetail: "preventive drugs",
			contrast: { treatment: "acu", control: "drug" },
			finding:
				"Acupuncture was ahead of drugs at three months and level with them at six; no figure read.",
			read: aafp,
		},
		followUpMonth12VsNone: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months after randomisation", weeks: 52 },
			comparator: "no-treatment",
			contrast: { treatment: "acu", control: "none" },
			finding:
				"A small but significant effect in the one trial that followed patients after treatment; no figure read.",
			trials: 1,
			read: amebaTranslation,
		},
		certaintyByComparator: {
			measure: "Certainty by comparator, in words",
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
		participantsLargestShamTrials: {
			value: 1200,
			unit: "people",
			label: "in the three large trials that dominate the sham comparison",
			approximate: true,
			read: plain,
		},
	},
	harms:
		"Side effects, and dropouts because of them, did not differ between real and sham needling (plain-language summary). Figures against drugs were not read.",
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
		"SMD and RR against preventive drugs with CI",
		"RR against sham with CI",
		"follow-up SMD against sham",
		"GRADE per comparison",
		"risk-of-bias tallies",
		"dropout and adverse-effect odds against drugs",
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
				"About 15 searches of stored web pages in English, German, Japanese and Chinese",
			result: "not found",
			note: "Every stored copy of the abstract is cut before or at the start of the main results, and no table page is stored; fan-2021-tsa has readable figures against sham and drugs.",
		},
	],
});
