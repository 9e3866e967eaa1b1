import { study } from "#evidence";

const abstract = {
	url: "http://www.biomedcentral.com/1471-2474/15/282/abstract",
	where: "abstract",
} as const;
const meeting = {
	url: "https://boneandjoint.org.uk/Article/10.1302/1358-992X.96BSUPP_4.SBPR2013-022",
	where: "meeting abstract",
} as const;

export const patel2014DecisionSupportLbp = study({
	id: "patel-2014-decision-support-lbp",
	kind: "rct",
	tier: "supporting",
	topics: ["shared decisions"],
	otherTreatment: "several",
	citation: {
		type: "article-journal",
		title:
			"Primum non nocere: shared informed decision making in low back pain – a pilot cluster randomised trial",
		author: [
			{ family: "Patel", given: "Shilpa" },
			{ family: "Ngunjiri", given: "Anne" },
			{ family: "Hee", given: "Siew Wan" },
			{ family: "Yang", given: "Yaling" },
			{ family: "Brown", given: "Sally" },
			{ family: "Friede", given: "Tim" },
			{ family: "Griffiths", given: "Frances" },
			{ family: "Lord", given: "Joanne" },
			{ family: "Sandhu", given: "Harbinder" },
			{ family: "Thistlethwaite", given: "Jill" },
			{ family: "Tysall", given: "Colin" },
			{ family: "Underwood", given: "Martin" },
		],
		"container-title": "BMC Musculoskeletal Disorders",
		issued: { "date-parts": [[2014, 8, 21]] },
		volume: "15",
		page: "282",
		DOI: "10.1186/1471-2474-15-282",
		URL: "http://www.biomedcentral.com/1471-2474/15/282/abstract",
	},
	population:
		"Adults with non-specific low back pain referred for physical therapy, with acupuncture, exercise and manual therapy to choose from",
	setting: "UK, one service; cluster-randomized pilot",
	randomized: 148,
	arms: [
		{
			id: "support",
			name: "Decision support: booklet before the visit, trained therapists",
			n: 85,
		},
		{
			id: "usual",
			name: "Usual care",
			n: 63,
			description: "Size derived: 148 less 85",
		},
	],
	outcomes: {
		satisfied: {
			measure: "Satisfied with the treatment",
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "usual-care",
			contrast: { treatment: "support", control: "usual" },
			effect: {
				type: "odds ratio",
				value: 0.54,
				ci95: [0.19, 1.53],
				adjusted: true,
			},
			arms: [
				{ arm: "support", kind: "percent", value: 53, read: abstract },
				{ arm: "usual", kind: "percent", value: 67, read: abstract },
			],
			note: "The paper prints a relative risk of 1.28 (0.79 to 2.09) for the same outcome, which by the shares must be usual care against support.",
			read: meeting,
		},
		disability: {
			measure: "RMDQ",
			fullName: "Roland-Morris Disability Questionnaire",
			range: [0, 24],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "usual-care",
			contrast: { treatment: "support", control: "usual" },
			effect: { type: "mean difference", value: 2.27, ci95: [0.08, 4.47] },
			note: "Worse with decision support, by the abstract of the paper.",
			read: abstract,
		},
		qaly: {
			measure: "Quality-adjusted life years",
			unit: "QALY",
			better: "higher",
			role: "secondary",
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "usual-care",
			contrast: { treatment: "support", control: "usual" },
			effect: { type: "mean difference", value: -0.02, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		costSaving: { value: 38, unit: "pounds", label: "saved a patient" },
		probablyCostEffective: {
			value: 16,
			unit: "%",
			label: "chance of being cost-effective at 20,000 pounds per QALY",
		},
	},
	limitations: [
		"Pilot, one center, cluster-randomized",
		"Tests how to decide, not the treatments",
	],
	notes: [
		"The booklet (Patel and others, Design and Development of a Decision Support Package for Low Back Pain, Arthritis Care & Research 2014;66(6):925-933, doi 10.1002/acr.22252): each treatment’s likely benefit and risk and how it is given, then space for pros, cons and what matters, and questions for the first visit. Patients and experts asked for: why it is recommended, success rate, evidence, what it involves, how it works, benefits, the practitioner’s skills, number and length of sessions, access, how long the effect lasts, side effects, further harm, and follow-up.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Interval of the difference in QALYs"],
	disagreements: [
		{
			outcome: "satisfied",
			withRecord: "source: the paper’s own abstract",
			explanation:
				"The meeting abstract gives an odds ratio of 0.54 (0.19 to 1.53) for support against usual care, the paper a relative risk of 1.28 (0.79 to 2.09). The shares, 53% and 67%, show that the second is turned around; both include no difference.",
		},
	],
});
