import { study } from "#evidence";

export const aafpFpe505 = study({
	id: "aafp-fpe505",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "chronic low back pain", "osteoarthritis"],
	label: "AAFP FP Essentials 505",
	citation: {
		type: "webpage",
		title:
			"FP Essentials 505, Integrative Medicine: Key Practice Recommendations",
		author: [{ literal: "American Academy of Family Physicians" }],
		URL: "https://www.aafp.org/pubs/fpe/editions/505-integrative-medicine/key-practice-recommendations.html",
	},
	population: "US family physicians",
	setting: "USA",
	arms: [],
	outcomes: {},
	limitations: [
		"Educational monograph, not a guideline panel",
		"The source given for this line is a report of an acupuncture association, not a systematic review",
	],
	recommendation: {
		position: "conditional for",
		text: "Consider recommending acupuncture for chronic low back pain or osteoarthritis-related knee pain.",
		strength: "SORT B",
	},
	verified: "full-text",
	read: {
		url: "https://www.aafp.org/pubs/fpe/editions/505-integrative-medicine/key-practice-recommendations.html",
		where: "key practice recommendations",
	},
	gaps: ["Year", "No AAFP guideline proper on acupuncture for back pain read"],
});
