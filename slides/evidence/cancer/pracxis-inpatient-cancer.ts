import { study } from "#evidence";

const pcoriSummary = {
	url: "https://www.pcori.org/research-results/2017/comparing-effect-adding-acupuncture-and-pain-counseling-usual-care-reducing-pain-among-patients-cancer-pracxis-study",
	where: "PCORI results summary",
} as const;
const registry = {
	url: "https://www.clincosm.com/trial/malignant-solid-tumor-pain-san-francisco-acupuncture-counseling",
	where: "registry entry",
	verified: "secondary",
} as const;

export const pracxisInpatientCancer = study({
	id: "pracxis-inpatient-cancer",
	kind: "rct",
	tier: "core",
	topics: ["cancer pain"],
	name: "PRACXIS",
	label: "PRACXIS (PCORI summary)",
	registration: "NCT03905720",
	citation: {
		type: "report",
		title:
			"Comparing the Effect of Adding Acupuncture and Pain Counseling to Usual Care on Reducing Pain among Patients with Cancer: the PRACXIS Study (PCORI results summary)",
		author: [
			{
				literal:
					"University of California San Francisco (principal investigator Maria T. Chao)",
			},
		],
		URL: "https://www.pcori.org/research-results/2017/comparing-effect-adding-acupuncture-and-pain-counseling-usual-care-reducing-pain-among-patients-cancer-pracxis-study",
		publisher: "Patient-Centered Outcomes Research Institute",
	},
	population: "Adults (21 and over) with a solid tumor and pain, in hospital",
	setting: "USA, two San Francisco hospitals, 2 x 2 factorial pragmatic trial",
	randomized: 448,
	arms: [
		{ id: "uc", name: "Usual pain medicine" },
		{ id: "acu", name: "Usual care plus acupuncture", sessions: "at least 1" },
		{ id: "pc", name: "Usual care plus pain counseling" },
		{ id: "both", name: "Usual care plus both" },
	],
	outcomes: {
		painAllRandomisedVsUsual: {
			measure: "Decrease in pain, all randomized",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "in hospital" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "uc" },
			finding: "No difference among the four arms by intention to treat",
			read: pcoriSummary,
		},
		painTreatedAsPlannedVsUsual: {
			measure: "Decrease in pain, treated as planned",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "in hospital" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "uc" },
			finding: "Larger decrease among those who did get acupuncture",
			note: "Not a randomized comparison",
			read: pcoriSummary,
		},
		assignedCareNotReceived: {
			measure: "Assigned care not received",
			unit: "%",
			better: "lower",
			role: "context",
			timepoint: { label: "in hospital" },
			comparator: "none",
			effect: { type: "proportion", value: 41, ci95: "not available" },
			note: "Mostly by the patients' own choice",
			read: pcoriSummary,
		},
	},
	facts: {
		enrolled: { value: 448, label: "inpatients enrolled", read: registry },
		plannedSample: { value: 480, label: "inpatients planned", read: registry },
		hospitals: { value: 2, label: "San Francisco hospitals" },
	},
	limitations: [
		"41% did not get the assigned treatment, which dilutes the intention-to-treat comparison",
		"At least one session only",
		"No sham",
	],
	funding: "PCORI",
	verified: "secondary",
	read: pcoriSummary,
	gaps: [
		"Peer-reviewed report, effect sizes, opioid results",
		"Year not printed",
	],
});
