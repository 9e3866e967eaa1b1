import { study } from "#evidence";

export const george2021Jospt = study({
	id: "george-2021-jospt",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "chronic low back pain", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Interventions for the Management of Acute and Chronic Low Back Pain: Revision 2021",
		author: [
			{ family: "George", given: "Steven Z" },
			{ family: "Fritz", given: "Julie M" },
			{ family: "Silfies", given: "Sheri P" },
			{ family: "Schneider", given: "Michael J" },
			{ family: "Beneciuk", given: "Jason M" },
			{ family: "Lentz", given: "Trevor A" },
			{ family: "Gilliam", given: "John R" },
			{ family: "Hendren", given: "Stephanie" },
			{ family: "Norman", given: "Katherine S" },
		],
		"container-title": "Journal of Orthopaedic & Sports Physical Therapy",
		issued: { "date-parts": [[2021, 11]] },
		volume: "51",
		issue: "11",
		page: "CPG1-CPG60",
		DOI: "10.2519/jospt.2021.0304",
		PMID: "34719942",
		URL: "https://www.jospt.org/doi/10.2519/jospt.2021.0304",
	},
	population: "Physical therapists treating low back pain",
	arms: [],
	outcomes: {},
	limitations: [],
	recommendation: {
		position: "not available",
		text: "The summaries hold no recommendation on acupuncture. Chronic pain: should use exercise, joint mobilization and pain-neuroscience education with other care; can use dry needling together with other treatment. Older adults with chronic pain: should use general exercise training to reduce pain and disability.",
	},
	verified: "secondary",
	read: {
		url: "https://girouardthinscir.blogspot.com/2021/12/goertz-et-al-2013-213-active-duty.html",
		where: "summary of the recommendations",
	},
	gaps: [
		"Grade letters",
		"Whether needle acupuncture was considered",
		"Ergonomics: not mentioned in what was read",
		"Read as two third-party summaries, not the guideline",
	],
});
