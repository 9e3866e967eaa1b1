import { study } from "#evidence";

export const lebars2002Dnic = study({
	id: "lebars-2002-dnic",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["central sensitization", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Pain modulation triggered by high-intensity stimulation: implication for acupuncture analgesia?",
		author: [
			{ family: "Le Bars", given: "Daniel" },
			{ family: "Willer", given: "Jean-Claude" },
		],
		"container-title": "International Congress Series",
		issued: { "date-parts": [[2002]] },
		volume: "1238",
		page: "11-29",
	},
	population:
		"Narrative review: volunteers, patients with spinal or brain lesions, animals",
	arms: [],
	outcomes: {
		inhibitionByStrongStimuli: {
			measure: "Inhibition of pain by strong stimuli",
			fullName:
				"Segmental inhibition near the pain; diffuse noxious inhibitory control from remote sites",
			unit: "mechanism",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "no conditioning stimulus",
			finding:
				"Needling near the pain resembles segmental inhibition as with TENS; needling far away resembles counter-irritation through A-delta and C fibers and the lower brainstem",
			note: "Neither needs acupuncture points, and either could make a sham active",
			read: {
				url: "https://scribd.com/document/732085651/PAIN-MODULATION-BY-HIGH-INTENSITY-ESTIMULATION-2",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Narrative review by the authors of the concept of diffuse noxious inhibitory control",
		"Says that both mechanisms could be triggered by needles, not that they are",
	],
	mechanism: {
		topic: "local tissue",
		species: "both",
		intervention: "needles, moxibustion and TENS in general",
		sample: "narrative review of rat and human work; no pooled number",
		shamControlled: "not applicable",
		trackedPainRelief: "reflex (RIII) and rating studies in general",
	},
	verified: "abstract",
	read: {
		url: "https://scribd.com/document/732085651/PAIN-MODULATION-BY-HIGH-INTENSITY-ESTIMULATION-2",
		where: "abstract",
	},
	gaps: ["DOI and PMID", "study counts"],
});
