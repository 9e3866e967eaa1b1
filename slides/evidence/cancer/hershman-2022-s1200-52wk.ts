import { study } from "#evidence";

const newsSummary = {
	url: "https://www.cancertherapyadvisor.com/home/cancer-topics/breast-cancer/acupuncture-reduces-aromatase-inhibitor-related-joint-pain-in-breast-cancer-patients/",
	where:
		// https://medznat.ru/en/news/medical-news/is-true-acupuncture-beneficial-to-relieve-aromatas
		"news summary; a second one has the same figures",
} as const;

const meetingAbstract = {
	url: "https://discovery.researcher.life/article/longterm-results-from-a-randomized-blinded-sham-and-waitlistcontrolled-trial-of-acupuncture-for-joint-symptoms-related-to-aromatase-inhibitors-in-early-stage-breast-cancer-s1200/0c6a5a4f5f6032caa8daaafc034de522",
	where: "ASCO meeting abstract 12018, long-term results",
	verified: "abstract",
} as const;

export const hershman2022S120052wk = study({
	id: "hershman-2022-s1200-52wk",
	kind: "rct",
	tier: "core",
	topics: ["aromatase-inhibitor joint pain", "blinding and sham"],
	followUpOf: "hershman-2018-swog-s1200",
	name: "SWOG S1200, 52 weeks",
	citation: {
		type: "article-journal",
		title:
			"Comparison of Acupuncture vs Sham Acupuncture or Waiting List Control in the Treatment of Aromatase Inhibitor-Related Joint Pain",
		author: [
			{ family: "Hershman", given: "Dawn L." },
			{ family: "Unger", given: "Joseph M." },
			{ family: "Greenlee", given: "Heather" },
			{ family: "Capodice", given: "Jillian" },
			{ family: "Lew", given: "Danika L." },
			{ family: "Darke", given: "Amy" },
			{ family: "Minasian", given: "Lori M." },
			{ family: "Fisch", given: "Michael J." },
			{ family: "Henry", given: "N. Lynn" },
			{ family: "Crew", given: "Katherine D." },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2022, 11, 11]] },
		volume: "5",
		issue: "11",
		page: "e2241720",
		DOI: "10.1001/jamanetworkopen.2022.41720",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9652759",
	},
	population:
		"Same 226 women as SWOG S1200; 191 (84.5%) completed; mean baseline worst pain 6.7 (SD 1.5)",
	setting:
		"USA, 11 sites, 1 May 2012 to 29 February 2016, follow-up to 5 September 2017; data received to 3 May 2021",
	randomized: 226,
	analyzed: 191,
	arms: [
		{
			id: "ta",
			name: "True acupuncture",
			n: 110,
			sessions: "12 over 6 weeks, then 6 weekly",
			weeks: 12,
		},
		{
			id: "sa",
			name: "Sham acupuncture",
			n: 59,
			sessions: "12 over 6 weeks, then 6 weekly",
			weeks: 12,
		},
		{ id: "wl", name: "Waiting list", n: 57, sessions: "0" },
	],
	outcomes: {
		worstPainWeek52VsSham: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory worst pain item",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "52 weeks", weeks: 52 },
			comparator: "sham",
			contrast: { treatment: "ta", control: "sa" },
			effect: {
				type: "mean difference",
				value: -1.08,
				ci95: [-1.91, -0.24],
				p: "0.01",
				adjusted: true,
			},
			participants: 144,
			note: "Printed as 1.08 points lower (0.24 to 1.91), in the meeting abstract; summaries of the paper give the same estimate.",
			read: meetingAbstract,
		},
		worstPainWeek52VsWaitlist: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory worst pain item",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "52 weeks", weeks: 52 },
			comparator: "waitlist",
			contrast: { treatment: "ta", control: "wl" },
			effect: {
				type: "mean difference",
				value: -0.99,
				ci95: [-1.86, -0.12],
				p: "0.03",
				adjusted: true,
			},
			participants: 138,
			note: "Printed as 0.99 points lower (0.12 to 1.86), in the meeting abstract; summaries of the paper give the same estimate.",
			read: meetingAbstract,
		},
		interferenceWeek52VsSham: {
			measure: "BPI interference",
			fullName: "Brief Pain Inventory, pain interference",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "52 weeks", weeks: 52 },
			comparator: "sham",
			contrast: { treatment: "ta", control: "sa" },
			effect: {
				type: "mean difference",
				value: -0.58,
				ci95: [-1.16, 0],
				p: "0.05",
				adjusted: true,
			},
			note: "Printed as a difference of 0.58 (0.00 to 1.16); sign turned to true minus sham",
			read: newsSummary,
		},
	},
	facts: {
		completed52Weeks: { value: 191, label: "women completed 52 weeks" },
		completionShare: { value: 84.5, unit: "%", label: "completed 52 weeks" },
		baselineWorstPain: {
			value: 6.7,
			unit: "points out of 10",
			label: "mean worst pain at baseline",
		},
		laterSessionsOffered: {
			value: 10,
			label: "sessions offered to all arms between weeks 24 and 52",
			read: {
				url: "https://ouci.dntb.gov.ua/en/works/7WbNkQP9",
				where: "abstract",
				verified: "abstract",
			},
		},
		followedTrue: {
			value: 91,
			label: "of 110 women with true acupuncture followed to 52 weeks",
			read: meetingAbstract,
		},
		followedSham: {
			value: 53,
			label: "of 59 women with sham acupuncture followed to 52 weeks",
			read: meetingAbstract,
		},
		followedWaitlist: {
			value: 47,
			label: "of 57 women on the waiting list followed to 52 weeks",
			read: meetingAbstract,
		},
	},
	limitations: [
		"All arms were offered 10 acupuncture sessions between weeks 24 and 52, so the 52-week contrast is early versus late access",
		"Difference still about half of the 2-point threshold",
		"One interval touches zero",
	],
	verified: "secondary",
	read: newsSummary,
	gaps: ["Uptake of the offered sessions by arm", "PMID"],
	disagreements: [
		{
			outcome: "setting",
			withRecord: "hershman-2018-swog-s1200",
			explanation:
				"The 2018 abstract dates the trial March 2012 to February 2017, the 2022 abstract 1 May 2012 to 29 February 2016; the last follow-up, 5 September 2017, is the same.",
		},
	],
	tries: [
		{
			sought: "52-week contrasts with intervals",
			where: "Stored web pages: copy of the ASCO meeting abstract",
			result: "found",
			note: "From the meeting abstract, not the paper.",
		},
		{
			sought: "DOI, PMID and volume",
			where: "Two searches of stored web pages: PMC9652759, news",
			result: "not found",
			note: "Date of publication online, 11 November 2022, from breastcancer.org.",
		},
	],
});
