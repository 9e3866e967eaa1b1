import { study } from "#evidence";

const abstract = {
	url: "https://www.springermedicine.com/link?doi=10.1186%2F1749-8546-4-1",
	where: "abstract",
};

export const lund2009ShamActive = study({
	id: "lund-2009-sham-active",
	kind: "policy",
	tier: "core",
	topics: ["blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Minimal acupuncture is not a valid placebo control in randomised controlled trials of acupuncture: a physiologist's perspective",
		author: [
			{ family: "Lund", given: "Iréne" },
			{ family: "Näslund", given: "Jan" },
			{ family: "Lundeberg", given: "Thomas" },
		],
		"container-title": "Chinese Medicine",
		issued: { "date-parts": [[2009, 1]] },
		issue: "1",
		DOI: "10.1186/1749-8546-4-1",
		URL: "https://doi.org/10.1186/1749-8546-4-1",
	},
	population: "Commentary; no participants",
	setting: "Sweden",
	arms: [],
	outcomes: {},
	limitations: [
		"If every control is active, superiority to placebo cannot be tested at all",
		"The evidence splits: smaller differences against penetrating shams (MacPherson 2014), no link with sham type (Madsen 2009)",
		"Penetrating shams also blind best (Moroz 2013), so activity and blinding are confounded",
	],
	conclusion:
		"Touch by a blunt or shallow needle drives skin nerves and a limbic response, so minimal needling is not inert; in migraine real and minimal needling relieved equally, in back and knee pain real needling did better.",
	notes: [
		"An opinion with a physiological argument; to be cited as opinion.",
		"Lundeberg, Lund, Sing and Näslund 2011 (Evid Based Complement Alternat Med 932407, https://pmc.ncbi.nlm.nih.gov/articles/PMC3139519) hold that sham relieves about as much as standard treatment and more than placebo pills or a waiting list.",
		"Birch, Lee, Kim and Alraek 2022 (Integr Med Res, https://pmc.ncbi.nlm.nih.gov/articles/PMC8379290) hold that shams were adopted without physiological study and bias results against acupuncture.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["effect sizes: none given", "volume and pages"],
});
