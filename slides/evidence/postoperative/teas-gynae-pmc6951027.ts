import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6951027",
	where: "abstract",
} as const;
const secondCopy = {
	url: "https://www.x-mol.com/paperRedirect/1214993886370091008",
	where: "abstract (second copy)",
} as const;

export const teasGynaePmc6951027 = study({
	id: "teas-gynae-pmc6951027",
	kind: "rct",
	tier: "supporting",
	topics: [
		"postoperative pain",
		"nausea and vomiting",
		"electroacupuncture and laser",
	],
	citation: {
		type: "article-journal",
		title:
			"The effect of TEAS on the quality of early recovery in patients undergoing gynecological laparoscopic surgery: a prospective, randomized, placebo-controlled trial",
		author: [
			{ family: "Yu", given: "Xiangdi" },
			{ family: "Zhang", given: "Fangxiang" },
			{ family: "Chen", given: "Bingning" },
		],
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6951027",
		issued: { "date-parts": [[2020, 1]] },
		volume: "21",
		issue: "1",
		page: "43",
	},
	population: "Gynaecological laparoscopy",
	randomized: 60,
	analyzed: 60,
	arms: [
		{
			id: "teas",
			name: "TEAS",
			sessions: "30 minutes before anaesthesia",
			description: "Skin electrodes at four points (GV20, EX-HN-3, ST36, PC6)",
		},
		{ id: "con", name: "Electrodes without current" },
	],
	outcomes: {
		painDay1VsSham: {
			measure: "Pain at rest VAS",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "day 1" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "mean", value: 3.7, sd: 1.41 },
				{ arm: "con", kind: "mean", value: 4.73, sd: 1.53 },
			],
			note: "P < .05. The abstract says 100-mm VAS but the values look like 0 to 10",
			read: abstract,
		},
		painDay2VsSham: {
			measure: "Pain at rest VAS",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "day 2" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "mean", value: 1.83, sd: 0.88 },
				{ arm: "con", kind: "mean", value: 2.3, sd: 0.95 },
			],
			note: "P < .05. The abstract says 100-mm VAS but the values look like 0 to 10",
			read: secondCopy,
		},
		recoveryDay1VsSham: {
			measure: "QoR-40",
			fullName: "Quality of Recovery, 40 items (maximum 200)",
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "day 1" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "mean", value: 175.33, sd: 9.66 },
				{ arm: "con", kind: "mean", value: 166.07, sd: 8.44 },
			],
			note: "P < .05",
			read: secondCopy,
		},
		recoveryDay2VsSham: {
			measure: "QoR-40",
			fullName: "Quality of Recovery, 40 items (maximum 200)",
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "day 2" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "mean", value: 191.4, sd: 5.74 },
				{ arm: "con", kind: "mean", value: 187.73, sd: 5.47 },
			],
			note: "P < .05",
			read: secondCopy,
		},
		rescueAnalgesiaVsSham: {
			measure: "Rescue analgesia",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "percent", value: 43.3 },
				{ arm: "con", kind: "percent", value: 80 },
			],
			read: abstract,
		},
		nauseaVomitingVsSham: {
			measure: "Nausea and vomiting",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "sham",
			contrast: { treatment: "teas", control: "con" },
			arms: [
				{ arm: "teas", kind: "percent", value: 23.3 },
				{ arm: "con", kind: "percent", value: 56.7 },
			],
			read: abstract,
		},
	},
	limitations: ["60 patients", "Electrodes, not needles", "Many outcomes"],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Journal name (the library entry read gives volume 21(1), article 43, under a former title)",
		"DOI",
		"CIs",
		"Number per arm",
	],
});
