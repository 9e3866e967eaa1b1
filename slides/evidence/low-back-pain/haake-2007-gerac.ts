import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/f09d29307297533e2ce2d76ab38c074f72bdf666",
	where: "abstract",
};
const response = {
	measure: "Response",
	fullName:
		"At least 33% better on 3 von Korff pain items or 12% better on the HFAQ, without forbidden co-treatment or unblinding",
	unit: "%",
	better: "higher",
	role: "primary",
	timepoint: { label: "6 months", weeks: 26 },
	arms: [
		{ arm: "verum", kind: "percent", value: 47.6, n: 387 },
		{ arm: "sham", kind: "percent", value: 44.2, n: 387 },
		{ arm: "conv", kind: "percent", value: 27.4, n: 388 },
	],
} satisfies Partial<OutcomeRecord>;
const conventional =
	"guideline-based conventional therapy: drugs, physical therapy and exercise";

const trialTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030/table/CD013814-tblf-0011",
	where: "table of the trial’s characteristics in the Cochrane review of 2020",
	verified: "secondary",
} as const;

export const haake2007Gerac = study({
	id: "haake-2007-gerac",
	kind: "rct",
	tier: "core",
	topics: ["chronic low back pain", "blinding and sham"],
	name: "GERAC",
	citation: {
		type: "article-journal",
		title:
			"German Acupuncture Trials (GERAC) for Chronic Low Back Pain: Randomized, Multicenter, Blinded, Parallel-Group Trial With 3 Groups",
		author: [
			{ family: "Haake", given: "Michael" },
			{ family: "Müller", given: "Hans-Helge" },
			{ family: "Schade-Brittinger", given: "Carmen" },
			{ family: "Basler", given: "Heinz D." },
			{ family: "Schäfer", given: "Helmut" },
			{ family: "Maier", given: "Christoph" },
			{ family: "Endres", given: "Heinz G." },
			{ family: "Trampisch", given: "Hans J." },
			{ family: "Molsberger", given: "Albrecht" },
		],
		"container-title": "Archives of Internal Medicine",
		issued: { "date-parts": [[2007, 9, 24]] },
		volume: "167",
		issue: "17",
		page: "1892-1898",
		DOI: "10.1001/archinte.167.17.1892",
		PMID: "17893311",
		URL: "https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/413107",
	},
	population:
		"Adults 18 to 86 with chronic low back pain for a mean of 8 years",
	setting: "Germany, 340 outpatient practices",
	randomized: 1162,
	analyzed: 1117,
	arms: [
		{
			id: "verum",
			name: "Verum acupuncture",
			n: 387,
			sessions: "10, plus 5 after a partial response",
		},
		{
			id: "sham",
			name: "Superficial needling at non-points",
			n: 387,
			sessions: "10, plus 5 after a partial response",
		},
		{
			id: "conv",
			name: "Guideline-based conventional therapy",
			n: 388,
			description: "Drugs, physical therapy, exercise",
		},
	],
	outcomes: {
		responseVerumVsSham: {
			...response,
			comparator: "sham",
			contrast: { treatment: "verum", control: "sham" },
			effect: {
				type: "risk difference",
				value: 3.4,
				ci95: [-3.7, 10.3],
				p: "0.39",
				unit: "percentage points",
			},
			read: abstract,
		},
		responseVerumVsConventional: {
			...response,
			comparator: "active",
			comparatorDetail: conventional,
			contrast: { treatment: "verum", control: "conv" },
			effect: {
				type: "risk difference",
				value: 20.2,
				ci95: [13.4, 26.7],
				p: "<0.001",
				unit: "percentage points",
			},
			read: abstract,
		},
		responseShamVsConventional: {
			...response,
			comparator: "active",
			comparatorDetail: conventional,
			contrast: { treatment: "sham", control: "conv" },
			effect: {
				type: "risk difference",
				value: 16.8,
				ci95: [10.1, 23.4],
				p: "<0.001",
				unit: "percentage points",
			},
			note: "Sham needling against conventional therapy: positive favors the sham.",
			read: abstract,
		},
	},
	facts: {
		practices: { value: 340, label: "outpatient practices" },
		meanAge: { value: 50, unit: "years", label: "mean age" },
		ageSd: { value: 15, unit: "years", label: "standard deviation of age" },
		ageMin: { value: 18, unit: "years", label: "lowest age" },
		ageMax: { value: 86, unit: "years", label: "highest age" },
		painYears: { value: 8, unit: "years", label: "mean duration of pain" },
		sessions: { value: 10, unit: "sessions", label: "of needling" },
		extraSessions: {
			value: 5,
			unit: "sessions",
			label: "more after a partial response",
		},
		painResponderThreshold: {
			value: 33,
			unit: "%",
			label: "less pain (von Korff) counts as response",
		},
		functionResponderThreshold: {
			value: 12,
			unit: "%",
			label: "better function (HFAQ) counts as response",
		},
		female: { value: 60, unit: "%", label: "women", read: trialTable },
		baselinePain: {
			value: 67.8,
			unit: "points",
			label: "mean pain at baseline on the von Korff pain scale, 0–100",
			read: trialTable,
		},
		needlesMin: {
			value: 14,
			label: "needles a session, fewest",
			read: trialTable,
		},
		needlesMax: {
			value: 20,
			label: "needles a session, most",
			read: trialTable,
		},
		depthMin: {
			value: 5,
			unit: "mm",
			label: "depth of the needles, by site, least",
			read: trialTable,
		},
		depthMax: {
			value: 40,
			unit: "mm",
			label: "depth of the needles, by site, most",
			read: trialTable,
		},
		sessionMinutes: {
			value: 30,
			unit: "minutes",
			label: "a session",
			read: trialTable,
		},
		sessionsPerWeek: {
			value: 2,
			unit: "sessions",
			label: "a week",
			read: trialTable,
		},
	},
	limitations: [
		"The conventional-therapy arm was not blinded.",
		"The strict responder rule counts unblinding or any forbidden co-treatment as failure.",
		"The sham pierces the skin (superficial needling).",
	],
	funding: "German public health insurance companies",
	notes: [
		"An erratum was printed in Arch Intern Med 2007;167(19):2072.",
		"De qi was sought by hand. People with a bleeding disorder or on an anticoagulant, with epilepsy, pregnant or with skin disease at the site were kept out (table of the trial’s characteristics in the Cochrane review of 2020).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Pain and HFAQ means by arm",
		"Content of the erratum (167(19):2072)",
		"what the erratum of 2007 corrects",
	],
	disagreements: [
		{
			outcome: "randomized",
			withRecord: "mu-2020-cochrane",
			explanation:
				"The Cochrane review lists 1,117 analyzed of 1,802; the abstract says 1,162 randomized, which stands.",
		},
	],
});
