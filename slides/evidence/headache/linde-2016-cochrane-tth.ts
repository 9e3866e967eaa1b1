import { study } from "#evidence";

const plain = {
	url: "http://www.cochrane.org/zh-hans/CD007587/SYMPT_zhen-jiu-zhi-liao-jin-zhang-xing-tou-tong",
	where: "Cochrane plain-language summary (Chinese; Japanese and German agree)",
};
const aafp = {
	url: "https://aafp.org/pubs/afp/issues/2016/0801/od1.html",
	where: "AAFP Medicine by the Numbers",
};

export const linde2016CochraneTth = study({
	id: "linde-2016-cochrane-tth",
	kind: "systematic-review",
	tier: "core",
	topics: ["tension-type headache"],
	label: "Cochrane tension-type 2016",
	citation: {
		type: "article-journal",
		title: "Acupuncture for the prevention of tension-type headache",
		author: [
			{ family: "Linde", given: "Klaus" },
			{ family: "Allais", given: "Gianni" },
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Fei", given: "Yutong" },
			{ family: "Mehring", given: "Michael" },
			{ family: "Shin", given: "Byung-Cheul" },
			{ family: "Vickers", given: "Andrew" },
			{ family: "White", given: "Adrian R." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2016, 4, 19]] },
		issue: "4",
		page: "CD007587",
		DOI: "10.1002/14651858.CD007587.pub2",
		PMID: "27092807",
		volume: "4",
		URL: "https://doi.org/10.1002/14651858.CD007587.pub2",
	},
	population:
		"Adults with episodic or chronic tension-type headache; literature to January 2016",
	setting: "12 trials, international",
	randomized: 2349,
	arms: [
		{ id: "acu", name: "Acupuncture, at least 6 sessions" },
		{ id: "usual", name: "Routine care or acute treatment only" },
		{ id: "sham", name: "Sham" },
	],
	outcomes: {
		responseVsUsual: {
			measure: "Response: headache frequency at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "3-4 months after randomisation" },
			comparator: "usual-care",
			comparatorDetail: "routine care or acute treatment only",
			contrast: { treatment: "acu", control: "usual" },
			arms: [
				{ arm: "acu", kind: "percent", value: 48 },
				{ arm: "usual", kind: "percent", value: 17 },
			],
			trials: 2,
			certainty: "moderate",
			certaintyNote: "stated for the review as a whole",
			read: plain,
		},
		responseVsSham: {
			measure: "Response: headache frequency at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "3-4 months after randomisation" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 52 },
				{ arm: "sham", kind: "percent", value: 43 },
			],
			trials: 6,
			certainty: "moderate",
			certaintyNote: "stated for the review as a whole",
			note: "One large trial of good quality with about 400 people dominates; its effect was still there after six months.",
			read: plain,
		},
		anyHarmVsSham: {
			measure: "Any adverse event, as number needed to harm",
			unit: "patients",
			better: "higher",
			role: "safety",
			timepoint: { label: "during treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "number needed to harm", value: 20, ci95: "not read" },
			read: aafp,
		},
		withdrawalHarmVsUsual: {
			measure: "Withdrawal because of adverse events, as number needed to harm",
			unit: "patients",
			better: "higher",
			role: "safety",
			timepoint: { label: "during treatment" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "usual" },
			effect: { type: "number needed to harm", value: 416, ci95: "not read" },
			read: aafp,
		},
	},
	facts: {
		trials: { value: 12, unit: "trials", label: "included" },
		sessionsMin: {
			value: 6,
			unit: "sessions",
			label: "at least, for a trial to be included",
		},
		nntVsUsual: {
			value: 3,
			unit: "patients",
			label: "needed to treat for one more responder than with routine care",
			read: aafp,
		},
		nntVsSham: {
			value: 11,
			unit: "patients",
			label: "needed to treat for one more responder than with sham",
			read: aafp,
		},
		trialsVsOtherTherapy: {
			value: 4,
			unit: "trials",
			label:
				"against physiotherapy, massage or relaxation, without usable data",
		},
	},
	limitations: [
		"Authors ran several included trials",
		"Comparison with sham rests on one large trial",
		"Four trials against physiotherapy, massage or relaxation gave no usable data",
	],
	notes: [
		"An overview of Cochrane reviews (https://pmc.ncbi.nlm.nih.gov/articles/PMC7050203/table/T1) words the result so: probably lowers frequency against usual care, lowers headache days slightly against sham, uncertain against other treatments.",
	],
	verified: "secondary",
	read: plain,
	gaps: ["RRs with CI", "GRADE per comparison", "headache days"],
	disagreements: [
		{
			outcome: "anyHarmVsSham",
			withRecord: "source: the review's plain-language summary",
			explanation:
				"AAFP prints a number needed to harm of 20; the plain-language summary says side effects did not differ between real and sham needling. The review's own words stand.",
		},
	],
	tries: [
		{
			sought: "Certainty",
			where:
				"Stored web pages: Cochrane plain-language summary (Chinese), Cochrane overview",
			result: "found",
		},
		{
			sought: "Numbers needed to treat and to harm",
			where: "Stored web pages: AAFP Medicine by the Numbers",
			result: "found",
		},
		{
			sought: "Bibliographic data",
			where: "Stored web pages: copy of the PubMed record",
			result: "found",
		},
		{
			sought: "RR with intervals against routine care and sham",
			where: "Five searches of stored web pages",
			result: "not found",
		},
	],
});
