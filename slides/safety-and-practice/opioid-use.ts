import {
	arm,
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	table,
	text,
	value,
} from "#deck";
import { pham2021OpioidClaims as pham } from "../evidence/safety-and-practice/pham-2021-opioid-claims.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const { opioidDoseVsSham: dose } = zheng.outcomes;
const {
	opioidAmongNewUsers: fresh,
	opioidAmongEarlierUsers: earlier,
	totalCost,
} = pham.outcomes;
const points_ = { form: "estimate" } as const;

export default slide({
	id: "opioid-use",
	title:
		"For chronic pain, acupuncture is not shown to lower opioid use beyond sham or education",
	minutes: 0.75,
	cuts: [40, 60],
	claims: ["outweighed-by-less-medication", "opioid-need"],
	comparators: ["sham", "active"],
	context: text`dose or prescriptions · no intervals printed`,
	certainty: text`not graded`,
	sources: [zheng, pham],
	body: [
		table({
			caption: text`Opioid use with acupuncture in chronic pain`,
			columns: ["Study", "Acupuncture", "Compared with", "Difference"],
			rows: [
				[
					text`Trial, ${participants(zheng)} of ${fact(zheng.facts.plannedParticipants)} planned ${cite(zheng)}`,
					text`dose ${arm(dose, "ea")}`,
					text`${arm(dose, "sham")} sham; ${arm(dose, "education")} education`,
					text`none between groups`,
				],
				[
					text`Claims, no earlier opioid ${cite(pham)}`,
					text`${arm(fresh, "acupuncture")} had opioids`,
					text`${arm(fresh, "nsaidOrPt")} NSAID or physical therapy`,
					text`${value(fresh, points_)}`,
				],
				[
					text`Claims, earlier opioid ${cite(pham)}`,
					text`${arm(earlier, "acupuncture")} had opioids`,
					text`${arm(earlier, "nsaidOrPt")} NSAID or physical therapy`,
					text`${value(earlier, points_)}`,
				],
			],
		}),
		points`
      The trial fell far short of its planned size: it could have missed a difference
      In the claims nobody was randomised, and care cost ${value(totalCost, { form: "estimate" })} more`,
	],
	notes: md`The largest randomised test in people on long-term opioids, and it fell far short: ${participants(zheng)} of ${fact(zheng.facts.plannedParticipants)}. Dose changed by ${arm(dose, "ea")} with electroacupuncture, ${arm(dose, "sham")} with sham, ${arm(dose, "education")} with education; the groups did not differ. The abstract does not say which needle arm is which; a news report gives the order used here.

The claims study is large and observational: people who choose acupuncture may want fewer opioids to begin with. Fewer had opioids, and costs were higher.

Will be asked: "But the article says far outweighed." That is not shown. After surgery it is another question, and another chapter.

Transition: how modest are the other choices?`,
	transitions: { 40: "so which of the article's advice can you pass on?" },
	reading: md`The article says that risks are far outweighed by less reliance on long-term drugs. The largest randomised test read in people taking opioids for chronic musculoskeletal pain (${cite(zheng)}) took in ${participants(zheng)} of the ${fact(zheng.facts.plannedParticipants)} people it had planned. By three months the dose had changed by ${arm(dose, "ea")} with electroacupuncture, ${arm(dose, "sham")} with sham and ${arm(dose, "education")} with education, without a difference between groups; no interval is printed, and which needle arm had which figure comes from a news report. Pain did not change in any group. In matched insurance claims (${cite(pham)}; ${fact(pham.facts.pairs)} pairs, mean age ${fact(pham.facts.meanAge)}), fewer people had opioids in the year after starting acupuncture than after starting an NSAID or physical therapy: ${arm(fresh, "acupuncture")} against ${arm(fresh, "nsaidOrPt")} of those who had had none, ${arm(earlier, "acupuncture")} against ${arm(earlier, "nsaidOrPt")} of the rest. Nobody was randomised, total cost was ${value(totalCost, { form: "estimate" })} higher and invasive procedures were no fewer. So a saving of opioids in chronic pain is possible, and not shown.`,
});
