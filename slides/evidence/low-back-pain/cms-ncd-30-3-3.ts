import { study } from "#evidence";

const determination = {
	url: "https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373&ncdver=1&doctype=NCD&timeframe=30&sortBy=updated&bc=AAAACAAAAAA",
	where: "section B",
} as const;
const notice = {
	url: "https://med.noridianmedicare.com/web/jfa/article-detail/-/view/10529/national-coverage-determination-ncd-30.3.3-acupuncture-for-chronic-low-back-pain-clbp-",
	where: "notice MM11755, as a Medicare contractor gives it",
} as const;
const decision = {
	url: "https://www.cms.gov/medicare-coverage-database/details/nca-decision-memo.aspx?NCAId=295&bc=AAAAAAAAAAQAAAAA&",
	where: "decision memo",
} as const;
const hospitals = {
	url: "https://mmplusinc.com/kb-articles/acupuncture-for-chronic-low-back-pain",
	where: "notice MM11691, as a consultancy quotes it",
	verified: "secondary",
} as const;
const codes = {
	url: "https://pbn.decisionhealth.com/Blogs/DetailPrint.aspx?id=200850",
	where: "newsletter that quotes Change Request 11661",
	verified: "secondary",
} as const;
const review = {
	url: "https://www.noridiansmrc.com/current-projects/01-113/",
	where: "notification of medical review 01-113",
} as const;

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
		fee97810: {
			value: 37.03,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 97810",
			read: codes,
		},
		fee97811: {
			value: 28.47,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 97811",
			read: codes,
		},
		fee97813: {
			value: 41.15,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 97813",
			read: codes,
		},
		fee97814: {
			value: 33.91,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 97814",
			read: codes,
		},
		fee20560: {
			value: 25.74,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 20560",
			read: codes,
		},
		fee20561: {
			value: 38.32,
			unit: "US dollars",
			label: "national rate of 2020 outside a facility, code 20561",
			read: codes,
		},
	},
	limitations: [
		"On dry needling the pages disagree: CMS notices count it in, a university coding page says that Medicare does not cover it.",
		"Fees move every year.",
	],
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
		definition: {
			whom: "Which pain is covered",
			position: "coverage",
			says: "12 weeks or longer, without a systemic cause, not from surgery or pregnancy",
			strength: "Coverage decision, no guideline",
			read: determination,
		},
		stopping: {
			whom: "When to stop",
			position: "coverage",
			says: "stop if the patient is not improving or is getting worse",
			strength: "Coverage decision, no guideline",
			read: determination,
		},
		provider: {
			whom: "Who may treat",
			position: "coverage",
			says: "physicians; also physician assistants, nurse practitioners and supervised staff with an accredited master’s or doctoral degree in acupuncture and an active license",
			strength: "Condition of payment",
			read: decision,
		},
		fibromyalgiaAndOsteoarthritis: {
			whom: "Fibromyalgia or osteoarthritis",
			position: "against",
			says: "not covered",
			strength: "Coverage decision, no guideline",
			ground: "Not considered reasonable and necessary",
			read: notice,
		},
		codesAcupuncture: {
			whom: "Codes, acupuncture",
			position: "coverage",
			says: "97810 for the first 15 minutes without current, 97811 for each 15 more; 97813 and 97814 with current",
			strength: "Active since 21 January 2020",
			read: codes,
		},
		codesDryNeedling: {
			whom: "Codes, dry needling",
			position: "mixed",
			says: "20560 and 20561 were made active with the others; a university coding page says that Medicare does not pay for them",
			strength: "Sources disagree",
			read: codes,
		},
		dryNeedling: {
			whom: "Dry needling for chronic low back pain",
			position: "coverage",
			says: "covered from 21 January 2020, by a notice to hospitals",
			strength: "CMS notice",
			read: hospitals,
		},
		modifier: {
			whom: "Sessions 13 to 20",
			position: "coverage",
			says: "modifier KX on the claim",
			strength: "Insurer’s policy page",
			read: {
				url: "https://medpolicy.amerihealth.com/ah/ma/Pages/Policy/ca5cf4f3-f26b-440a-9861-5d6da4e8efe2.aspx",
				where: "policy page of an insurer",
				verified: "secondary",
			},
		},
		claimsReview: {
			whom: "Claims already paid",
			position: "coverage",
			says: "under review for visits of January 2021 to October 2023, after claims with other diagnoses or too many visits",
			strength: "Contractor’s review",
			read: review,
		},
	},
	notes: [
		"Codes are explained, and dry needling called not covered, at https://med.uth.edu/mshbc/coding-compliance-overview/acupuncture-for-chronic-low-back-pain.",
	],
	verified: "full-text",
	read: {
		url: "https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373&ncdver=1&doctype=NCD&timeframe=30&sortBy=updated&bc=AAAACAAAAAA",
		where: "text of the coverage determination",
	},
	gaps: ["Fees of the current year", "CMS transmittal R10128CP itself"],
});
