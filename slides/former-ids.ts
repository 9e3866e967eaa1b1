import type { FormerIds } from "#deck";

/** Ids under which slides of earlier editions were linked, and where their matter is now. */
const formerIds = {
	renamed: {
		access: "coverage",
		"article-cancer": "article-weighed",
		"article-overstated-mechanisms": "article-weighed",
		"article-overstated-trials": "article-weighed",
		"article-partly": "article-weighed",
		"article-right": "article-weighed",
		"article-size": "article-weighed",
		"article-unsupported": "article-weighed",
		"article-wrong": "article-weighed",
		"brain-imaging": "imaging-and-relief",
		"cancer-change-not-effect": "cancer-impact",
		"cancer-impact-responders": "cancer-impact",
		"case-anticoagulant": "harms-for-her",
		"central-sensitisation": "flow-and-sensitization",
		circulation: "flow-and-sensitization",
		"harm-rates": "q-harms",
		needs: "objectives",
		"postop-technique": "postop-opioid-milligrams",
		"q-access": "coverage",
		"q-expectation": "expectation",
		"q-fade": "durability",
		"q-natural-course": "improvement-parts",
		"q-no-control": "cancer-impact",
		"q-one-point": "backinaction-disability",
		"q-opioids-chronic": "opioid-use",
		"q-opioids-surgery": "postop-opioid-milligrams",
		"q-peers": "peers",
		"q-sham-active": "sham-is-not-inert",
		"q-threshold": "cancer-s1200",
		"vote-again": "bottom-line",
		"vote-before": "case-article",
	},
	dropped: {
		"frequency-and-peptides": "endogenous-opioids",
		"postop-next": "postop-sham-trials",
		"q-worth-it": "migraine-comparators",
	},
} satisfies FormerIds;

export default formerIds;
