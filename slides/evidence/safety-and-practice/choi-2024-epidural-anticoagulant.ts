import { study } from "#evidence";

const abstract = {
	url: "https://www.signavitae.com/articles/10.22514/sv.2024.020",
	where: "abstract",
} as const;

export const choi2024EpiduralAnticoagulant = study({
	id: "choi-2024-epidural-anticoagulant",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety", "bleeding and anticoagulants"],
	citation: {
		type: "article-journal",
		title:
			"An acute spinal epidural hematoma after acupuncture combined with dyspnea, dysarthria, bradycardia and hypothermia—a case report",
		author: [
			{ family: "Choi", given: "Yunhyung" },
			{ family: "Choi", given: "Yoon Hee" },
		],
		"container-title": "Signa Vitae",
		issued: { "date-parts": [[2024, 2, 8]] },
		volume: "20",
		issue: "2",
		page: "102-104",
		DOI: "10.22514/sv.2024.020",
		URL: "https://www.signavitae.com/articles/10.22514/sv.2024.020",
	},
	population:
		"Case report: one patient on an anticoagulant with a diffuse spinal epidural hematoma straight after acupuncture",
	setting: "Korea",
	analyzed: 1,
	arms: [],
	outcomes: {},
	facts: {
		age: { value: 48, unit: "years", label: "age of the patient" },
		cases: { value: 1, label: "patient" },
	},
	harms:
		"Neck pain and weakness of all four limbs straight after acupuncture; emergency decompression.",
	limitations: ["One case"],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
