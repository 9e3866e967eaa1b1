import { study } from "#evidence";

const abstract = {
	url: "https://ouci.dntb.gov.ua/works/le1VjWkl",
	where: "abstract",
} as const;

export const lee2023ShamLocationNma = study({
	id: "lee-2023-sham-location-nma",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["cancer pain", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Different Outcomes According to Needling Point Location Used in Sham Acupuncture for Cancer-Related Pain: A Systematic Review and Network Meta-Analysis",
		author: [
			{ family: "Lee", given: "Boram" },
			{ family: "Kwon", given: "Chan-Young" },
			{ family: "Lee", given: "Hye Won" },
			{ family: "Nielsen", given: "Arya" },
			{ family: "Wieland", given: "L. Susan" },
			{ family: "Kim", given: "Tae-Hun" },
			{ family: "Birch", given: "Stephen" },
			{ family: "Alraek", given: "Terje" },
			{ family: "Lee", given: "Myeong Soo" },
		],
		"container-title": "Cancers",
		issued: { "date-parts": [[2023, 12, 17]] },
		volume: "15",
		issue: "24",
		page: "5875",
		DOI: "10.3390/cancers15245875",
		URL: "https://www.mdpi.com/2072-6694/15/24/5875",
	},
	population:
		"Cancer-related pain, sham or waitlist controls; search 23 May 2023",
	randomized: 574,
	analyzed: 527,
	arms: [],
	outcomes: {
		painVsShamSamePoints: {
			measure: "Pain severity",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			contrast: { treatment: "verum", control: "sham at the same points" },
			finding: "No significant difference",
			read: abstract,
		},
		painVsShamOtherPoints: {
			measure: "Pain severity",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			contrast: { treatment: "verum", control: "sham at other points" },
			finding: "Verum significantly better",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 8, label: "trials" },
		trialsInNetwork: { value: 7, label: "trials in the network" },
		participants: { value: 574, label: "participants" },
		participantsInNetwork: { value: 527, label: "participants in the network" },
	},
	limitations: [
		"The authors read the result as proof that sham at the same points is active; a skeptic reads it as point stimulation mattering more than penetration, or as chance in seven trials",
	],
	funding: "Korea Institute of Oriental Medicine; Pink Ribbon",
	verified: "abstract",
	read: abstract,
	gaps: ["Network estimates, CIs and certainty"],
});
