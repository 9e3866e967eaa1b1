import { study } from "#evidence";

export const maeda2017Cts = study({
	id: "maeda-2017-cts",
	kind: "rct",
	tier: "core",
	topics: ["brain imaging", "chronic pain", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Rewiring the primary somatosensory cortex in carpal tunnel syndrome with acupuncture",
		author: [
			{ family: "Maeda", given: "Yumi" },
			{ family: "Kim", given: "Hyungjun" },
			{ family: "Kettner", given: "Norman" },
			{ family: "Kim", given: "Jieun" },
			{ family: "Cina", given: "Stephen" },
			{ family: "Malatesta", given: "Cristina" },
			{ family: "Gerber", given: "Jessica" },
			{ family: "McManus", given: "Claire" },
			{ family: "Ong-Sutherland", given: "Rebecca" },
			{ family: "Mezzacappa", given: "Pia" },
			{ family: "Libby", given: "Alexandra" },
			{ family: "Mawla", given: "Ishtiaq" },
			{ family: "Morse", given: "Leslie R." },
			{ family: "Kaptchuk", given: "Ted J." },
			{ family: "Audette", given: "Joseph" },
			{ family: "Napadow", given: "Vitaly" },
		],
		"container-title": "Brain",
		issued: { "date-parts": [[2017, 4]] },
		volume: "140",
		issue: "4",
		page: "914-927",
		DOI: "10.1093/brain/awx015",
		URL: "https://doi.org/10.1093/brain/awx015",
	},
	population:
		"Adults with carpal tunnel syndrome; 65 of 80 women, mean age 49.3 (SD 8.6)",
	randomized: 80,
	arms: [
		{ id: "local", name: "Local electroacupuncture", sessions: "16", weeks: 8 },
		{
			id: "distal",
			name: "Distal electroacupuncture",
			sessions: "16",
			weeks: 8,
		},
		{
			id: "sham",
			name: "Local sham electroacupuncture, non-penetrating",
			sessions: "16",
			weeks: 8,
		},
	],
	outcomes: {
		symptomsWeek8: {
			measure: "BCTQ symptom severity",
			fullName: "Boston Carpal Tunnel Questionnaire, symptom severity",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "within-group",
			finding: "Reduced in all three arms, sham included",
			participants: 80,
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5837382",
				where: "abstract",
			},
		},
		nerveLatencyVsSham: {
			measure: "Median sensory latency",
			fullName: "Nerve conduction, median sensory latency",
			unit: "ms",
			better: "lower",
			role: "mechanistic",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "sham",
			comparatorDetail:
				"non-penetrating sham; local and distal verum taken together",
			finding: "Verum superior to sham",
			participants: 80,
			note: "An objective measure of the nerve at the wrist; it improved with verum and not with sham",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5837382",
				where: "abstract",
			},
		},
		fingerMappingVsSham: {
			measure: "Finger mapping in S1",
			fullName:
				"Separation of index and middle finger in the primary somatosensory cortex, fMRI",
			unit: "mm",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "sham",
			comparatorDetail:
				"non-penetrating sham; local and distal verum taken together",
			finding: "Verum superior to sham",
			participants: 80,
			note: "Within the verum arms, greater separation predicted lasting symptom relief at 3 months",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5837382",
				where: "abstract",
			},
		},
	},
	facts: {
		sessions: { value: 16, label: "sessions over 8 weeks" },
		women: { value: 65, label: "women among 80 randomized" },
		meanAge: { value: 49.3, unit: "years", label: "mean age" },
		meanAgeSd: {
			value: 8.6,
			unit: "years",
			label: "standard deviation of age",
		},
	},
	limitations: [
		"Symptoms fell in every arm",
		"Prediction was found within the verum arms, not as a mediator of a difference between arms",
		"One center",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "electroacupuncture at the wrist (local) or ankle (distal)",
		sample: "80 patients in three arms",
		shamControlled: "yes, non-penetrating sham electroacupuncture",
		trackedPainRelief:
			"partly: symptoms fell in all three arms, sham included; within verum the brain change predicted relief at 3 months",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5837382",
		where: "abstract",
	},
	gaps: [
		"all numeric effects and CIs",
		"n per arm",
		"funding",
		"registration",
		"test of symptoms between arms",
	],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: PMC5837382, publisher’s page, OUCI",
			result: "not found",
		},
	],
});
