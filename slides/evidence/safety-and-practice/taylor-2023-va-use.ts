import { study } from "#evidence";

const abstract = {
	url: "http://47.251.13.51:8081/36451011",
	where: "abstract",
} as const;
const news = {
	url: "https://immattersacp.org/weekly/archives/2022/12/06/5.htm",
	where: "news of the American College of Physicians",
	verified: "secondary",
} as const;

export const taylor2023VaUse = study({
	id: "taylor-2023-va-use",
	kind: "cohort",
	tier: "supporting",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"We Built it, But Did They Come: Veterans' Use of VA Healthcare System-Provided Complementary and Integrative Health Approaches",
		author: [
			{ family: "Taylor", given: "Stephanie L." },
			{ family: "Gelman", given: "Hannah M." },
			{ family: "DeFaccio", given: "Rian" },
			{ family: "Douglas", given: "Jamie" },
			{ family: "Hawrilenko", given: "Matthew J." },
			{ family: "McGinty", given: "Nathan K." },
			{ family: "Resnick", given: "Adam" },
			{ family: "Tomlanovich", given: "Nathan C." },
			{ family: "Toyama", given: "Joy" },
			{ family: "Whitehead", given: "Alison M." },
			{ family: "Kligler", given: "Benjamin" },
			{ family: "Zeliadt", given: "Steven B." },
		],
		"container-title": "Journal of General Internal Medicine",
		issued: { "date-parts": [[2023, 3, 1]] },
		volume: "38",
		issue: "4",
		page: "905-912",
		DOI: "10.1007/s11606-022-07889-4",
		PMID: "36451011",
	},
	population:
		"Veterans in VA care, October 2016 to September 2019; eleven therapies, acupuncture and Battlefield Acupuncture among them",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		useAll: {
			value: 5.7,
			unit: "%",
			label: "of VA patients used any of eleven therapies by 2019",
		},
		useMusculoskeletal: {
			value: 13.9,
			unit: "%",
			label: "of those with chronic musculoskeletal pain did",
		},
		growth: { value: 70, unit: "%", label: "more use in three years" },
		growthVisits: {
			value: 78.2,
			unit: "%",
			label: "more visits in three years",
			read: news,
		},
		therapies: { value: 11, label: "therapies" },
	},
	limitations: ["All eleven therapies together"],
	verified: "abstract",
	read: abstract,
	gaps: ["Acupuncture alone"],
});
