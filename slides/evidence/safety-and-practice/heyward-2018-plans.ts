import { study } from "#evidence";

const abstract = {
	url: "https://chiro.org/wordpress/2019/01/coverage-of-nonpharmacologic-treatments-for-low-back-pain-among-us-public-and-private-insurers/",
	where: "abstract",
} as const;
const news = {
	url: "https://www.clinicalpainadvisor.com/back-spine-pain/low-back-pain/analyzing-coverage-of-nonpharmacologic-treatments-for-low-back-pain/",
	where: "news summary of the paper",
	verified: "secondary",
} as const;

export const heyward2018Plans = study({
	id: "heyward-2018-plans",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Coverage of Nonpharmacologic Treatments for Low Back Pain Among US Public and Private Insurers",
		author: [
			{ family: "Heyward", given: "James" },
			{ family: "Jones", given: "Christopher M" },
			{ family: "Compton", given: "Wilson M" },
			{ family: "Lin", given: "Dora H" },
			{ family: "Losby", given: "Jan L" },
			{ family: "Murimi", given: "Irene B" },
			{ family: "Baldwin", given: "Grant T" },
			{ family: "Ballreich", given: "Jeromie M" },
			{ family: "Thomas", given: "David A" },
			{ family: "Bicket", given: "Mark C" },
			{ family: "Porter", given: "Linda" },
			{ family: "Tierce", given: "Jonothan C" },
			{ family: "Alexander", given: "G Caleb" },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2018, 10, 5]] },
		volume: "1",
		issue: "6",
		page: "e183044",
		DOI: "10.1001/jamanetworkopen.2018.3044",
		PMID: "30646222",
	},
	population:
		"15 commercial, 15 Medicaid and 15 Medicare Advantage plans in 16 states, 2017",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		plans: { value: 45, label: "plans" },
		noAcupuncture: {
			value: 67,
			unit: "%",
			label: "of plans did not cover acupuncture",
			read: news,
		},
		physicalTherapy: {
			value: 98,
			unit: "%",
			label: "covered physical therapy (44 of 45)",
		},
		chiropractic: {
			value: 89,
			unit: "%",
			label: "covered chiropractic care (40 of 45)",
		},
	},
	limitations: ["2017, before Medicare's decision"],
	verified: "abstract",
	read: abstract,
	gaps: ["Acupuncture by kind of payer"],
});
