import { study } from "#evidence";

export const cmsNcd3033 = study({
	id: "cms-ncd-30-3-3",
	kind: "policy",
	tier: "core",
	topics: ["coverage and access", "chronic low back pain", "dose and delivery"],
	label: "CMS NCD 30.3.3",
	citation: {
		type: "report",
		title:
			"National Coverage Determination 30.3.3: Acupuncture for Chronic Lower Back Pain (cLBP)",
		author: [{ literal: "Centers for Medicare & Medicaid Services" }],
		"container-title": "CMS Medicare Coverage Database",
		issued: { "date-parts": [[2020, 1, 21]] },
		URL: "https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373&ncdver=1&doctype=NCD&timeframe=30&sortBy=updated&bc=AAAACAAAAAA",
	},
	population:
		"US Medicare beneficiaries with non-specific low back pain for 12 weeks or longer, not from surgery or pregnancy",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		initialVisits: { value: 12, unit: "visits", label: "covered at first" },
		initialDays: { value: 90, unit: "days", label: "for the first visits" },
		extraVisits: {
			value: 8,
			unit: "visits",
			label: "more covered if improving",
		},
		annualCap: { value: 20, unit: "visits", label: "covered a year at most" },
		painWeeksMin: {
			value: 12,
			unit: "weeks",
			label: "shortest duration of pain",
		},
	},
	limitations: [],
	recommendation: {
		position: "coverage",
		text: "Up to 12 visits in 90 days, 8 more if improving, at most 20 a year; stop if not improving. Licensed acupuncturists act as auxiliary personnel under supervision. Other indications remain non-covered.",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic low back pain, Medicare",
			position: "coverage",
			says: "up to 12 visits in 90 days, 8 more if improving, at most 20 a year",
			strength: "Coverage decision, no guideline",
		},
	},
	verified: "full-text",
	read: {
		url: "https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373&ncdver=1&doctype=NCD&timeframe=30&sortBy=updated&bc=AAAACAAAAAA",
		where: "text of the coverage determination",
	},
	gaps: [],
});
