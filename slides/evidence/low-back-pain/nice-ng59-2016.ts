import { study } from "#evidence";

const critique = {
	url: "http://www.bmj.com/content/356/bmj.i6748/rr-6",
	where: "letter by Cummings, who declares to be an advocate of acupuncture",
	verified: "secondary",
} as const;

const clearinghouse = {
	url: "https://jesse.tg/ngc-archive/summary/11116",
	where:
		"recommendations and methods, as the National Guideline Clearinghouse reproduces them",
	verified: "full-text",
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
		importantPain: {
			value: 1,
			unit: "point",
			label: "on a 0–10 scale was the least difference held important",
			read: clearinghouse,
		},
		importantQuality: {
			value: 0.03,
			unit: "points",
			label: "on the EQ-5D was the least difference held important",
			read: clearinghouse,
		},
		costThreshold: {
			value: 20000,
			unit: "pounds per QALY",
			label: "below which a treatment counts as cost-effective",
			read: clearinghouse,
		},
	},
	limitations: ["Older than the sciatica trial of 2024."],
	recommendation: {
		position: "against",
		text: "Acupuncture is on the do-not-offer list for low back pain with or without sciatica. Reason given at the draft stage: not better than sham. The guideline of 2009 had offered it. Exercise, with or without manual therapy and psychological therapy, is the package on offer.",
	},
	statements: {
		backPain: {
			whom: "Low back pain, with or without sciatica",
			position: "against",
			says: "do not offer",
			strength: "Strong: most people will not benefit",
			ground: "Sham comparisons came first; not better than sham (draft)",
			weighed: ["sham"],
			read: clearinghouse,
		},
		exercise: {
			whom: "Low back pain, exercise",
			position: "conditional for",
			says: "consider a group exercise program",
			strength: "Consider",
			read: clearinghouse,
		},
		manualTherapy: {
			whom: "Low back pain, manual therapy",
			position: "conditional for",
			says: "consider it only as part of a package with exercise",
			strength: "Consider",
			read: clearinghouse,
		},
		nsaid: {
			whom: "Low back pain, NSAID",
			position: "conditional for",
			says: "consider it, minding the gut, liver, heart and kidneys, and the person’s age and risks; lowest dose, shortest time",
			strength: "Consider",
			read: clearinghouse,
		},
		acetaminophen: {
			whom: "Low back pain, acetaminophen alone",
			position: "against",
			says: "do not offer",
			strength: "Strong",
			read: clearinghouse,
		},
		opioids: {
			whom: "Chronic low back pain, opioids",
			position: "against",
			says: "do not offer",
			strength: "Strong",
			read: clearinghouse,
		},
	},
	notes: [
		"A practice summary lists acupuncture under do not offer (https://www.pallantmedical.org.uk/news2.php?id=2&sitearea=); a professional body confirms that the final version of 2016 dropped it (https://blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/). The same report numbers the line on manual therapy, only as part of a package with exercise, 1.2.7.",
		"Sciatica, additions of 2020 read at the draft stage: no gabapentinoids, other antiepileptics, oral steroids or benzodiazepines, and no opioids for chronic sciatica (https://www.medicinesresources.nhs.uk/low-back-pain-and-sciatica-in-over-16s-4-assessment-and-management-draft-guideline-for-consultation.html).",
		"The reason stands in NICE’s press release of 24 March 2016 (http://www.nice.org.uk/news/press-and-media/exercise-not-acupuncture-for-people-with-low-back-pain-says-nice-in-draft-guidance).",
		"Counterargument, as opinion: acupuncture gained more over usual care than exercise did in NICE’s own tables, yet only exercise was recommended; acupuncture, but not exercise, had to beat sham (http://www.bmj.com/content/356/bmj.i6748/rr-6).",
		"At the draft stage cost was left out for want of a treatment-specific effect, as a stakeholder quotes it (https://blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/). A critic quotes the draft’s finding of clinically important benefits in quality of life and, up to 4 months, in pain and function over no acupuncture (https://essays.synthesishealth.co/the-nice-low-back-pain-guidelines-a-big-misunderstanding/).",
		"A reply in the BMJ says that exercise, manual and psychological therapy had no sham data or failed it and were recommended all the same (http://www.bmj.com/content/356/bmj.i6748/rr-7).",
	],
	verified: "full-text",
	read: clearinghouse,
	gaps: [
		"Number of the recommendation on acupuncture",
		"Its own account of the evidence on acupuncture",
		"NICE’s own wording on sciatica",
		"Whether the guideline will return to sciatica after 2024",
	],
	tries: [
		{
			sought: "Wording of the recommendation on acupuncture",
			where: "National Guideline Clearinghouse",
			result: "found",
		},
	],
});
