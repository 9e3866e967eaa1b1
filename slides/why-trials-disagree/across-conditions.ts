import { arm, cite, md, plain, slide, text, value } from "#deck";
import { bodyMap } from "#figures";
import { hershman2018SwogS1200 as cancer } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2022SioAsco as oncologists } from "../evidence/cancer/mao-2022-sio-asco.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { scharf2006GeracKnee as knee } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tian2022KneeSham as kneePooled } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { aaos2021Pain as surgeons } from "../evidence/postoperative/aaos-2021-pain.ts";
import { cho2015BackSurgery as surgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { deng2008Thoracotomy as thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

const bare = { unit: false } as const;
const gain = { gain: true } as const;
const { responseVsSham, responseVsNone } = migraine.outcomes;
const { legPainWeek4 } = sciatica.outcomes;
const { worstPainWeek6VsSham, worstPainWeek6VsWaitlist } = cancer.outcomes;
const { successWeek26 } = knee.outcomes;

export default slide({
	id: "across-conditions",
	title: "Elsewhere the pattern recurs, with exceptions",
	minutes: 1.5,
	cuts: [20, 40],
	comparators: [],
	certainty: text`by condition; “ours” is our own judgment, over sham`,
	sources: [
		migraine,
		sciatica,
		kneePooled,
		pooled,
		cancer,
		surgery,
		thoracotomy,
		airForce,
	],
	pico: {
		treatment: text`acupuncture`,
		comparedWith: text`sham, usual care or none, as marked`,
	},
	body: [
		bodyMap({
			id: "across-the-body",
			title:
				"What acupuncture adds in five conditions, to sham and to care without it",
			places: [
				{
					name: "Migraine",
					about: "headaches halved",
					at: "head",
					certainty: "moderate (Cochrane)",
					results: [{ outcome: responseVsSham }, { outcome: responseVsNone }],
				},
				{
					name: "Pain after surgery",
					at: ["ribs", "lower-back"],
					certainty: "limited (AAOS)",
					results: [
						{ outcome: surgery.outcomes.painHour24VsSham, label: "back" },
						{ outcome: thoracotomy.outcomes.painDay30VsSham, label: "chest" },
						{
							outcome: airForce.outcomes.painVsPlacebo,
							label: "leg",
							says: "no difference",
						},
						{
							outcome: airForce.outcomes.opioidDay30VsStandardCare,
							label: "leg",
							says: "opioids no different",
						},
					],
				},
				{
					name: "Breast cancer drugs",
					about: text`joint pain, out of ${plain("10", "range of the scale")}`,
					at: "hand",
					certainty: "intermediate (ASCO)",
					results: [
						{ outcome: worstPainWeek6VsSham },
						{ outcome: worstPainWeek6VsWaitlist, label: "waiting" },
					],
				},
				{
					name: "Sciatica from a disk",
					about: text`leg pain, out of ${plain("100", "range of the scale")}`,
					at: "buttock",
					certainty: "low (ours)",
					results: [{ outcome: legPainWeek4 }],
					absent: ["usual-care"],
				},
				{
					name: "Knee arthritis pain",
					at: "knee",
					certainty: "moderate (ours)",
					results: [
						{ outcome: kneePooled.outcomes.painVsSham },
						{ outcome: pooled.outcomes.osteoarthritisVsNone },
					],
				},
			],
			message:
				"Against no acupuncture the gain is larger than against sham in migraine and the knee, and about the same in joint pain from breast cancer drugs; after surgery results differ.",
		}),
	],
	notes: md`What about other pain? The same question, laid out on the body. To the right of each line, acupuncture is ahead. Migraine first. Against no acupuncture, ${arm(responseVsNone, "acu", bare)} in a hundred halve their headaches, against ${arm(responseVsNone, "none", bare)}. Against sham it is ${arm(responseVsSham, "acu", bare)} and ${arm(responseVsSham, "sham", bare)}: a real gain, and a smaller one.

Sciatica is the surprise. In one good trial the leg hurt ${value(legPainWeek4, { form: "estimate", gain: true, unit: false })} points less than with sham, on a hundred-point scale. It was done in one country, and it awaits a repeat elsewhere.

In the knee, acupuncture beats sham by very little, and no acupuncture by half a standard deviation. In joint pain from breast cancer drugs it lowers pain by about one point in ten, and sham and waiting came out alike. So the pattern of the back is common, but it is not a law. After surgery, two larger trials found no difference from sham and some smaller ones did.

Will be asked: "Which would you offer?" Migraine prevention where daily drugs do not suit, and joint pain from aromatase inhibitors, which the oncologists' guideline supports.

Transition: why do trials disagree?`,
	transitions: {
		20: "back to Mrs. K., and to what could harm her.",
		40: "so who gains most?",
	},
	reading: md`The pattern of back pain recurs elsewhere, with exceptions on both sides. In migraine (${cite(migraine)}) headaches were at least halved in ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")} without acupuncture, and in ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham, risk ratio ${value(responseVsSham, bare)}, moderate certainty. In sciatica from a herniated disk one trial in China found leg pain lower than with sham by ${value(legPainWeek4, gain)} (${cite(sciatica)}); nobody in it went without treatment. In osteoarthritis of the knee acupuncture adds ${value(kneePooled.outcomes.painVsSham, gain)} to sham (${cite(kneePooled)}); against no acupuncture, in osteoarthritis, the gain is ${value(pooled.outcomes.osteoarthritisVsNone, gain)} (${cite(pooled)}). In GERAC’s knee trial ${arm(successWeek26, "acu")} did well with acupuncture, ${arm(successWeek26, "sham")} with sham and ${arm(successWeek26, "conservative")} with physician visits (${cite(knee)}).

In joint pain from aromatase inhibitors worst pain was lower than with sham by ${value(worstPainWeek6VsSham, gain)} and than on a waiting list by ${value(worstPainWeek6VsWaitlist, gain)}, where the trial had set ${cancer.facts.meaningfulDifference} between the groups (${cite(cancer)}); here sham did hardly anything on its own. The oncologists’ guideline says that acupuncture should be recommended for it, on intermediate evidence (${cite(oncologists)}). After surgery, pain was lower than with sham after back operations, ${value(surgery.outcomes.painHour24VsSham, gain)} (${cite(surgery)}), and did not differ after thoracotomy, ${value(thoracotomy.outcomes.painDay30VsSham)} (${cite(thoracotomy)}), or after leg surgery, where opioid use was also no different from standard care (${cite(airForce)}). The orthopedic surgeons call the evidence limited (${cite(surgeons)}). The certainty in sciatica and the knee is our own judgment, by GRADE.`,
});
