import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12354976",
	where: "abstract",
} as const;
const account = {
	url: "https://bmas.blog/2025/08/25/post-acupuncture-acseh",
	where: "account by the British Medical Acupuncture Society",
	verified: "secondary",
} as const;

export const wang2025EpiduralStrokeMimic = study({
	id: "wang-2025-epidural-stroke-mimic",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety", "bleeding and anticoagulants"],
	citation: {
		type: "article-journal",
		title:
			"Post-Acupuncture Acute Cervical Spinal Epidural Hematoma With Hemiplegia Misdiagnosed as Cerebral Infarction: A Case Report and Literature Review",
		author: [
			{ family: "Wang", given: "Pan" },
			{ family: "Luo", given: "Ping" },
			{ family: "Xiang", given: "Zhong" },
			{ family: "Chen", given: "ZhiWu" },
			{ family: "Zhang", given: "Meng" },
			{ family: "Zhou", given: "Fan" },
			{ family: "Hu", given: "Bin" },
		],
		"container-title": "Clinical Case Reports",
		issued: { "date-parts": [[2025, 8, 14]] },
		volume: "13",
		issue: "8",
		page: "e70779",
		DOI: "10.1002/ccr3.70779",
		PMID: "40822609",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12354976",
	},
	population:
		"Case report: one patient on clopidogrel with a cervical epidural hematoma after needling of the neck and shoulder",
	setting: "China",
	analyzed: 1,
	arms: [],
	outcomes: {},
	facts: {
		age: { value: 73, unit: "years", label: "age of the woman", read: account },
		cases: { value: 1, label: "patient" },
	},
	harms:
		"Weakness of the right side and neck pain; taken for a stroke and given alteplase, stopped once CT showed the hematoma. Recovered without surgery.",
	limitations: ["One case"],
	conclusion:
		"Think of a cervical epidural hematoma when hemiplegia with neck pain follows needling of the neck and speech and consciousness are intact; image the spine before thrombolysis.",
	notes: [
		"By the account of the British Medical Acupuncture Society, weakness began half an hour after the session, and the hematoma reached from C2 to C5.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Number of cases in its review of the literature"],
});
