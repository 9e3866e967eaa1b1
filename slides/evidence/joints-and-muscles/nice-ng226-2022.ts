import { study } from "#evidence";

export const niceNg2262022 = study({
	id: "nice-ng226-2022",
	kind: "guideline",
	tier: "core",
	topics: ["osteoarthritis", "guidelines"],
	label: "NICE NG226",
	citation: {
		type: "report",
		title: "Osteoarthritis in over 16s: diagnosis and management (NG226)",
		author: [{ literal: "National Institute for Health and Care Excellence" }],
		"container-title": "NICE guideline",
		issued: { "date-parts": [[2022, 10, 19]] },
		PMID: "36745715",
		URL: "https://www.ncbi.nlm.nih.gov/books/NBK588843/",
	},
	population: "Osteoarthritis, people over 16",
	arms: [],
	outcomes: {},
	facts: {
		smdImportantDifference: {
			value: 0.5,
			unit: "SD",
			label: "difference from sham required as clinically important",
		},
	},
	limitations: [],
	recommendation: {
		position: "against",
		text: "Acupuncture is not recommended, mainly because the comparison with sham showed no clinically important difference (bar 0.5 SD).",
	},
	statements: {
		osteoarthritis: {
			whom: "Osteoarthritis",
			position: "against",
			says: "not recommended",
			ground: "Gain over sham under 0.5 SD",
		},
	},
	notes: [
		"Three British acupuncture bodies, declared advocates, object that physical options such as exercise were not held to a sham comparison and that sham needling is not inert.",
		"An opinion article argues the same and adds that sham was never defined (Appleyard, doi 10.1016/j.eujim.2023.102262).",
	],
	verified: "secondary",
	read: {
		url: "https://acupuncture.org.uk/news/response-to-the-latest-nice-guideline-for-osteoarthritis-in-over-16s/",
		where: "joint statement by three UK acupuncture bodies",
	},
	gaps: [
		"NICE's wording and evidence tables",
		"rationale on NICE's own page (known through the objectors' statement)",
	],
});
