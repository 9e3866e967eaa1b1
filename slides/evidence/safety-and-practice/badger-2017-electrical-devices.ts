import { study } from "#evidence";

export const badger2017ElectricalDevices = study({
	id: "badger-2017-electrical-devices",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["safety", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"The safety of electrical stimulation in patients with pacemakers and implantable cardioverter defibrillators: A systematic review",
		author: [
			{ family: "Badger", given: "James" },
			{ family: "Taylor", given: "Paul" },
			{ family: "Swain", given: "Ian" },
		],
		"container-title":
			"Journal of Rehabilitation and Assistive Technologies Engineering",
		issued: { "date-parts": [[2017, 12, 5]] },
		volume: "4",
		page: "2055668317745498",
		DOI: "10.1177/2055668317745498",
		PMID: "31186945",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6453072",
	},
	population:
		"18 papers on electrical stimulation with an implanted cardiac device",
	arms: [],
	outcomes: {},
	facts: {
		papers: { value: 18, label: "papers" },
		safetyStudies: { value: 8, label: "safety studies" },
		caseStudies: { value: 10, label: "case studies" },
	},
	harms:
		"Risk of interference could not be estimated; leg stimulation interferes less.",
	limitations: ["Electrical stimulation in general, not electroacupuncture"],
	conclusion:
		"The authors advise caution until a large, intervention-specific study exists.",
	notes: [
		"A medical acupuncturist's blog (opinion) says that device manuals list electroacupuncture as contraindicated and that stimulation across the chest can confuse a sensing lead.",
	],
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6453072",
		where: "abstract",
	},
	gaps: [
		"A guideline statement specific to electroacupuncture (EHRA 2022 consensus)",
	],
});
