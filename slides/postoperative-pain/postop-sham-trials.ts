import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
import { aaos2021Pain as aaos } from "../evidence/postoperative/aaos-2021-pain.ts";
import { baldawi2022BfaVa as veterans } from "../evidence/postoperative/baldawi-2022-bfa-va.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { crowell2025BfaShoulder as shoulder } from "../evidence/postoperative/crowell-2025-bfa-shoulder.ts";
import { deng2008Thoracotomy as thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { usichenko2005Hip as hip } from "../evidence/postoperative/usichenko-2005-hip.ts";
import { usichenko2007Cmaj as knee } from "../evidence/postoperative/usichenko-2007-cmaj.ts";
import { usichenko2022Caesarean as caesarean } from "../evidence/postoperative/usichenko-2022-caesarean.ts";

const { painDay30VsSham } = thoracotomy.outcomes;
const { opioidHour24VsSham } = veterans.outcomes;
const { piritramideHour36VsSham } = hip.outcomes;
const { ibuprofenVsSham } = knee.outcomes;

export default slide({
	id: "postop-sham-trials",
	title:
		"The two largest sham trials read showed no difference; smaller ones did, in part",
	minutes: 1,
	cuts: [40, 60],
	claims: [
		"post-surgical-pain",
		"post-surgical-opioids",
		"larger-trials-needed",
	],
	comparators: ["sham"],
	context: text`all that were read, largest first · differences mostly without interval`,
	certainty: text`AAOS: limited evidence`,
	sources: [airForce, thoracotomy, knee, caesarean, veterans, hip, aaos],
	body: [
		table({
			caption: text`Sham-controlled trials of needles after surgery, largest first`,
			columns: [
				"Operation",
				"People",
				"Needles",
				"Pain",
				"Opioid or analgesic",
			],
			rows: [
				[
					text`Leg, ${cite(airForce)}`,
					text`n=${participants(airForce)}`,
					text`ear`,
					text`pain no different`,
					text`opioids no different`,
				],
				[
					text`Chest, ${cite(thoracotomy)}`,
					text`n=${participants(thoracotomy)}`,
					text`in the skin`,
					text`pain ${value(painDay30VsSham, { unit: false })}`,
					text`opioids no different`,
				],
				[
					text`Knee, ${cite(knee)}`,
					text`n=${participants(knee)}`,
					text`ear`,
					text`pain similar`,
					text`ibuprofen ${arm(ibuprofenVsSham, "aa", { unit: false })} vs ${arm(ibuprofenVsSham, "ctl")}`,
				],
				[
					text`Caesarean, ${cite(caesarean)}`,
					text`n=${participants(caesarean)}`,
					text`ear and body`,
					text`pain lower on moving, day one`,
					text`no opioid saving read`,
				],
				[
					text`Mixed, ${cite(veterans)}`,
					text`n=${participants(veterans)}`,
					text`ear`,
					text`pain lower in the first day`,
					text`opioid ${arm(opioidHour24VsSham, "bfa", { unit: false })} vs ${arm(opioidHour24VsSham, "sham")}`,
				],
				[
					text`Hip, ${cite(hip)}`,
					text`n=${fact(hip.facts.completers)}`,
					text`ear`,
					text`pain similar`,
					text`opioid ${arm(piritramideHour36VsSham, "aa", { unit: false })} vs ${arm(piritramideHour36VsSham, "sham")}`,
				],
			],
		}),
	],
	notes: md`Read down. The two largest: no difference in pain or opioids. Chest surgery: ${value(painDay30VsSham)}, as flat as it gets, with needles that stayed in the skin for ${fact(thoracotomy.facts.needleWeeks)}. The hip row counts those who completed. The small ones, three of them from one group in Germany, save drugs; where patients dose themselves, equal pain on less drug is the expected picture.

Will be asked: "Was the Air Force trial too small?" Perhaps: ${fact(airForce.facts.plannedSample)} were planned for ${fact(airForce.facts.plannedCompleters)} completers and ${participants(airForce)} randomised. Its abstract prints no figures. A third military trial, ${participants(shoulder)} shoulders without sham, found no gain either. Ear needles halved opioids among the veterans and changed nothing in the Air Force, with a modified form of the technique.

The orthopaedic surgeons (${cite(aaos)}) call it limited evidence for lower pain when added, and limited evidence of no difference from sham.

Transition: what explains the spread, and is any use better supported?`,
	transitions: {
		40: "is any use after surgery better supported?",
		60: "is any use after surgery better supported?",
	},
	reading: md`Six sham-controlled trials of needles after surgery were read. The largest (${cite(airForce)}), in ${participants(airForce)} people after leg surgery in Air Force hospitals, found no difference in pain or opioids with ear needles. The next (${cite(thoracotomy)}), ${participants(thoracotomy)} people after opening of the chest, found pain at ${plain("30 days", "time point")} different by ${value(painDay30VsSham)}. Smaller trials were kinder: veterans used a median of ${arm(opioidHour24VsSham, "bfa")} of opioid against ${arm(opioidHour24VsSham, "sham")} (${cite(veterans)}), and after hip and knee surgery less drug was used for similar pain (${cite(hip)}, ${cite(knee)}). After caesarean section pain on moving was lower (${cite(caesarean)}, by secondary accounts). No interval was read for these. A further military trial without sham (${cite(shoulder)}) found no gain over physical therapy. The American orthopaedic surgeons (${cite(aaos)}) find limited evidence for lower pain when needles are added to standard care, and limited evidence of no difference from sham.`,
});
