import { study } from "#evidence";

export const harbach2007Plasma = study({
	id: "harbach-2007-plasma",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["endogenous opioids", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Minimal immunoreactive plasma β-endorphin and decrease of cortisol at standard analgesia or different acupuncture techniques",
		author: [
			{ family: "Harbach", given: "H." },
			{ family: "Moll", given: "B." },
			{ family: "Boedeker", given: "R.-H." },
			{ family: "Vigelius-Rauch", given: "U." },
			{ family: "Otto", given: "H." },
			{ family: "Muehling", given: "J." },
			{ family: "Hempelmann", given: "G." },
			{ family: "Markart", given: "P." },
		],
		"container-title": "European Journal of Anaesthesiology",
		issued: { "date-parts": [[2007, 4, 1]] },
		volume: "24",
		issue: "4",
		page: "370-376",
		DOI: "10.1017/S0265021506001906",
		URL: "https://doi.org/10.1017/S0265021506001906",
	},
	population:
		"Men with chronic low back pain, each given five treatments in random order",
	analyzed: 15,
	arms: [
		{ id: "standard", name: "Standard pain treatment", n: 15 },
		{ id: "acupuncture", name: "Traditional acupuncture", n: 15 },
		{ id: "sham", name: "Sham", n: 15 },
		{ id: "ea", name: "Electroacupuncture", n: 15 },
		{ id: "eaNonPoints", name: "Electroacupuncture at non-points", n: 15 },
	],
	outcomes: {
		plasmaBetaEndorphin: {
			measure: "Plasma beta-endorphin",
			fullName: "Immunoreactive material before, at and after each treatment",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "single sessions" },
			comparator: "sham",
			finding: "Minimal at all times in all conditions",
			participants: 15,
			note: "No release into blood detected under low stress",
			read: {
				url: "https://journals.lww.com/ejanaesthesiology/Fulltext/2007/04000/Minimal_immunoreactive_plasma___endorphin_and.10.aspx",
				where: "abstract",
			},
		},
		plasmaCortisol: {
			measure: "Plasma cortisol",
			fullName: "Change over the session, the five treatments together",
			unit: "level",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "single sessions" },
			comparator: "within-group",
			finding: "Fell, p < 0.001",
			participants: 15,
			note: "It fell across all five treatments, standard care included",
			read: {
				url: "https://journals.lww.com/ejanaesthesiology/Fulltext/2007/04000/Minimal_immunoreactive_plasma___endorphin_and.10.aspx",
				where: "abstract",
			},
		},
	},
	facts: {
		patients: { value: 15, label: "men with chronic low back pain" },
		treatments: { value: 5, label: "treatments each, in random order" },
	},
	limitations: [
		"Plasma does not show what happens in brain or CSF",
		"15 men; single sessions",
	],
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention:
			"manual, sham, electroacupuncture, and electroacupuncture at non-points",
		sample: "15 men",
		shamControlled: "yes, sham and electroacupuncture at non-points",
		trackedPainRelief: "unspecified",
	},
	verified: "abstract",
	read: {
		url: "https://journals.lww.com/ejanaesthesiology/Fulltext/2007/04000/Minimal_immunoreactive_plasma___endorphin_and.10.aspx",
		where: "abstract",
	},
	gaps: ["pain outcome", "values", "end of the abstract, cut off"],
});
