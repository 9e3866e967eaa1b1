import { study } from "#evidence";

const abstract = {
	url: "https://khu.elsevierpure.com/en/publications/development-of-a-new-sham-needle",
	where: "abstract",
} as const;

export const park1999ShamNeedle = study({
	id: "park-1999-sham-needle",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["blinding and sham"],
	citation: {
		type: "article-journal",
		title: "Development of a new sham needle",
		author: [
			{ family: "Park", given: "J." },
			{ family: "White", given: "A." },
			{ family: "Lee", given: "H." },
			{ family: "Ernst", given: "E." },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[1999]] },
		volume: "17",
		page: "110-112",
		URL: "https://khu.elsevierpure.com/en/publications/development-of-a-new-sham-needle",
	},
	population: "A device: a blunted needle whose shaft slides into its handle",
	arms: [],
	outcomes: {},
	limitations: [
		"Its makers say that it cannot be a true placebo, since the skin is touched",
	],
	conclusion:
		"When tapped the needle seems to go in but does not pierce; a guide tube in a sheath with a ring that sticks to the skin holds it.",
	verified: "abstract",
	read: abstract,
	gaps: ["DOI and PMID"],
});
