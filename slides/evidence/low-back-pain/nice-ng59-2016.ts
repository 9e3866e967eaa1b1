import { study } from "../../../src/evidence/study.ts";

const critique = {
	url: "http://www.bmj.com/content/356/bmj.i6748/rr-6",
	where: "letter by Cummings, who declares to be an advocate of acupuncture",
	verified: "secondary",
} as const;

export const niceNg592016 = study({
	id: "nice-ng59-2016",
	kind: "guideline",
	tier: "core",
	topics: ["guidelines", "chronic low back pain", "sciatica"],
	label: "NICE NG59",
	citation: {
		type: "report",
		title:
			"Low back pain and sciatica in over 16s: assessment and management (NG59)",
		author: [{ literal: "National Institute for Health and Care Excellence" }],
		"container-title": "NICE guideline",
		issued: { "date-parts": [[2016, 11, 30]] },
		URL: "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations",
	},
	population:
		"People over 16 with low back pain, with or without sciatica; last updated 11 December 2020",
	setting: "England",
	arms: [],
	outcomes: {},
	facts: {
		exerciseVsUsual: {
			value: 0.74,
			unit: "points",
			label:
				"better than usual care with exercise on a 0–10 scale, up to 4 months, in NICE’s tables",
			read: critique,
		},
		acupunctureVsUsual: {
			value: 1.61,
			unit: "points",
			label:
				"better than usual care with acupuncture on a 0–10 scale, up to 4 months, in NICE’s tables",
			read: critique,
		},
	},
	limitations: [
		"Older than the sciatica trial of 2024.",
		"That the final version of 2016 dropped acupuncture rests on a professional body’s report, not on NICE’s own wording.",
	],
	recommendation: {
		position: "against",
		text: "Acupuncture is on the do-not-offer list for low back pain with or without sciatica. Reason given at the draft stage: not better than sham. The guideline of 2009 had offered it. Exercise, with or without manual therapy and psychological therapy, is the package on offer.",
	},
	statements: {
		backPain: {
			whom: "Low back pain, with or without sciatica",
			position: "against",
			says: "do not offer",
			ground: "Not better than sham (draft)",
		},
	},
	notes: [
		"A practice summary lists acupuncture under do not offer (https://www.pallantmedical.org.uk/news2.php?id=2&sitearea=); a professional body confirms that the final version of 2016 dropped it (https://blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/). The same report numbers the line on manual therapy, only as part of a package with exercise, 1.2.7.",
		"Sciatica, additions of 2020 read at the draft stage: no gabapentinoids, other antiepileptics, oral steroids or benzodiazepines, and no opioids for chronic sciatica (https://www.medicinesresources.nhs.uk/low-back-pain-and-sciatica-in-over-16s-4-assessment-and-management-draft-guideline-for-consultation.html).",
		"The reason stands in NICE’s press release of 24 March 2016 (http://www.nice.org.uk/news/press-and-media/exercise-not-acupuncture-for-people-with-low-back-pain-says-nice-in-draft-guidance).",
		"Counterargument, as opinion: acupuncture gained more over usual care than exercise did in NICE’s own tables, yet only exercise was recommended; acupuncture, but not exercise, had to beat sham (http://www.bmj.com/content/356/bmj.i6748/rr-6).",
	],
	verified: "secondary",
	read: {
		url: "https://www.bmj.com/content/356/bmj.i6748/rr-1",
		where:
			"letter that quotes the summary box of Bernstein, BMJ 2017, and the negative recommendation",
	},
	gaps: [
		"Verbatim recommendation on acupuncture and its number (1.2.x) on the NICE page",
		"NICE’s own wording on sciatica",
		"Whether the guideline will return to sciatica after 2024",
		"NICE’s own page was opened for the structure of the recommendations and for exercise; the stored copy ends at the heading 1.2, before the line on acupuncture.",
	],
	tries: [
		{
			sought: "Wording and number of the recommendation on acupuncture",
			where:
				"Two searches of stored web pages: nice.org.uk, practice and stakeholder pages, BMJ letters",
			result: "not found",
			note: "The stored copy of the NICE page (published 30 November 2016, updated 11 December 2020) stops before the line; the negative sense is read in secondary places.",
		},
	],
});
