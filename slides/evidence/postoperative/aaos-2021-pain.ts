import { study } from "#evidence";

export const aaos2021Pain = study({
	id: "aaos-2021-pain",
	kind: "guideline",
	tier: "core",
	topics: ["postoperative pain", "opioid use", "guidelines"],
	label: "AAOS 2021 (postoperative pain)",
	citation: {
		type: "report",
		title:
			"Pharmacologic, Physical, and Cognitive Pain Alleviation for Musculoskeletal Extremity/Pelvis Surgery",
		author: [{ literal: "American Academy of Orthopaedic Surgeons" }],
		issued: { "date-parts": [[2021, 7, 13]] },
		publisher: "American Academy of Orthopaedic Surgeons",
		URL: "https://www.orthoguidelines.org/",
	},
	population: "Adults having limb or pelvis surgery",
	arms: [],
	outcomes: {},
	limitations: [],
	recommendation: {
		position: "neutral",
		text: "Acupuncture: limited evidence that it may be added to standard treatment for lower pain scores, without functional gain; limited evidence that ear or other acupuncture is no different from sham in pain or function. Ear acupressure: limited evidence for less opioid and better function, not pain. Massage: may be used for pain (moderate). TENS: moderate evidence of no difference.",
		strength: "limited evidence",
	},
	verified: "full-text",
	read: {
		url: "https://guidelinecentral.com/guideline/341303",
		where: "full text",
	},
	gaps: ["Evidence tables"],
	disagreements: [
		{
			outcome: "recommendation",
			withRecord:
				"source: the publisher's patient summary, https://guidelinecentral.com/guideline/341303/patient-summary/1985566",
			explanation:
				"The patient summary says the reverse, that acupuncture may improve function but not pain; the guideline text stands.",
		},
	],
});
