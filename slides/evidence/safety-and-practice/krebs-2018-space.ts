import { study } from "#evidence";

const news = {
	url: "https://www.clinicaladvisor.com/home/topics/pain-information-center/nonopioids-may-be-as-effective-as-opioids-for-chronic-pain/",
	where: "news summary",
};
const abstract = {
	url: "https://www.rivermendhealth.com/resources/opioids-vs-non-opioids/",
	where: "results of the abstract, in a summary",
} as const;
const threshold = {
	url: "http://www.x-mol.com/paper/oa/url?paperId=589396&host=europepmc.org&type=HTML",
	where: "abstract",
	verified: "abstract",
} as const;

export const krebs2018Space = study({
	id: "krebs-2018-space",
	kind: "rct",
	tier: "supporting",
	topics: [
		"comparator treatments",
		"opioid use",
		"chronic low back pain",
		"osteoarthritis",
	],
	otherTreatment: "drug",
	name: "SPACE",
	citation: {
		type: "article-journal",
		title:
			"Effect of Opioid vs Nonopioid Medications on Pain-Related Function in Patients With Chronic Back Pain or Hip or Knee Osteoarthritis Pain: The SPACE Randomized Clinical Trial",
		author: [
			{ family: "Krebs", given: "Erin E" },
			{ family: "Gravely", given: "Amy" },
			{ family: "Nugent", given: "Sean" },
			{ family: "Jensen", given: "Agnes C" },
			{ family: "DeRonne", given: "Beth" },
			{ family: "Goldsmith", given: "Elizabeth S" },
			{ family: "Kroenke", given: "Kurt" },
			{ family: "Bair", given: "Matthew J" },
			{ family: "Noorbaloochi", given: "Siamak" },
		],
		"container-title": "JAMA",
		issued: { "date-parts": [[2018, 3, 6]] },
		volume: "319",
		issue: "9",
		page: "872-882",
		DOI: "10.1001/jama.2018.0899",
		PMID: "29509867",
		URL: "https://jamanetwork.com/journals/jama/article-abstract/2673971",
	},
	registration: "NCT01583985",
	population:
		"240 US veterans with moderate to severe chronic back pain or hip or knee osteoarthritis pain",
	setting: "Minneapolis VA primary care",
	randomized: 240,
	arms: [
		{ id: "opioid", name: "Opioid strategy", n: 120, weeks: 52 },
		{ id: "nonopioid", name: "Non-opioid strategy", n: 120, weeks: 52 },
	],
	outcomes: {
		bpiInterferenceMonth12: {
			measure: "BPI interference",
			fullName: "Brief Pain Inventory, interference scale",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "non-opioid medication strategy",
			contrast: { treatment: "opioid", control: "nonopioid" },
			effect: {
				type: "mean difference",
				value: 0.1,
				ci95: [-0.5, 0.7],
			},
			arms: [
				{ arm: "opioid", kind: "mean", value: 3.4 },
				{ arm: "nonopioid", kind: "mean", value: 3.3 },
			],
			note: "The P value printed with it, 0.58, is that of the comparison over all 12 months",
			read: abstract,
		},
		bpiSeverityMonth12: {
			measure: "BPI severity",
			fullName: "Brief Pain Inventory, severity scale",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "non-opioid medication strategy",
			contrast: { treatment: "opioid", control: "nonopioid" },
			effect: {
				type: "mean difference",
				value: 0.5,
				ci95: [0, 1],
			},
			arms: [
				{ arm: "opioid", kind: "mean", value: 4.0 },
				{ arm: "nonopioid", kind: "mean", value: 3.5 },
			],
			note: "Worse with opioids. The P value printed with it, 0.03, is that of the comparison over all 12 months",
			read: abstract,
		},
		medicationSymptomsMonth12: {
			measure: "Medication-related symptoms",
			range: [0, 19],
			unit: "symptoms",
			better: "lower",
			role: "safety",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "non-opioid medication strategy",
			contrast: { treatment: "opioid", control: "nonopioid" },
			effect: {
				type: "mean difference",
				value: 0.9,
				ci95: [0.3, 1.5],
			},
			arms: [
				{ arm: "opioid", kind: "mean", value: 1.8 },
				{ arm: "nonopioid", kind: "mean", value: 0.9 },
			],
			note: "The P value printed with it, 0.03, is that of the comparison over all 12 months (https://www.wikijournalclub.org/wiki/Opioid_v._Nonopioid_Medications_in_Patients_with_Chronic_Pain)",
			read: abstract,
		},
		painResponse30Month12: {
			measure: "At least 30% better on pain",
			unit: "percentage points",
			better: "higher",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "active",
			comparatorDetail: "non-opioid medication strategy",
			contrast: { treatment: "opioid", control: "nonopioid" },
			effect: {
				type: "risk difference",
				value: -13,
				ci95: "not available",
				derived: "41% minus 54%",
			},
			arms: [
				{ arm: "opioid", kind: "percent", value: 41 },
				{ arm: "nonopioid", kind: "percent", value: 54 },
			],
			read: {
				url: "https://painpluscpn.ca/Articles/EvidenceSummary/82",
				where: "evidence summary: 41 and 54 in 100",
			},
		},
	},
	facts: {
		backPainShare: { value: 65, unit: "%", label: "had back pain" },
		jointPainShare: {
			value: 35,
			unit: "%",
			label: "had hip or knee osteoarthritis pain",
		},
		menShare: { value: 87, unit: "%", label: "men" },
		bpiThreshold: {
			value: 1,
			unit: "point out of 10",
			label: "clinically important change on the BPI scales",
			read: threshold,
		},
	},
	harms:
		"Medication-related symptoms were more frequent with opioids (p=0.03 over the 12 months).",
	limitations: ["Open label, 87% men, one center", "No acupuncture arm"],
	thresholds: [
		{ measure: "BPI scales 0-10", threshold: "1 point", url: threshold.url },
	],
	verified: "secondary",
	read: news,
	gaps: ["CI of the share at least 30% better"],
	disagreements: [
		{
			outcome: "menShare",
			withRecord: "source: an evidence summary",
			explanation:
				"The summary gives 36% women, other accounts 13%: 87% men stands.",
		},
	],
});
