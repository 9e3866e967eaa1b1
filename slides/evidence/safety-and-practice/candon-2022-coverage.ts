import { study } from "#evidence";

const news = {
	url: "https://www.physiciansweekly.com/insurance-coverage-for-acupuncture-up-from-2010-to-2019/?pagetype=psychiatry&pwpagesubtype=psychiatry-latest",
	where: "news summary of the paper",
	verified: "secondary",
} as const;
const intro = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8756308",
	where: "introduction",
	verified: "full-text",
} as const;

export const candon2022Coverage = study({
	id: "candon-2022-coverage",
	kind: "cohort",
	tier: "supporting",
	topics: ["coverage and access", "cost"],
	citation: {
		type: "article-journal",
		title: "Trends in Insurance Coverage for Acupuncture, 2010-2019",
		author: [
			{ family: "Candon", given: "Molly" },
			{ family: "Nielsen", given: "Arya" },
			{ family: "Dusek", given: "Jeffery A" },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2022, 1, 12]] },
		volume: "5",
		issue: "1",
		page: "e2142509",
		DOI: "10.1001/jamanetworkopen.2021.42509",
		PMID: "35019986",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8756308",
	},
	population: "Adults in the Medical Expenditure Panel Survey, 2010 to 2019",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		users2010: { value: 0.4, unit: "%", label: "saw an acupuncturist in 2010" },
		users2019: { value: 0.8, unit: "%", label: "saw an acupuncturist in 2019" },
		coveredFirst: {
			value: 41.1,
			unit: "%",
			label: "of visits had any insurance, 2010 to 2011",
		},
		coveredLast: {
			value: 50.2,
			unit: "%",
			label: "of visits had any insurance, 2018 to 2019",
		},
		spendFirst: {
			value: 593,
			unit: "US dollars",
			label: "a user a year, 2010 to 2011",
		},
		spendLast: {
			value: 1021.57,
			unit: "US dollars",
			label: "a user a year, 2018 to 2019",
		},
		visitsFirst: { value: 5.4, unit: "visits", label: "a user in 2010" },
		visitsLast: { value: 8.2, unit: "visits", label: "a user in 2019" },
		plansSurveyed: {
			value: 45,
			label: "plans, of which a third covered acupuncture in a survey of 2018",
			read: intro,
		},
	},
	limitations: ["Before Medicare's decision"],
	verified: "secondary",
	read: news,
	gaps: ["Intervals"],
});
