import { study } from "#evidence";

const news = {
	url: "https://cm.healio.com/news/primary-care/20240202/adults-increasingly-used-complementary-health-approaches-for-pain-over-past-20-years",
	where: "news report of the research letter",
};
const nccih = {
	url: "https://www.nccih.nih.gov/research/national-health-interview-survey-2022/graph-titled-use-of-complementary-health-approaches-for-pain-20-year-trends",
	where: "text of the NCCIH graph",
};
const reprint = {
	url: "https://www.helps4health.com/post/study-uses-of-complementary-health-approaches-overall-and-also-for-pain-management-in-us-adults-fo",
	where: "research letter, methods",
};
const dataBrief235 = {
	url: "https://iiab.me/modules/en-cdc/www.cdc.gov/nchs/products/databriefs/db235.htm",
	where: "NCHS Data Brief 235 (Nahin, Barnes and Stussman, January 2016)",
	verified: "full-text",
} as const;

export const nahin2024Nhis = study({
	id: "nahin-2024-nhis",
	kind: "cohort",
	tier: "core",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Use of Complementary Health Approaches Overall and for Pain Management by US Adults",
		author: [
			{ family: "Nahin", given: "Richard L." },
			{ family: "Rhee", given: "A." },
			{ family: "Stussman", given: "B." },
		],
		"container-title": "JAMA",
		issued: { "date-parts": [[2024, 2, 20]] },
		volume: "331",
		issue: "7",
		page: "613-615",
		DOI: "10.1001/jama.2023.26775",
		PMID: "38270938",
		URL: "https://pubmed.ncbi.nlm.nih.gov/38270938/",
	},
	population:
		"US adults in the National Health Interview Surveys of 2002 (31,044), 2012 (34,525) and 2022 (27,651)",
	setting: "USA",
	arms: [],
	outcomes: {
		acupuncture2002: {
			measure: "Acupuncture in the past year",
			unit: "% of adults",
			better: "neither",
			role: "primary",
			timepoint: { label: "2002" },
			comparator: "none",
			effect: { type: "prevalence", value: 1.0, ci95: [0.9, 1.2] },
			participants: 31044,
			note: "Age-standardized to the US population of 2010",
			read: news,
		},
		acupuncture2022: {
			measure: "Acupuncture in the past year",
			unit: "% of adults",
			better: "neither",
			role: "primary",
			timepoint: { label: "2022" },
			comparator: "none",
			effect: { type: "prevalence", value: 2.2, ci95: [2.0, 2.4] },
			participants: 27651,
			note: "Age-standardized to the US population of 2010",
			read: news,
		},
		usersForPain2002: {
			measure: "Acupuncture users who used it for pain",
			unit: "% of users",
			better: "neither",
			role: "secondary",
			timepoint: { label: "2002" },
			comparator: "none",
			effect: { type: "prevalence", value: 55.7, ci95: "not available" },
			read: nccih,
		},
		usersForPain2022: {
			measure: "Acupuncture users who used it for pain",
			unit: "% of users",
			better: "neither",
			role: "secondary",
			timepoint: { label: "2022" },
			comparator: "none",
			effect: { type: "prevalence", value: 72.8, ci95: "not available" },
			read: nccih,
		},
		yoga2002: {
			measure: "Yoga in the past year",
			unit: "% of adults",
			better: "neither",
			role: "context",
			timepoint: { label: "2002" },
			comparator: "none",
			effect: { type: "prevalence", value: 5, ci95: [4.7, 5.2] },
			participants: 31044,
			read: news,
		},
		yoga2022: {
			measure: "Yoga in the past year",
			unit: "% of adults",
			better: "neither",
			role: "context",
			timepoint: { label: "2022" },
			comparator: "none",
			effect: { type: "prevalence", value: 15.8, ci95: [15.2, 16.3] },
			participants: 27651,
			read: news,
		},
	},
	facts: {
		responseRate2002: {
			value: 74.3,
			unit: "%",
			label: "response rate in 2002",
			read: reprint,
		},
		responseRate2012: {
			value: 61.2,
			unit: "%",
			label: "response rate in 2012",
			read: reprint,
		},
		responseRate2022: {
			value: 49.6,
			unit: "%",
			label: "response rate in 2022",
			read: reprint,
		},
		acupunctureCover2012: {
			value: 25,
			unit: "%",
			label:
				"of adults seeing an acupuncturist had any insurance cover for it in 2012",
			read: dataBrief235,
		},
		chiropracticCover2012: {
			value: 60,
			unit: "%",
			label:
				"of adults seeing a chiropractor had any insurance cover for it in 2012",
			read: dataBrief235,
		},
		massageCover2012: {
			value: 15,
			unit: "%",
			label: "of adults having massage had any insurance cover for it in 2012",
			read: dataBrief235,
		},
	},
	limitations: ["Response rate fell from 74.3% to 49.6%", "Self-report"],
	funding: "NCCIH",
	notes: [
		"Use doubled but is still about one adult in 45 (derived from 2.2%): 'mainstream' describes policy better than practice.",
		"Where acupuncture was covered in 2012, cover was more often partial than complete.",
	],
	verified: "secondary",
	read: {
		url: "https://pubmed.ncbi.nlm.nih.gov/38270938/",
		where: "PubMed record, legend of figure 1 (survey sizes)",
	},
	gaps: ["Figures of the research letter itself"],
});
