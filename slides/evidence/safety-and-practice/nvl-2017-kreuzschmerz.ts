import { study } from "#evidence";

export const nvl2017Kreuzschmerz = study({
	id: "nvl-2017-kreuzschmerz",
	kind: "guideline",
	tier: "core",
	topics: [
		"guidelines",
		"chronic low back pain",
		"acute low back pain",
		"comparator treatments",
	],
	label: "NVL 2017",
	citation: {
		type: "report",
		title:
			"NVL Nicht-spezifischer Kreuzschmerz, 2. Auflage, Empfehlungsübersicht: Nicht-medikamentöse Therapie",
		author: [{ literal: "Programm für Nationale VersorgungsLeitlinien" }],
		issued: { "date-parts": [[2017]] },
		URL: "https://leitlinien.de/themen/kreuzschmerz/empfehlungsuebersicht/nicht-medikamentoese-therapie",
	},
	population: "Non-specific low back pain",
	setting: "Germany",
	arms: [],
	outcomes: {},
	limitations: [],
	recommendation: {
		position: "conditional for",
		text: "Chronic pain: acupuncture may be used (5-2). Acute pain: it may be used only if other treatment falls short, together with activating measures and in as few sessions as possible (5-1). Exercise with education for subacute and chronic pain: shall be used (5-5).",
		strength:
			"Open recommendation for acupuncture, strong recommendation for exercise",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic low back pain",
			position: "conditional for",
			says: "may be used",
			strength: "Open recommendation",
		},
		acuteBackPain: {
			whom: "Acute low back pain",
			position: "conditional for",
			says: "may be used only if other treatment falls short, in few sessions",
			strength: "Open recommendation",
		},
	},
	notes: [
		"The clearest ranking of the two treatments in any guideline read: exercise 'shall', acupuncture 'may'. A practitioner site that calls it an unrestricted recommendation overstates it.",
	],
	verified: "full-text",
	read: {
		url: "https://leitlinien.de/themen/kreuzschmerz/empfehlungsuebersicht/nicht-medikamentoese-therapie",
		where: "recommendations 5-1, 5-2 and 5-5",
	},
	gaps: ["Certainty of evidence"],
});
