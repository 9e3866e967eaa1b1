import { study } from "#evidence";

export const hui2000Limbic = study({
	id: "hui-2000-limbic",
	kind: "imaging",
	tier: "core",
	topics: ["brain imaging"],
	citation: {
		type: "article-journal",
		title: "[fMRI of acupuncture needling at LI4 in normal subjects]",
		author: [{ family: "Hui" }],
		issued: { "date-parts": [[2000]] },
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6871878",
	},
	population:
		"13 healthy volunteers; 11 felt the needling sensation (deqi), 2 felt pain instead",
	analyzed: 13,
	arms: [],
	outcomes: {
		fmriSignalWithDeqi: {
			measure: "fMRI signal with deqi",
			fullName: "Signal during needle manipulation in volunteers who felt deqi",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during needling" },
			comparator: "within-group",
			finding:
				"Decreases in accumbens, amygdala, hippocampus, parahippocampus, hypothalamus, ventral tegmental area, anterior cingulate, caudate, putamen, temporal pole and insula in all 11 with deqi; increases mainly in somatosensory cortex",
			participants: 11,
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6871878",
				where: "abstract",
			},
		},
		fmriSignalWithPain: {
			measure: "fMRI signal with pain",
			fullName: "Signal in the two volunteers who felt pain instead",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during needling" },
			comparator: "other",
			comparatorDetail: "volunteers who felt deqi",
			finding:
				"Increases instead of decreases in anterior cingulate, caudate, putamen, anterior thalamus and posterior insula",
			participants: 2,
			note: "Superficial touch gave somatosensory increases without decreases in deep structures",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6871878",
				where: "abstract",
			},
		},
	},
	facts: {
		volunteers: { value: 13, label: "healthy volunteers" },
		feltDeqi: { value: 11, label: "volunteers who felt deqi" },
		feltPain: { value: 2, label: "volunteers who felt pain instead" },
	},
	limitations: [
		"n = 13, called preliminary by its authors",
		"Contrast of pain versus deqi rests on two people",
		"No sham needle, no pain outcome",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "manual, LI4",
		sample: "13 healthy volunteers",
		shamControlled: "superficial tactile stimulation, no sham needle",
		trackedPainRelief: "no: healthy subjects, no pain treated",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6871878",
		where: "abstract",
	},
	gaps: [
		"title, further authors, journal, volume and pages, not printed on the page read (PMC6871878)",
		"effect sizes",
	],
	disagreements: [
		{
			outcome: "fmriSignalWithDeqi",
			withRecord: "chae-2013-ale",
			explanation:
				"Anterior cingulate and insula fell in this founding study; a pooled map of 28 studies found both activated.",
		},
	],
});
