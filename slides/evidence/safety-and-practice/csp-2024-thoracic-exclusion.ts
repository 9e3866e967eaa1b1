import { study } from "#evidence";

export const csp2024ThoracicExclusion = study({
	id: "csp-2024-thoracic-exclusion",
	kind: "policy",
	tier: "core",
	topics: ["safety", "coverage and access"],
	label: "CSP 2024",
	citation: {
		type: "report",
		title:
			"Learning from litigation: pneumothorax from acupuncture and/or dry needling; thoracic acupuncture excluded from the PLI scheme from 1 July 2024",
		author: [{ literal: "Chartered Society of Physiotherapy" }],
		issued: { "date-parts": [[2024]] },
		URL: "https://csp.org.uk/publications/learning-litigation-pneumothorax-acupuncture-andor-dry-needling",
	},
	population:
		"State-registered physical therapists in the UK insured by their professional body",
	setting: "United Kingdom",
	arms: [],
	outcomes: {},
	harms:
		"The acupuncture or dry-needling injury most often reported to the society is pneumothorax.",
	limitations: [
		"Claims, no denominator",
		// https://acupuncture.org.uk/news/no-claims-from-pneumothorax/
		"A rival professional body states that its own insurers saw no such claims",
	],
	recommendation: {
		position: "against",
		text: "Professional cover for needling over the thorax ended on 1 July 2024 because pneumothorax claims were regular and frequent; the society calls pneumothorax avoidable and reports no case that could be defended.",
	},
	notes: [
		"The plainest answer to 'licensed means safe': these were licensed clinicians. Site and depth matter more than the badge.",
		"News page of the society: https://www.csp.org.uk/news/2023-12-07-csp-exclude-use-thoracic-acupuncture-pli-scheme",
	],
	verified: "full-text",
	read: {
		url: "https://csp.org.uk/publications/learning-litigation-pneumothorax-acupuncture-andor-dry-needling",
		where: "text of the page",
	},
	gaps: ["Number of claims"],
});
