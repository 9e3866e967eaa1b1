import { cite, fact, md, plain, slide, text, value, year } from "#deck";
import { courseOfCare } from "#figures";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { va2025AcupunctureVisits as va } from "../evidence/low-back-pain/va-2025-acupuncture-visits.ts";
import { bonakdar2019Ehb as benchmark } from "../evidence/safety-and-practice/bonakdar-2019-ehb.ts";
import { candon2022Coverage as spending } from "../evidence/safety-and-practice/candon-2022-coverage.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { heyward2018Plans as plans } from "../evidence/safety-and-practice/heyward-2018-plans.ts";
import { jgim2020MedicareAccess as viewpoint } from "../evidence/safety-and-practice/jgim-2020-medicare-access.ts";
import { nahin2024Nhis as survey } from "../evidence/safety-and-practice/nahin-2024-nhis.ts";
import { onstott2024StateMandates as mandates } from "../evidence/safety-and-practice/onstott-2024-state-mandates.ts";

const { facts } = medicare;
const { acupuncture2002, acupuncture2022 } = survey.outcomes;
const estimate = { form: "estimate" } as const;
const code = "billing code";

export default slide({
	id: "coverage",
	title: text`Medicare pays for chronic low back pain alone, ${fact(facts.annualCap)} a year, and only while it helps`,
	minutes: 0.75,
	cuts: [40, 60],
	claims: ["into-the-mainstream"],
	context: text`National Coverage Determination ${plain("30.3.3", "number of the rule")}, since ${year(medicare)}; contractors differ in detail`,
	sources: [medicare, va, plans],
	body: [
		courseOfCare({
			id: "coverage-course",
			title: "What Medicare pays for, and when it stops",
			about: text`Medicare’s rule, for one condition`,
			stages: [
				{
					label: "Before the first visit",
					visits: 0,
					ask: "Which pain?",
					goOn: text`Low back pain for ${fact(facts.painWeeksMin)} or longer, no cause such as cancer`,
					stop: "Not covered: surgery, pregnancy, osteoarthritis, fibromyalgia",
					besides: "A physician, PA or NP, or staff they supervise",
				},
				{
					label: text`${fact(facts.initialVisits)} in ${fact(facts.initialDays)}`,
					visits: facts.initialVisits.value - 1,
					ask: "Is she better?",
					goOn: text`Better: ${fact(facts.extraVisits)} more`,
					stop: "No better, or worse",
					besides: text`Codes ${plain("97810, 97811", code)}; with current ${plain("97813, 97814", code)}`,
				},
				{
					label: text`${fact(facts.annualCap)} in a year`,
					visits: facts.extraVisits.value - 1,
					stop: "No more this year",
					besides: text`From visit ${plain("13", code)}, modifier KX`,
				},
			],
			message:
				"One condition, twelve visits, a review, eight more at most, and a stop.",
		}),
	],
	notes: md`One condition, twelve visits, a review, eight more, and a stop. It is also a decent protocol for anybody.

Read the exclusions: pain after surgery and pain in pregnancy are out, and so are knees, necks and headaches. Licensed acupuncturists cannot bill Medicare by themselves; someone like you has to supervise, and the degree has to be from an accredited school.

Will be asked: "And everybody else?" The VA approves ${fact(va.facts.initialVisits)} in ${fact(va.facts.initialDays)}. Of ${fact(plans.facts.plans)} commercial, Medicaid and Medicare Advantage plans in ${plain("2017", "year of the survey")}, two thirds did not cover acupuncture. So she asks her plan before the first visit.

Will be asked: "Which codes?" ${plain("97810 and 97811", code)} without current, ${plain("97813 and 97814", code)} with. On dry needling, ${plain("20560 and 20561", code)}, sources contradict each other; ask your contractor.

Transition: so what do you say to Mrs. K.?`,
	reading: md`Since ${year(medicare)} Medicare has paid for acupuncture for one condition (${cite(medicare)}): low back pain of ${fact(facts.painWeeksMin)} or longer that has no identifiable systemic cause, such as cancer, infection or inflammatory disease, and does not come from surgery or pregnancy. It pays for ${fact(facts.initialVisits)} in ${fact(facts.initialDays)} and for ${fact(facts.extraVisits)} more if the patient improves, ${fact(facts.annualCap)} a year at most; treatment must stop if she does not improve or gets worse. Fibromyalgia and osteoarthritis are expressly not covered. Physicians may furnish it; physician assistants, nurse practitioners and auxiliary staff may if they hold a master's or doctoral degree in acupuncture from an accredited school and a current license, auxiliary staff under supervision. The codes are ${plain("97810 and 97811", code)} for needles without current, the first and each further quarter of an hour, ${plain("97813 and 97814", code)} with current, and modifier KX for visits ${plain("13 to 20", "visits")}. On dry needling (${plain("20560, 20561", code)}) published sources contradict each other. Claims already paid have been under review where the diagnosis was another one or the visits were too many.

Acupuncturists cannot bill Medicare by themselves, and most do not work under a supervising clinician (${cite(viewpoint)}). The VA approves ${fact(va.facts.initialVisits)} in ${fact(va.facts.initialDays)} (${cite(va)}). Of ${fact(plans.facts.plans)} commercial, Medicaid and Medicare Advantage plans in ${plain("2017", "year of the survey")}, ${fact(plans.facts.noAcupuncture)} did not cover acupuncture and ${fact(plans.facts.physicalTherapy)} covered physical therapy (${cite(plans)}); fewer than ${fact(benchmark.facts.acupunctureBelow)} have it in their benchmark plan (${cite(benchmark)}), and ${fact(mandates.facts.states)} require coverage of pain care without drugs (${cite(mandates)}). Users spent ${fact(spending.facts.spendLast)} a year in ${plain("2018 to 2019", "years of the survey")} (${cite(spending)}).

${value(acupuncture2022)} had used acupuncture in the past year in ${plain("2022", "year of the survey")}, against ${value(acupuncture2002)} in ${plain("2002", "year of the survey")} (${cite(survey)}). Licensed acupuncturists came to ${value(workforce.outcomes.density2023, estimate)} in ${plain("2023", "year of the count")}; ${fact(workforce.facts.californiaShare)}, ${fact(workforce.facts.newYorkShare)} and ${fact(workforce.facts.floridaShare)} of the licenses were in California, New York and Florida (${cite(workforce)}).`,
});
