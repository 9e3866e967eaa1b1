import { study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/be3f12443783b4b0f470361afc2f421e2795cd23",
	where: "abstract",
};

export const chen2013KneeExercise = study({
	id: "chen-2013-knee-exercise",
	kind: "rct",
	tier: "core",
	topics: ["osteoarthritis", "expectation", "blinding and sham"],
	label: "Chen 2013",
	citation: {
		type: "article-journal",
		title:
			"Integrating Acupuncture With Exercise-Based Physical Therapy for Knee Osteoarthritis: A Randomized Controlled Trial",
		author: [],
	},
	population:
		"Chronic knee pain for at least 6 months, Kellgren 2 or 3; 66% African American",
	setting: "USA, 3 physical therapy centers in Philadelphia",
	randomized: 214,
	arms: [
		{
			id: "acu",
			name: "Exercise-based physical therapy + true acupuncture",
			sessions: "12 over 6 to 12 weeks",
			weeks: 12,
		},
		{
			id: "sham",
			name: "Exercise-based physical therapy + non-penetrating needles",
			sessions: "12 over 6 to 12 weeks",
			weeks: 12,
			description: "Streitberger needles at the same 9 points",
		},
	],
	outcomes: {
		responseWeek12: {
			measure: "Responder",
			fullName: "At least 36% improvement of the WOMAC score",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "sham",
			comparatorDetail: "non-penetrating needles, both on top of exercise",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 31.6 },
				{ arm: "sham", kind: "percent", value: 30.3 },
			],
			participants: 214,
			note: "P=0.5.",
			read: abstract,
		},
	},
	facts: {
		sessions: {
			value: 12,
			unit: "sessions",
			label: "sessions, each directly after exercise",
		},
		africanAmericanShare: { value: 66, unit: "%", label: "African American" },
	},
	harms: "Minor adverse events did not differ between groups.",
	limitations: [
		"No exercise-only arm, so it cannot say whether any needling adds to exercise",
		"Positive expectation went with reported improvement",
	],
	conclusion:
		"Puncturing the skin added nothing to non-penetrating needles within an exercise program.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"DOI and PMID",
		"authors, journal and date (not printed; AAOS 2021 lists the trial as Chen 2013)",
		"confidence interval",
		"arm sizes",
		"funding",
	],
	tries: [
		{
			sought: "Authors, journal, DOI and PMID",
			where: "Stored web pages: paperexplained.cn, other copies",
			result: "not found",
		},
	],
});
