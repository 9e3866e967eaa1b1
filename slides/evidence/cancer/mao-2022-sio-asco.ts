import { study } from "#evidence";

export const mao2022SioAsco = study({
	id: "mao-2022-sio-asco",
	kind: "guideline",
	tier: "core",
	topics: ["cancer pain", "aromatase-inhibitor joint pain", "guidelines"],
	label: "SIO–ASCO 2022",
	citation: {
		type: "article-journal",
		title:
			"Integrative Medicine for Pain Management in Oncology: Society for Integrative Oncology-ASCO Guideline",
		author: [
			{ family: "Mao", given: "J.J." },
			{ family: "Ismaila", given: "N." },
			{ family: "Bao", given: "T." },
			{ family: "Barton", given: "D." },
			{ family: "Ben-Arye", given: "E." },
			{ family: "Garland", given: "E.L." },
			{ family: "Greenlee", given: "H." },
			{ family: "Leblanc", given: "T." },
			{ family: "Lee", given: "R.T." },
			{ family: "Lopez", given: "A.M." },
			{ family: "Loprinzi", given: "C." },
			{ family: "Lyman", given: "G.H." },
			{ family: "MacLeod", given: "J." },
			{ family: "Master", given: "V.A." },
			{ family: "Ramchandran", given: "K." },
			{ family: "Wagner", given: "L.I." },
			{ family: "Walker", given: "E.M." },
			{ family: "Bruner", given: "D.W." },
			{ family: "Witt", given: "C.M." },
			{ family: "Bruera", given: "E." },
		],
		"container-title": "Journal of Clinical Oncology",
		issued: { "date-parts": [[2022]] },
		volume: "40",
		page: "3998-4024",
		DOI: "10.1200/JCO.22.01357",
		URL: "https://doi.org/10.1200/JCO.22.01357",
	},
	population:
		"Adults and children with cancer and pain; literature 1990 to 2021, 227 studies",
	arms: [],
	outcomes: {},
	facts: { studies: { value: 227, label: "studies reviewed, 1990 to 2021" } },
	limitations: [
		"First author leads the IMPACT and PEACE teams",
		"The panel used informal consensus",
		"Published before IMPACT",
	],
	recommendation: {
		position: "for",
		text: "Acupuncture should be recommended for aromatase-inhibitor joint pain. Acupuncture, reflexology or acupressure may be recommended for general cancer pain or musculoskeletal pain. Massage may be recommended for pain in palliative or hospice care.",
		strength:
			"should for aromatase-inhibitor joint pain, may for general cancer pain; intermediate evidence, moderate strength",
	},
	statements: {
		aromataseInhibitors: {
			whom: "Joint pain from aromatase inhibitors",
			position: "for",
			says: "should be recommended",
			strength: "Intermediate evidence, moderate strength",
		},
		cancerPain: {
			whom: "General cancer or musculoskeletal pain",
			position: "conditional for",
			says: "may be recommended",
			strength: "Intermediate evidence, moderate strength",
		},
	},
	notes: [
		"Criticism, opinion and not data: the surgeon and blogger D. Gorski attacks the guideline as endorsing implausible treatments (https://sciencebasedmedicine.org/asco-endorses-integrative-oncology-quackery-for-cancer-pain/; review article Nature Reviews Cancer 2014;14:692-700, doi 10.1038/nrc3822).",
	],
	verified: "abstract",
	read: {
		url: "https://synapse.mskcc.org/synapse/works/201796",
		where: "abstract",
	},
	gaps: ["Per-recommendation evidence grades", "Conflict-of-interest table"],
});
