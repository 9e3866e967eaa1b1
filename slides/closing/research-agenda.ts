import { cite, md, participants, slide, table, text, value } from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { zheng2019EaOpioid as opioids } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";
import { vase2015Blinding as blind } from "../evidence/trial-design/vase-2015-blinding.ts";
import { witt2019Moderators as traits } from "../evidence/trial-design/witt-2019-moderators.ts";

export default slide({
	id: "research-agenda",
	title: "Six trials would settle more than another review of the old ones",
	minutes: 0.75,
	cuts: [],
	claims: ["larger-trials-needed"],
	body: [
		table({
			caption: text`What is missing, and the trial that would supply it`,
			columns: ["Open question", "Trial"],
			rows: [
				[
					text`Needle, or acupuncturist?`,
					text`Needles that blind both, in chronic pain, at scale (${cite(blind)})`,
				],
				[
					text`Does the sciatica result hold?`,
					text`A repeat outside China, with a prespecified difference (${cite(sciatica)})`,
				],
				[
					text`Acupuncture, or attention?`,
					text`Older adults, against equal time with a clinician (${cite(trial)})`,
				],
				[
					text`How many visits?`,
					text`Dose randomized, with a sham arm for each dose`,
				],
				[
					text`For whom?`,
					text`Traits named beforehand, individual data shared (${cite(traits)})`,
				],
				[
					text`Fewer opioids?`,
					text`A trial with the power to show it (${cite(opioids)})`,
				],
			],
		}),
	],
	notes: md`We don't need another review of the same trials. We need six that nobody has run at the size it takes. Needles that blind the acupuncturist, in chronic pain, with enough people. The sciatica trial again, outside China. Acupuncture for older adults against the same hours with a kind clinician. Dose, randomized. Traits named beforehand, so that we learn for whom. And a trial large enough to show whether people really take fewer opioids. In each, the difference that would matter should be set before the first patient.

Transition: meanwhile, Mrs. K. is waiting for her answer.`,
	reading: md`Six trials would change the picture more than another review. Needles that blind the acupuncturist have been built, although acupuncturists still guessed right up to ${value(blind.outcomes.acupuncturistsGuessedRight, { form: "estimate" })} of the time (${cite(blind)}); they have not been tried at scale in chronic pain. The sciatica trial of ${participants(sciatica)} people (${cite(sciatica)}) needs repeating in another health system. BackInAction (${cite(trial)}) showed what adding acupuncture does; it had no arm with equal attention. Sessions have hardly been randomized, and not against sham. Effect modifiers have been looked for after the fact (${cite(traits)}). The randomized test of opioid sparing in chronic musculoskeletal pain enrolled ${participants(opioids)} people, fewer than planned, and could have missed a difference (${cite(opioids)}). Each of these trials should state beforehand which difference between groups would matter.`,
});
