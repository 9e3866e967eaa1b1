import { study } from "#evidence";

export const s3LeitlinieAcutePain = study({
	id: "s3-leitlinie-acute-pain",
	kind: "guideline",
	tier: "supporting",
	topics: ["postoperative pain", "nausea and vomiting", "guidelines"],
	label: "German S3 guideline (older edition)",
	citation: {
		type: "report",
		title:
			"S3-Leitlinie Behandlung akuter perioperativer und posttraumatischer Schmerzen (older edition)",
		author: [{ literal: "German S3 guideline group" }],
	},
	population: "Perioperative pain",
	arms: [],
	outcomes: {},
	facts: {
		trialsInCitedReview: {
			value: 19,
			label: "trials of intraoperative acupuncture in the 2005 review it cites",
		},
	},
	limitations: ["Outdated edition"],
	recommendation: {
		position: "not available",
		text: "Evidence text only: a 2005 review of 19 trials of intraoperative acupuncture found no difference between real and placebo needling; analgesic saving inconsistent; no difference in pain intensity against no acupuncture; single positive trials after hip, shoulder and abdominal surgery; clearest effect on nausea and vomiting.",
	},
	verified: "full-text",
	read: {
		url: "https://www.yumpu.com/de/document/view/8205584/s3-leitlinie-behandlung-akuter-perioperativer-und-arztbibliothek/71",
		where: "full text, page 71",
	},
	gaps: [
		"Its publisher's address",
		"Recommendation grade",
		"The current edition",
		"Edition year (uploaded 2013)",
	],
});
