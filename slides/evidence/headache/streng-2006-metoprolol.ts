import { study } from "#evidence";

const abstract = {
	url: "https://easternacucenter.com/2017/03/acupuncture-is-superior-to-the-drug-metoprolol-in-preventing-migraines/",
	where: "abstract",
};

export const streng2006Metoprolol = study({
	id: "streng-2006-metoprolol",
	kind: "rct",
	tier: "core",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Effectiveness and tolerability of acupuncture compared with metoprolol in migraine prophylaxis",
		author: [
			{ family: "Streng", given: "Andrea" },
			{ family: "Linde", given: "Klaus" },
			{ family: "Hoppe", given: "Andrea" },
			{ family: "Pfaffenrath", given: "Volker" },
			{ family: "Hammes", given: "Michael" },
			{ family: "Wagenpfeil", given: "Stefan" },
			{ family: "Weidenhammer", given: "Wolfgang" },
			{ family: "Melchart", given: "Dieter" },
		],
		"container-title": "Headache",
		issued: { "date-parts": [[2006]] },
		volume: "46",
		issue: "10",
		page: "1492-1502",
		PMID: "17115982",
		URL: "https://pubmed.ncbi.nlm.nih.gov/17115982/",
	},
	population: "Migraine, about 5.8 migraine days at baseline",
	setting: "Germany, multicentre",
	randomized: 114,
	arms: [
		{ id: "acu", name: "Acupuncture", n: 59, sessions: "8-15", weeks: 12 },
		{ id: "metoprolol", name: "Metoprolol 100-200 mg daily", n: 55, weeks: 12 },
	],
	outcomes: {
		migraineDaysWeek12: {
			measure: "Migraine days",
			unit: "days/4 weeks",
			better: "lower",
			role: "primary",
			timepoint: { label: "weeks 9–12", weeks: 12 },
			comparator: "active",
			comparatorDetail: "metoprolol",
			contrast: { treatment: "acu", control: "metoprolol" },
			arms: [
				{ arm: "acu", kind: "mean change", value: -2.5, sd: 2.9, n: 59 },
				{ arm: "metoprolol", kind: "mean change", value: -2.2, sd: 2.7, n: 55 },
			],
			note: "The arms did not differ (p=0.721); no CI of the difference read.",
			read: abstract,
		},
		responseWeek12: {
			measure: "Response: attacks at least halved",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "weeks 9–12", weeks: 12 },
			comparator: "active",
			comparatorDetail: "metoprolol",
			contrast: { treatment: "acu", control: "metoprolol" },
			arms: [
				{ arm: "acu", kind: "percent", value: 61 },
				{ arm: "metoprolol", kind: "percent", value: 49 },
			],
			read: abstract,
		},
		withdrawal: {
			measure: "Premature withdrawal",
			unit: "patients",
			better: "lower",
			role: "safety",
			timepoint: { label: "during the study" },
			comparator: "active",
			comparatorDetail: "metoprolol",
			contrast: { treatment: "acu", control: "metoprolol" },
			arms: [
				{ arm: "acu", kind: "count", value: 2, events: 2, n: 59 },
				{ arm: "metoprolol", kind: "count", value: 18, events: 18, n: 55 },
			],
			read: abstract,
		},
	},
	facts: {
		pMigraineDays: {
			value: 0.721,
			label: "P value of the difference in migraine days",
		},
		sessionsMin: {
			value: 8,
			unit: "sessions",
			label: "at least, over 12 weeks",
		},
		sessionsMax: {
			value: 15,
			unit: "sessions",
			label: "at most, over 12 weeks",
		},
		plannedSize: {
			value: 480,
			unit: "patients",
			label: "planned, of whom 114 were randomized",
		},
		baselineDays: {
			value: 5.8,
			unit: "migraine days",
			label: "at baseline",
			approximate: true,
		},
	},
	harms:
		"Fewer adverse effects with acupuncture by both physician and patient report.",
	limitations: [
		"Target was 480, only 114 randomized: no power to show equivalence",
		"The authors ask for cautious reading because of the missed target and the dropout from metoprolol",
		"Open label",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"CI of the difference",
		"analyzed n",
		"adverse-event counts",
		"DOI",
		"counts of adverse effects",
	],
	disagreements: [
		{
			outcome: "migraineDaysWeek12",
			withRecord:
				"source: heading of the clinic page that reposts the abstract",
			explanation:
				"The page calls acupuncture superior to metoprolol; the abstract finds no difference in migraine days (p=0.721), which stands.",
		},
	],
	tries: [
		{
			sought: "Bibliographic data, migraine days and responders",
			where: "Stored web pages: reposted abstract",
			result: "found",
			note: "The DOI is not printed.",
		},
	],
});
