import { study } from "#evidence";

export const clementJones1980Csf = study({
	id: "clement-jones-1980-csf",
	kind: "experiment-human",
	tier: "core",
	topics: ["endogenous opioids", "chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"Increased beta-endorphin but not met-enkephalin levels in human cerebrospinal fluid after acupuncture for recurrent pain",
		author: [{ family: "Clement-Jones" }],
		"container-title": "Lancet",
		issued: { "date-parts": [[1980, 11, 1]] },
		volume: "2",
		issue: "8201",
		page: "946-9",
		DOI: "10.1016/s0140-6736(80)92106-6",
		URL: "https://doi.org/10.1016/s0140-6736(80)92106-6",
	},
	population:
		"Patients with recurrent pain; pain-free controls for baseline values in spinal fluid",
	analyzed: 10,
	arms: [],
	outcomes: {
		csfBetaEndorphin: {
			measure: "Beta-endorphin in spinal fluid",
			fullName: "Lumbar CSF level after electroacupuncture",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after one treatment" },
			comparator: "within-group",
			finding: "Rose significantly in all 10",
			participants: 10,
			read: {
				url: "https://www.cmaj.ca/lookup/external-ref?access_num=6107591&link_type=MED&atom=%2Fcmaj%2F176%2F9%2F1307.2.atom",
				where: "abstract",
			},
		},
		csfMetEnkephalin: {
			measure: "Met-enkephalin in spinal fluid",
			fullName: "Lumbar CSF level after electroacupuncture",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after one treatment" },
			comparator: "within-group",
			finding: "Unchanged",
			participants: 10,
			note: "The human study most often cited for endorphins found no rise in enkephalin",
			read: {
				url: "https://www.cmaj.ca/lookup/external-ref?access_num=6107591&link_type=MED&atom=%2Fcmaj%2F176%2F9%2F1307.2.atom",
				where: "abstract",
			},
		},
	},
	facts: {
		patients: { value: 10, label: "patients with recurrent pain" },
	},
	limitations: [
		"10 patients, no sham, no control stimulation",
		"Stress and lumbar puncture can move beta-endorphin (Harbach 2007 makes the stress point)",
	],
	conclusion:
		"Analgesia after electroacupuncture may be mediated by beta-endorphin released into the spinal fluid",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "electroacupuncture, low frequency",
		sample: "10 patients",
		shamControlled: "no",
		trackedPainRelief:
			"before and after only: pain eased and beta-endorphin rose in the same people",
	},
	notes: [
		"The same group reported the opposite pattern in heroin withdrawal (Lancet 1979;314:380-383, https://linkinghub.elsevier.com/retrieve/pii/S0140-6736(79)90401-X): met-enkephalin rose in all patients studied and beta-endorphin did not change",
	],
	verified: "abstract",
	read: {
		url: "https://www.cmaj.ca/lookup/external-ref?access_num=6107591&link_type=MED&atom=%2Fcmaj%2F176%2F9%2F1307.2.atom",
		where: "abstract",
	},
	gaps: ["further authors, not printed on the page read", "values"],
});
