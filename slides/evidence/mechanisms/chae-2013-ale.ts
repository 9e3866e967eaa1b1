import { study } from "#evidence";

export const chae2013Ale = study({
	id: "chae-2013-ale",
	kind: "systematic-review",
	tier: "core",
	topics: ["brain imaging"],
	citation: {
		type: "article-journal",
		title:
			"Inserting Needles Into the Body: A Meta-Analysis of Brain Activity Associated With Acupuncture Needle Stimulation",
		author: [
			{ family: "Chae", given: "Younbyoung" },
			{ family: "Chang", given: "Dong-Seon" },
			{ family: "Lee", given: "Soon-Ho" },
			{ family: "Jung", given: "Won-Mo" },
			{ family: "Lee", given: "In-Seon" },
			{ family: "Jackson", given: "Stephen" },
			{ family: "Kong", given: "Jian" },
			{ family: "Lee", given: "Hyangsook" },
			{ family: "Park", given: "Hi-Joon" },
			{ family: "Lee", given: "Hyejung" },
			{ family: "Wallraven", given: "Christian" },
		],
		"container-title": "The Journal of Pain",
		issued: { "date-parts": [[2013, 3]] },
		volume: "14",
		issue: "3",
		page: "215-222",
		DOI: "10.1016/j.jpain.2012.11.011",
		URL: "https://doi.org/10.1016/j.jpain.2012.11.011",
	},
	population: "fMRI experiments of acupuncture needle stimulation",
	arms: [
		{ id: "needle", name: "Needle stimulation" },
		{ id: "touch", name: "Tactile stimulation" },
	],
	outcomes: {
		brainMapNeedling: {
			measure: "Brain map during needling",
			fullName: "Activation likelihood clusters during needle stimulation",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "within-group",
			finding:
				"Activated: insula, thalamus, anterior cingulate, primary and secondary somatosensory cortices. Deactivated: medial prefrontal cortex, caudate, amygdala, posterior cingulate, parahippocampus.",
			trials: 28,
			read: {
				url: "https://www.jpain.org/article/S1526-5900(12)00961-3/pdf",
				where: "abstract",
			},
		},
		brainMapTouch: {
			measure: "Brain map during touch",
			fullName: "Activation likelihood clusters during tactile stimulation",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during stimulation" },
			comparator: "other",
			comparatorDetail: "touch without a needle, analyzed alongside needling",
			finding: "Weaker responses in similar areas to needling",
			trials: 28,
			note: "The pattern is one of sensory stimulation in general, stronger with a needle",
			read: {
				url: "https://www.jpain.org/article/S1526-5900(12)00961-3/pdf",
				where: "abstract",
			},
		},
	},
	facts: {
		studies: { value: 28, label: "fMRI studies pooled" },
		needlingExperiments: { value: 51, label: "needling experiments" },
		touchExperiments: { value: 10, label: "touch experiments" },
	},
	limitations: [
		"Touch produced a weaker version of the same map, so the map is not specific to acupuncture",
		"10 touch experiments against 51 of needling",
		"No pain relief was pooled",
		"Needling is itself a nociceptive stimulus; the authors read the response as the sensory, cognitive and affective dimensions of pain",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "needle stimulation versus tactile stimulation",
		sample: "28 fMRI studies: 51 acupuncture and 10 tactile experiments",
		shamControlled: "control was touch (tactile stimulation)",
		trackedPainRelief: "no: no pain outcome pooled",
	},
	verified: "abstract",
	read: {
		url: "https://www.jpain.org/article/S1526-5900(12)00961-3/pdf",
		where: "abstract",
	},
	gaps: ["number of participants", "coordinates and cluster sizes", "funding"],
	disagreements: [
		{
			outcome: "brainMapNeedling",
			withRecord: "hui-2000-limbic",
			explanation:
				"Anterior cingulate and insula rise in this pooled map and fell in the study of 13 volunteers. The direction is unsettled.",
		},
	],
});
