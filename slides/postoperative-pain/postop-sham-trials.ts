import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	text,
	value,
} from "#deck";
import { effectDirections } from "#figures";
import { aaos2021Pain as aaos } from "../evidence/postoperative/aaos-2021-pain.ts";
import { baldawi2022BfaVa as veterans } from "../evidence/postoperative/baldawi-2022-bfa-va.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { crowell2025BfaShoulder as shoulder } from "../evidence/postoperative/crowell-2025-bfa-shoulder.ts";
import { deng2008Thoracotomy as thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { hssThaNct05384860 as hipTrial } from "../evidence/postoperative/hss-tha-nct05384860.ts";
import { usichenko2005Hip as hip } from "../evidence/postoperative/usichenko-2005-hip.ts";
import { usichenko2007Cmaj as knee } from "../evidence/postoperative/usichenko-2007-cmaj.ts";
import { usichenko2022Caesarean as cesarean } from "../evidence/postoperative/usichenko-2022-caesarean.ts";

const bare = { unit: false } as const;
const { painDay30VsSham } = thoracotomy.outcomes;
const { opioidHour24VsSham } = veterans.outcomes;
const { piritramideHour36VsSham } = hip.outcomes;
const { ibuprofenVsSham } = knee.outcomes;

export default slide({
	id: "postop-sham-trials",
	title:
		"After surgery the two larger trials found no difference from sham; some smaller ones did",
	minutes: 1.25,
	cuts: [40, 60],
	claims: [
		"post-surgical-pain",
		"post-surgical-opioids",
		"larger-trials-needed",
		"surgical-centres-worldwide",
	],
	comparators: ["sham"],
	context: text`acupuncture after surgery, largest trial first`,
	certainty: text`limited (AAOS)`,
	sources: [airForce, thoracotomy, knee, cesarean, veterans, hip, aaos],
	body: [
		effectDirections({
			id: "postop-directions",
			title:
				"Sham-controlled trials of acupuncture after surgery, largest first",
			columns: ["Pain", "Opioid or other pain drug"],
			rows: [
				{
					label: text`Leg, ear: ${cite(airForce)}`,
					people: participants(airForce),
					cells: [
						{
							outcome: airForce.outcomes.painVsPlacebo,
							found: "none",
							says: "no difference at any time",
						},
						{
							outcome: airForce.outcomes.opioidDay30VsPlacebo,
							found: "none",
							says: "opioid: no difference",
						},
					],
				},
				{
					label: text`Chest, studs: ${cite(thoracotomy)}`,
					people: participants(thoracotomy),
					cells: [
						{
							outcome: painDay30VsSham,
							says: text`${value(painDay30VsSham, bare)}`,
						},
						{
							outcome: thoracotomy.outcomes.opioidVsSham,
							found: "none",
							says: "all drugs: no difference",
						},
					],
				},
				{
					label: text`Knee, ear: ${cite(knee)}`,
					people: participants(knee),
					cells: [
						{
							outcome: knee.outcomes.painVsSham,
							found: "none",
							says: "similar, with less drug",
						},
						{
							outcome: ibuprofenVsSham,
							found: "for",
							says: text`ibuprofen ${arm(ibuprofenVsSham, "aa", bare)} v ${arm(ibuprofenVsSham, "ctl")}`,
						},
					],
				},
				{
					label: text`Cesarean: ${cite(cesarean)}`,
					people: participants(cesarean),
					cells: [
						{
							outcome: cesarean.outcomes.painOnMovementVsPlacebo,
							found: "for",
							says: "less on moving, day one",
						},
						{
							outcome: cesarean.outcomes.otherOutcomesVsPlacebo,
							found: "none",
							says: "no saving shown",
						},
					],
				},
				{
					label: text`Mixed, ear: ${cite(veterans)}`,
					people: participants(veterans),
					cells: [
						{
							outcome: veterans.outcomes.painVsSham,
							found: "for",
							says: "less, first day",
						},
						{
							outcome: opioidHour24VsSham,
							found: "for",
							says: text`opioid ${arm(opioidHour24VsSham, "bfa", bare)} v ${arm(opioidHour24VsSham, "sham")}`,
						},
					],
				},
				{
					label: text`Hip, ear: ${cite(hip)}`,
					people: fact(hip.facts.completers, bare),
					cells: [
						{
							outcome: hip.outcomes.painHour36VsSham,
							found: "none",
							says: "similar, with less drug",
						},
						{
							outcome: piritramideHour36VsSham,
							found: "for",
							says: text`opioid ${arm(piritramideHour36VsSham, "aa", bare)} v ${arm(piritramideHour36VsSham, "sham")}`,
						},
					],
				},
			],
			message:
				"The two largest trials found no difference; the smaller ones found less pain or less drug, seldom both.",
		}),
	],
	notes: md`Read down the picture, largest trial first. In both columns the top two marks are empty: no difference. In chest surgery pain differed by ${value(painDay30VsSham, { form: "estimate", unit: false })} of a point, as flat as it gets. Then the smaller trials, three of them from one group in Germany. In those, people had less pain, or used less drug for similar pain, which is what you expect when patients dose themselves.

Look at the ear. Ear acupuncture halved opioids among veterans and changed nothing in the Air Force. Two trials, much the same technique, opposite answers. That is why nobody should promise fewer opioids after surgery.

Will be asked: "Was the Air Force trial too small?" Perhaps: ${fact(airForce.facts.plannedSample)} were planned and ${participants(airForce)} randomized.

Will be asked: "Are larger trials coming?" One of ${participants(hipTrial)} hip replacements has ended, without sham. Its sponsor speaks of a trend at ${plain("30 days", "time point")}, the primary time point.

Will be asked: "What do the surgeons say?" The American orthopedic surgeons call it limited evidence for less pain when acupuncture is added, and limited evidence of no difference from sham.

Transition: one kind of surgery, pooled.`,
	transitions: {
		60: "and the opioid saving that is quoted so often?",
		40: "all of it now on one picture.",
	},
	reading: md`Six sham-controlled trials show how far apart results after surgery are. The largest (${cite(airForce)}), in ${participants(airForce)} people after leg surgery in Air Force hospitals, found no difference in pain or opioids with ear acupuncture. The next (${cite(thoracotomy)}), ${participants(thoracotomy)} people after thoracotomy, with small needles left in the skin for ${fact(thoracotomy.facts.needleWeeks)}, found pain at ${plain("30 days", "time point")} different by ${value(painDay30VsSham)}. Smaller trials were more favorable: veterans used a median of ${arm(opioidHour24VsSham, "bfa")} of opioid against ${arm(opioidHour24VsSham, "sham")} (${cite(veterans)}), and after hip and knee surgery less drug was used for similar pain (${cite(hip)}, ${cite(knee)}). After cesarean delivery pain on moving was lower (${cite(cesarean)}). A further military trial, ${participants(shoulder)} shoulders without sham (${cite(shoulder)}), found no gain over physical therapy.

The American orthopedic surgeons (${cite(aaos)}) find limited evidence for lower pain when acupuncture is added to standard care, and limited evidence of no difference from sham. A larger trial, ${participants(hipTrial)} hip replacements with or without ear acupuncture and current during the operation, has ended without a sham arm; its sponsor reports less opioid in the recovery room and only a trend at the primary time point (${cite(hipTrial)}).`,
});
