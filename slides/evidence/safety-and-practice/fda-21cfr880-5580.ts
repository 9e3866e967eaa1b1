import { study } from "#evidence";

export const fda21cfr8805580 = study({
	id: "fda-21cfr880-5580",
	kind: "policy",
	tier: "core",
	topics: ["safety"],
	label: "21 CFR 880.5580",
	citation: {
		type: "legislation",
		title: "21 CFR 880.5580 Acupuncture needle",
		author: [{ literal: "U.S. Food and Drug Administration" }],
		"container-title": "Code of Federal Regulations",
		issued: { "date-parts": [[2019, 12, 30]] },
		URL: "https://www.ecfr.gov/current/title-21/section-880.5580",
	},
	population: "Acupuncture needles sold in the United States",
	arms: [],
	outcomes: {},
	limitations: [
		"Regulates the needle, not the practitioner; clearance letters say that use is by qualified practitioners as determined by the states",
	],
	recommendation: {
		position: "neutral",
		text: "Class II device with special controls: single-use labeling, prescription-device requirements, biocompatible material, sterility. Single-use needles have been exempt from premarket notification since the amendment of 30 December 2019.",
	},
	verified: "full-text",
	read: {
		url: "http://federal.elaws.us/cfr/title21.part880.section880.5580",
		where: "text of the regulation",
	},
	gaps: [],
});
