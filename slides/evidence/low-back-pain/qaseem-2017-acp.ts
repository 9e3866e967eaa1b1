import { study } from "#evidence";

const clearinghouse = {
	url: "https://jesse.tg/ngc-archive/summary/11196",
	where:
		"evidence behind the recommendations, as the National Guideline Clearinghouse gives it",
	verified: "full-text",
} as const;

export const qaseem2017Acp = study({
	id: "qaseem-2017-acp",
	kind: "guideline",
	tier: "core",
	topics: ["guidelines", "chronic low back pain", "acute low back pain"],
	label: "ACP 2017",
	citation: {
		type: "article-journal",
		title:
			"Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians",
		author: [
			{ family: "Qaseem", given: "A." },
			{ family: "Wilt", given: "T.J." },
			{ family: "McLean", given: "R.M." },
			{ family: "Forciea", given: "M.A." },
		],
		"container-title": "Annals of Internal Medicine",
		issued: { "date-parts": [[2017, 4, 4]] },
		volume: "166",
		issue: "7",
		page: "514-530",
		DOI: "10.7326/M16-2367",
		URL: "https://www.acpjournals.org/doi/10.7326/M16-2367",
	},
	population: "Adults with acute, subacute or chronic low back pain",
	setting: "USA",
	arms: [],
	outcomes: {},
	limitations: [],
	recommendation: {
		position: "for",
		text: "Chronic: non-drug care first, with acupuncture among the options on moderate-quality evidence, beside exercise, multidisciplinary rehabilitation and mindfulness-based stress reduction. Acute or subacute: acupuncture among the options on low-quality evidence. NSAIDs first if drugs are needed, opioids only after failure of the rest.",
		strength: "strong recommendation (chronic)",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic low back pain",
			position: "for",
			says: "among the first choices, before any drug",
			strength: "Strong recommendation",
			ground:
				"Against none: moderate quality, pain and function; against sham: low quality, pain only",
			weighed: ["no-treatment", "sham"],
			read: clearinghouse,
		},
		acuteBackPain: {
			whom: "Acute or subacute low back pain",
			position: "for",
			says: "among the options before any drug",
			strength: "Strong recommendation",
			ground: "Small effect on pain, low quality",
			read: clearinghouse,
		},
	},
	notes: [
		"A summary of the guideline gives its sizes in words: in chronic pain a moderate reduction of pain without a gain in function, at the end of treatment and at 12 weeks, on low-quality evidence, and a moderate improvement of pain and function at the end of treatment on moderate-quality evidence; in acute and subacute pain a small reduction without clear effect on function (https://gss.it/index.php/patologie/lombalgia/dalla-letteratura-lombalgia/404-letteratura-un-elogio-vago-all-agopuntura); the first concerns sham, the second no acupuncture.",
		"The evidence review behind it calls the benefit on pain small to moderate and generally short term, and the effect on function generally smaller (Chou 2017, PMID 28192793, abstract).",
	],
	verified: "abstract",
	read: {
		url: "https://www.acpjournals.org/doi/10.7326/M16-2367",
		where: "abstract",
	},
	gaps: [
		"Points on each scale that the guideline and its evidence review call small, moderate and large",
	],
	tries: [
		{
			sought: "PMID",
			where:
				"Stored web pages: journal page, National Guideline Clearinghouse archive",
			result: "not found",
		},
	],
});
