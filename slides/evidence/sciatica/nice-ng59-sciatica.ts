import { study } from "../../../src/evidence/study.ts";

export const niceNg59Sciatica = study({
	id: "nice-ng59-sciatica",
	kind: "guideline",
	tier: "core",
	topics: ["sciatica", "guidelines"],
	label: "NICE NG59",
	citation: {
		type: "report",
		title:
			"Low back pain and sciatica in over 16s: assessment and management (NG59)",
		author: [{ literal: "National Institute for Health and Care Excellence" }],
		"container-title": "NICE guideline",
		issued: { "date-parts": [[2016, 11, 30]] },
		URL: "https://nice.org.uk/guidance/ng59/chapter/Recommendations",
	},
	population: "Low back pain with or without sciatica, over 16",
	arms: [],
	outcomes: {},
	limitations: [
		"Predates the 2024 sciatica trial; no update on acupuncture seen",
		"Removal of acupuncture in the final 2016 version rests on a professional body's report (https://blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/), not on NICE's own wording",
	],
	recommendation: {
		position: "against",
		text: "Acupuncture is on the do-not-offer list. For sciatica, gabapentinoids, other antiepileptics, oral steroids and benzodiazepines are not offered, nor opioids for chronic sciatica (2020 additions, seen as a draft). Exercise with or without manual and psychological therapy is the package offered.",
	},
	notes: [
		"Exercise and the structure of recommendations: NICE's own page (https://nice.org.uk/guidance/ng59/chapter/Recommendations).",
		"Drugs for sciatica: draft recommendations of 2020 (https://www.medicinesresources.nhs.uk/low-back-pain-and-sciatica-in-over-16s-4-assessment-and-management-draft-guideline-for-consultation.html).",
	],
	verified: "secondary",
	read: {
		url: "https://www.pallantmedical.org.uk/news2.php?id=2&sitearea=",
		where: "practice summary listing acupuncture under do not offer",
	},
	gaps: [
		"NICE's own wording on acupuncture and on sciatica",
		"whether the guideline will revisit sciatica after 2024",
	],
});
