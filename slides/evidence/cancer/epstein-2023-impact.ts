import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://nfdi-search.nliwod.org/publication-details/doi:10.1001%252Fjamanetworkopen.2023.42482/source-id:W4388654104",
	where:
		"abstract (machine-shortened copy); same figures in the MIMS summary and the ASCO abstract",
} as const;
const newsSummary = {
	url: "https://sitmspapp.mimsdev.com/india/news-updates/topic/acupuncture--massage-equally-effective-for-cancer-pain",
	where: "news summary of the paper (MIMS)",
	verified: "secondary",
} as const;
const meetingAbstract = {
	url: "https://ace.asco.org/content/411070/abstract/226799",
	where: "ASCO meeting abstract",
} as const;

export const epstein2023Impact = study({
	id: "epstein-2023-impact",
	kind: "rct",
	tier: "core",
	topics: ["cancer pain"],
	name: "IMPACT",
	registration: "NCT04095234",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture vs Massage for Pain in Patients Living With Advanced Cancer: The IMPACT Randomized Clinical Trial",
		author: [
			{ family: "Epstein", given: "Andrew S." },
			{ family: "Liou", given: "Kevin T." },
			{ family: "Romero", given: "Sally A.D." },
			{ family: "Baser", given: "Raymond E." },
			{ family: "Wong", given: "Greta" },
			{ family: "Xiao", given: "Han" },
			{ family: "Mo", given: "Zunli" },
			{ family: "Walker", given: "Desiree" },
			{ family: "MacLeod", given: "Jodi" },
			{ family: "Li", given: "Qing" },
			{ family: "Barton-Burke", given: "Margaret" },
			{ family: "Deng", given: "Gary E." },
			{ family: "Panageas", given: "Katherine S." },
			{ family: "Farrar", given: "John T." },
			{ family: "Mao", given: "Jun J." },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2023, 11, 14]] },
		volume: "6",
		issue: "11",
		page: "e2342482",
		DOI: "10.1001/jamanetworkopen.2023.42482",
		PMID: "37962891",
		URL: "https://pubmed.ncbi.nlm.nih.gov/37962891/",
	},
	population:
		"Adults with advanced cancer, moderate to severe musculoskeletal pain, clinician-estimated life expectancy of 6 months or more, Karnofsky 60 or higher; mean age 58.7 (SD 14.1), 67.1% women, 78.5% solid tumours; mean worst pain 6.9 (SD 1.5); mean pain duration 3.8 years; mean 5.6 years since diagnosis; 54.7% on pain medication, 98 (32.9%) on opioids",
	setting:
		"USA, two cancer centres (Memorial Sloan Kettering and regional sites; Baptist Health Miami Cancer Institute); 19 Sep 2019 to 23 Feb 2022; pragmatic, open-label for patients",
	randomized: 298,
	analyzed: 298,
	arms: [
		{
			id: "acupuncture",
			name: "Acupuncture",
			n: 150,
			sessions: "10 weekly + monthly boosters",
			weeks: 26,
			description:
				"About 10 to 20 needles, 20 minutes, electrical stimulation in some (news account); sessions of 30 minutes (PCORI)",
		},
		{
			id: "massage",
			name: "Massage",
			n: 148,
			sessions: "10 weekly + monthly boosters",
			weeks: 26,
			description:
				"30-minute sessions by licensed, oncology-experienced therapists",
		},
	],
	outcomes: {
		worstPainChangeAcupuncture: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory, worst pain in the past week",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "within-group",
			effect: { type: "mean change", value: -2.53, ci95: [-2.92, -2.15] },
			note: "A change within the arm, not an effect of acupuncture: the trial had no untreated or sham arm",
			read: abstract,
		},
		worstPainChangeMassage: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory, worst pain in the past week",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "within-group",
			effect: { type: "mean change", value: -3.01, ci95: [-3.38, -2.63] },
			note: "A change within the arm: the trial had no untreated or sham arm",
			read: abstract,
		},
		worstPainMassageVsAcupuncture: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory, worst pain in the past week",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "active",
			comparatorDetail: "acupuncture",
			contrast: { treatment: "massage", control: "acupuncture" },
			effect: {
				type: "mean difference",
				value: -0.48,
				ci95: [-0.98, 0.03],
				p: "0.07",
			},
			arms: [
				{
					arm: "massage",
					kind: "mean change",
					value: -3.01,
					ci95: [-3.38, -2.63],
				},
				{
					arm: "acupuncture",
					kind: "mean change",
					value: -2.53,
					ci95: [-2.92, -2.15],
				},
			],
			favoursAcupuncture: "positive",
			note: "Primary contrast, massage minus acupuncture: the estimate leans to massage. The source does not print the direction; it follows from the arm means (-3.01 minus -2.53)",
			read: abstract,
		},
		responderVsMassage: {
			measure: "Responders on worst pain",
			fullName:
				"Share with a clinical response by week 26 (definition not read)",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "active",
			comparatorDetail: "massage",
			contrast: { treatment: "acupuncture", control: "massage" },
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 55.2, ci95: [46, 64] },
				{ arm: "massage", kind: "percent", value: 65.9, ci95: [57, 74] },
			],
			note: "No between-arm estimate read",
			read: newsSummary,
		},
		opioidReductionVsMassage: {
			measure: "Reduced opioid use",
			fullName:
				"Share able to reduce their use of opioids (denominator not read)",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "secondary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "active",
			comparatorDetail: "massage",
			contrast: { treatment: "acupuncture", control: "massage" },
			arms: [
				{ arm: "acupuncture", kind: "percent", value: 28 },
				{ arm: "massage", kind: "percent", value: 36 },
			],
			note: "No untreated arm, so not an opioid-sparing effect of acupuncture",
			read: {
				url: "https://www.cancerhealth.com/article/acupuncture-massage-pain",
				where: "news summary",
				verified: "secondary",
			},
		},
		bruisingAcupuncture: {
			measure: "Bruising with acupuncture",
			unit: "%",
			better: "lower",
			role: "safety",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "none",
			effect: { type: "proportion", value: 6.5, ci95: "not reported" },
			note: "Massage recorded another event (soreness), so the two are not a comparison",
			read: abstract,
		},
		sorenessMassage: {
			measure: "Transient soreness with massage",
			unit: "%",
			better: "lower",
			role: "safety",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "none",
			effect: { type: "proportion", value: 15.1, ci95: "not reported" },
			read: abstract,
		},
	},
	facts: {
		primaryEndpointPatients: {
			value: 242,
			label: "patients gave the primary endpoint",
			read: meetingAbstract,
		},
		primaryEndpointShare: {
			value: 81.2,
			unit: "%",
			label: "of patients gave the primary endpoint",
			read: meetingAbstract,
		},
		plannedSample: {
			value: 300,
			label: "patients planned",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9438082",
				where: "protocol, abstract",
			},
		},
		weeklySessions: {
			value: 10,
			label: "weekly sessions, then monthly boosters to week 26",
		},
		treatmentWeeks: {
			value: 26,
			unit: "weeks",
			label: "of treatment, boosters included",
		},
		baselineWorstPain: {
			value: 6.9,
			unit: "points of 10",
			label: "mean worst pain at baseline",
		},
		baselineWorstPainSd: {
			value: 1.5,
			unit: "points of 10",
			label: "standard deviation of worst pain at baseline",
		},
		entryWorstPainMin: {
			value: 4,
			unit: "points of 10",
			label: "lowest worst pain for entry",
			read: {
				url: "https://trial.medpath.com/clinical-trial/e5199eda16c3a521/nct04095234-integrative-medicine-pain-advanced-cancer",
				where: "registry mirror, eligibility",
				verified: "secondary",
			},
		},
		painDurationYears: {
			value: 3.8,
			unit: "years",
			label: "mean duration of pain",
			read: newsSummary,
		},
		yearsSinceDiagnosis: {
			value: 5.6,
			unit: "years",
			label: "mean time since diagnosis",
			read: newsSummary,
		},
		meanAge: { value: 58.7, unit: "years", label: "mean age" },
		womenShare: { value: 67.1, unit: "%", label: "women" },
		solidTumourShare: { value: 78.5, unit: "%", label: "with solid tumours" },
		opioidUsersAtBaseline: {
			value: 98,
			label: "patients on opioids at baseline",
			read: newsSummary,
		},
		opioidUseShareAtBaseline: {
			value: 32.9,
			unit: "%",
			label: "on opioids at baseline",
			read: newsSummary,
		},
		fundingDollars: {
			value: 2780640,
			unit: "US dollars",
			label: "from PCORI",
			read: {
				url: "https://www.pcori.org/research-results/2019/comparing-acupuncture-and-massage-treat-pain-patients-advanced-cancer-impact-study",
				where: "PCORI project page",
			},
		},
	},
	harms:
		"Mild only as reported in the abstract: bruising in 6.5% of acupuncture patients, transient soreness in 15.1% of massage patients; a news account adds bleeding and local pain (acupuncture) and headache (massage). Serious adverse events: not read.",
	limitations: [
		"No sham, usual-care, attention or waitlist arm: the fall in pain cannot be attributed to either treatment (regression to the mean, attention, co-analgesia, attrition)",
		"Enrolled because pain was at least moderate, so regression to the mean is expected",
		"A superiority design that ends at p=0.07 does not prove the two equal; no equivalence margin was read",
		"Unblinded patients, every efficacy outcome self-reported",
		"18.8% without the primary endpoint (ASCO abstract), an ill population, so missingness may be informative",
		"Patients with musculoskeletal pain in two US cancer centres; tumour-related visceral or neuropathic pain is not what was tested",
		"Fatigue, insomnia and quality of life improved in both arms without difference, but no figures were readable",
	],
	funding: "PCORI (SMPAI-2018C2-12883, $2,780,640)",
	notes: [
		"Derived: the changes are 37% (acupuncture) and 44% (massage) of the baseline worst pain of 6.9; within the arms, no control.",
		"The protocol is PMC9438082; a trial newsletter account is at https://fulcrumtherapy.ca/news/acupuncture-and-massage-help-cancer-patients/.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Full-text tables (PMC10646731) not stored: no figures for fatigue (BFI), insomnia (ISI), PROMIS quality of life, pain interference, 10-week values",
		"Serious adverse events and deaths",
		"Responder definition",
		"Equivalence or non-inferiority margin, if any",
	],
	disagreements: [
		{
			outcome: "baselineWorstPain",
			withRecord: "source: ASCO meeting abstract of the same trial",
			explanation:
				"The meeting abstract gives a baseline worst pain of 6.6, the abstract of the paper 6.9 (SD 1.5); the paper stands.",
		},
	],
	tries: [
		{
			sought: "Baseline worst pain",
			where: "Stored web pages: shortened copy of the abstract",
			result: "found",
			note: "6.9 (SD 1.5).",
		},
		{
			sought: "Secondary outcomes, 10-week values, serious adverse events",
			where:
				"Four searches of stored web pages: PMC10646731 and its tables, registry copies, PCORI, news",
			result: "not found",
			note: "The registry copy (meddatax.com, October 2025) holds no results; PCORI and the abstract give direction only.",
		},
	],
});
