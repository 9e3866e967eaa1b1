import {
	arm,
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { responderBars } from "#figures";
import { pham2021OpioidClaims as pham } from "../evidence/safety-and-practice/pham-2021-opioid-claims.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const { opioidDoseVsSham: dose } = zheng.outcomes;
const {
	opioidAmongNewUsers: fresh,
	opioidAmongEarlierUsers: earlier,
	totalCost,
} = pham.outcomes;

export default slide({
	id: "opioid-use",
	title:
		"In chronic pain, the largest trial that aimed to lower opioid doses did not show that it can",
	minutes: 0.75,
	cuts: [],
	claims: ["outweighed-by-less-medication", "opioid-need"],
	comparators: ["sham", "active"],
	pico: {
		patients: text`${participants(zheng)} on opioids for chronic pain`,
		treatment: text`electroacupuncture`,
		outcome: text`opioid dose`,
		time: text`twelve weeks`,
		limits: text`${fact(zheng.facts.plannedParticipants)} planned`,
	},
	sources: [zheng, pham],
	body: [
		responderBars({
			id: "opioid-dose",
			title: "Change of the opioid dose over twelve weeks",
			outcome: dose,
			arms: [
				{ arm: "ea", label: "Electroacupuncture", role: "treatment" },
				{ arm: "sham", label: "Sham", role: "sham" },
				{ arm: "education", label: "Education alone", role: "active" },
			],
			differences: [],
			axisTitle: "Change of opioid dose, %",
			message:
				"The dose fell in every group; the groups did not differ detectably, and the trial was a third of its planned size.",
		}),
		points`The groups did not differ detectably, and pain did not change in any`,
	],
	notes: md`This is the largest randomized trial in people who already take opioids, and it reached a third of its planned size. The dose changed by ${arm(dose, "ea")} with electroacupuncture, ${arm(dose, "sham")} with sham and ${arm(dose, "education")} with education. The differences run in the direction of the article; the trial was too small to tell them from chance. Pain did not change in any group.

In insurance claims fewer people got opioids after acupuncture, but they had chosen acupuncture, and their care cost ${value(totalCost, { form: "estimate" })} more.

Will be asked: "The article says far outweighed by less reliance on drugs." That is a hope, not a finding. After surgery it is a different question, with its own trials.

Transition: how large are the benefits of the other choices?`,
	transitions: { 40: "what will Medicare pay for?" },
	reading: md`The article says that risks are far outweighed by less reliance on long-term drugs. The largest randomized trial in people taking opioids for chronic musculoskeletal pain (${cite(zheng)}) enrolled ${participants(zheng)} of the ${fact(zheng.facts.plannedParticipants)} people it had planned. By three months the dose had changed by ${arm(dose, "ea")} with electroacupuncture, ${arm(dose, "sham")} with sham and ${arm(dose, "education")} with education alone, and the groups did not differ detectably; which of the first two figures belongs to which arm comes from a news report. Pain did not change in any group. A trial of that size cannot rule a useful saving in or out. In matched insurance claims (${cite(pham)}; ${fact(pham.facts.pairs)} pairs, mean age ${fact(pham.facts.meanAge)}), fewer people had opioids in the year after starting acupuncture than after starting an NSAID or physical therapy: ${arm(fresh, "acupuncture")} against ${arm(fresh, "nsaidOrPt")} of those who had taken none before, ${arm(earlier, "acupuncture")} against ${arm(earlier, "nsaidOrPt")} of the rest. Nobody was randomized, total cost was ${value(totalCost, { form: "estimate" })} higher, and invasive procedures were no fewer. A saving of opioids in chronic pain is possible; it has not been shown.`,
});
