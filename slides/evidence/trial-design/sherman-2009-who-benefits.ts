import { study } from "#evidence";

const abstract = {
	url: "http://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-10-114",
	where: "abstract",
} as const;

export const sherman2009WhoBenefits = study({
	id: "sherman-2009-who-benefits",
	kind: "rct",
	tier: "supporting",
	topics: ["who benefits"],
	followUpOf: "cherkin-2009-spine",
	citation: {
		type: "article-journal",
		title:
			"Characteristics of patients with chronic back pain who benefit from acupuncture",
		author: [
			{ family: "Sherman", given: "Karen J" },
			{ family: "Cherkin", given: "Daniel C" },
			{ family: "Ichikawa", given: "Laura" },
			{ family: "Avins", given: "Andrew L" },
			{ family: "Barlow", given: "William E" },
			{ family: "Khalsa", given: "Partap S" },
			{ family: "Deyo", given: "Richard A" },
		],
		"container-title": "BMC Musculoskeletal Disorders",
		issued: { "date-parts": [[2009]] },
		volume: "10",
		page: "114",
		DOI: "10.1186/1471-2474-10-114",
		PMID: "19772583",
		URL: "http://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-10-114",
	},
	population:
		"The 638 adults of the SPINE trial, chronic mechanical low back pain",
	setting: "USA",
	randomized: 638,
	arms: [],
	outcomes: {
		baselineDysfunction: {
			measure: "Worse function at the start, as a moderator (RMDQ)",
			unit: "points",
			better: "neither",
			role: "post hoc",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "usual-care",
			finding:
				"Larger gain over usual care in those whose function was worse at the start (P<0.004 for the interaction); no other consistent interaction",
			read: abstract,
		},
	},
	limitations: [
		"Post hoc",
		"Not using opioids told improvement in all arms alike, which is prognosis",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Size of the interaction"],
});
