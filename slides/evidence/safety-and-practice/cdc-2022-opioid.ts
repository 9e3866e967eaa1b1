import { study } from "#evidence";

export const cdc2022Opioid = study({
	id: "cdc-2022-opioid",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "opioid use", "chronic pain"],
	label: "CDC 2022",
	citation: {
		type: "report",
		title:
			"CDC Clinical Practice Guideline for Prescribing Opioids for Pain - United States, 2022",
		author: [{ literal: "Centers for Disease Control and Prevention" }],
		"container-title": "MMWR Recommendations and Reports",
		issued: { "date-parts": [[2022, 11, 4]] },
		volume: "71",
		issue: "3",
		page: "1-95",
		URL: "https://cdc.gov/mmwr/volumes/71/rr/rr7103a1_appendix.htm",
	},
	population: "US outpatients 18 and over with acute, subacute or chronic pain",
	arms: [],
	outcomes: {},
	limitations: [],
	recommendation: {
		position: "for",
		text: "Non-drug and non-opioid treatment is preferred for subacute and chronic pain and should be used as fully as the condition allows; opioids only if expected benefits outweigh risks. CDC's clinical reference names acupuncture among non-opioid therapies. The guideline also asks payers to support a wider set of treatments, naming acupuncture and spinal manipulation.",
	},
	notes: [
		"Acupuncture is one of several non-drug options named, without a recommendation of its own.",
		"Sentence to payers: https://drjohnrosa.com/new-cdc-guidelines-for-pain-management-emphasize-nonpharmacologic-therapies/",
		"Joint Commission pain standards, effective 1 January 2018: accredited hospitals must provide non-drug pain treatment; acupuncture is an example in an earlier note, not a requirement. https://acupuncturearkansas.com/2017/07/20/coming-to-a-hospital-near-you-acupuncture-future/ https://integrativepractitioner.com/practice-management/news/accreditor-grade-hospitals-based-use-non-pharmacologic-approaches-pain",
	],
	verified: "secondary",
	read: {
		url: "https://www.acatoday.org/news-publications/2022-opioid-prescribing-guideline-acknowledges-value-and-barriers-to-nonpharmacologic-treatments-for-pain/",
		where: "news item quoting recommendations 1 and 2",
	},
	gaps: [
		"Verbatim guideline text on acupuncture for low back pain",
		"strength of a recommendation specific to acupuncture",
	],
});
