import type { Place } from "../../../src/evidence/schema.ts";
import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://triggered.edinburgh.clockss.org/ServeContent?url=http%3A%2F%2Fjamafr.ama-assn.org%2Fcgi%2Fcontent%2Fabstract%2F293%2F6%2Fa4",
	where: "abstract (JAMA French edition)",
};
const newspaper = {
	url: "http://www2.ljworld.com/news/2005/may/15/health_brief/",
	where: "newspaper brief; two other news accounts agree",
	verified: "secondary",
} satisfies Place;

export const linde2005JamaMigraine = study({
	id: "linde-2005-jama-migraine",
	kind: "rct",
	tier: "core",
	topics: ["migraine"],
	name: "ART-Migraine",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Patients With Migraine: A Randomized Controlled Trial",
		author: [
			{ family: "Linde", given: "Klaus" },
			{ family: "Streng", given: "Andrea" },
			{ family: "Jürgens", given: "Susanne" },
			{ family: "Hoppe", given: "Andrea" },
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Witt", given: "Claudia" },
			{ family: "Wagenpfeil", given: "Stephan" },
			{ family: "Pfaffenrath", given: "Volker" },
			{ family: "Hammes", given: "Michael G." },
			{ family: "Weidenhammer", given: "Wolfgang" },
			{ family: "Willich", given: "Stefan N." },
			{ family: "Melchart", given: "Dieter" },
		],
		"container-title": "JAMA",
		issued: { "date-parts": [[2005, 5, 4]] },
		volume: "293",
		issue: "17",
		page: "2118-2125",
		DOI: "10.1001/jama.293.17.2118",
		URL: "http://jama.ama-assn.org/cgi/content/full/293/17/2118",
	},
	population:
		"Adults with migraine by International Headache Society criteria; 88% women, mean age 43 (SD 11); about 5 days of moderate or severe headache per 4 weeks",
	setting: "Germany, 18 outpatient centres, April 2002 to January 2003",
	randomized: 302,
	arms: [
		{
			id: "acu",
			name: "Acupuncture by specialised physicians",
			sessions: "12",
			weeks: 8,
		},
		{
			id: "sham",
			name: "Sham: needles at non-acupuncture points",
			sessions: "12",
			weeks: 8,
		},
		{ id: "wait", name: "Waiting list", sessions: "0" },
	],
	outcomes: {
		daysWeek12VsSham: {
			measure: "Days with moderate or severe headache per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 9-12", weeks: 12 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: 0.0,
				ci95: [-0.7, 0.7],
				p: "0.96",
			},
			arms: [
				{
					arm: "acu",
					kind: "mean change",
					value: -2.2,
					sd: 2.7,
					baseline: 5.2,
					note: "Baseline SD 2.5",
				},
				{
					arm: "sham",
					kind: "mean change",
					value: -2.2,
					sd: 2.7,
					baseline: 5.0,
					note: "Baseline SD 2.4",
				},
			],
			read: abstract,
		},
		daysWeek12VsWaitlist: {
			measure: "Days with moderate or severe headache per 4 weeks",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 9-12", weeks: 12 },
			comparator: "waitlist",
			contrast: { treatment: "acu", control: "wait" },
			arms: [
				{
					arm: "acu",
					kind: "mean change",
					value: -2.2,
					sd: 2.7,
					baseline: 5.2,
				},
				{
					arm: "wait",
					kind: "mean change",
					value: -0.8,
					sd: 2.0,
					baseline: 5.4,
					note: "Baseline SD 3.0",
				},
			],
			finding:
				"Acupuncture did better than the waiting list; the difference with its CI was not read.",
			read: abstract,
		},
		responseWeek12VsSham: {
			measure: "Response: at least 50% fewer headache days",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "weeks 9-12", weeks: 12 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 51 },
				{ arm: "sham", kind: "percent", value: 53 },
				{ arm: "wait", kind: "percent", value: 15 },
			],
			read: newspaper,
		},
		responseWeek12VsWaitlist: {
			measure: "Response: at least 50% fewer headache days",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "weeks 9-12", weeks: 12 },
			comparator: "waitlist",
			contrast: { treatment: "acu", control: "wait" },
			arms: [
				{ arm: "acu", kind: "percent", value: 51 },
				{ arm: "wait", kind: "percent", value: 15 },
			],
			read: newspaper,
		},
	},
	facts: {
		sessions: {
			value: 12,
			unit: "sessions",
			label: "over 8 weeks in both needling arms",
		},
		centres: { value: 18, unit: "centres", label: "took part" },
		shareFemale: { value: 88, unit: "%", label: "were women" },
		meanAge: { value: 43, unit: "years", label: "mean age" },
	},
	bias: {
		judgedBy: "Hróbjartsson 2010",
		judgements: {
			sequence: "low",
			concealment: "low",
			provider: "high",
			assessor: "unclear",
			incomplete: "low",
			selective: "low",
			other: "low",
		},
		read: {
			url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7156905/table/table-wrap158",
			where: "risk-of-bias table of the trial in Cochrane review CD003974",
			verified: "full-text",
		},
	},
	limitations: [
		"Sham needles were inserted, so the control may not be inert",
		"Patients were told that two kinds of acupuncture were compared, so expectation was level in both needling arms",
		"Waiting-list patients knew they were untreated",
	],
	notes: [
		"One newspaper gives the fall as 2.2 days 'a week' (the trial counts days per four weeks), and a policy newsletter writes '50 fewer days' for 50% fewer days (http://www.ncpa.org/sub/dpd/index.php?Article_ID=1733).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"n per arm",
		"waiting-list difference with CI",
		"adverse events",
		"funding",
	],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: copies of the paper",
			result: "not found",
		},
	],
});
