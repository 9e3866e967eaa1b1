import { cite, derived, fact, md, plain, slide, text, value } from "#deck";
import type { Outcome } from "#evidence";
import { blinding } from "#figures";
import { diener2006GeracMigraine as gerac } from "../evidence/headache/diener-2006-gerac-migraine.ts";
import { liu2024Blinding as liu } from "../evidence/trial-design/liu-2024-blinding.ts";
import { moroz2013Blinding as moroz } from "../evidence/trial-design/moroz-2013-blinding.ts";
import { vase2015Blinding as vase } from "../evidence/trial-design/vase-2015-blinding.ts";

const { geracTensionReal, geracTensionSham } = liu.outcomes;
const bare = { form: "estimate", unit: false } as const;

/** Net belief in "real" in each arm, in a hundred, and the distance between the arms. */
function belief(real: Outcome, sham: Outcome) {
	return {
		inReal: derived.netBelief(real, "treatment"),
		inSham: derived.netBelief(sham, "sham"),
		gap: derived.unblinding(real, sham),
	};
}

const pooled = belief(
	liu.outcomes.pooledIndexReal,
	liu.outcomes.pooledIndexSham,
);
const piercing = belief(
	moroz.outcomes.penetratingShamReal,
	moroz.outcomes.penetratingShamSham,
);
const device = belief(
	moroz.outcomes.deviceShamReal,
	moroz.outcomes.deviceShamSham,
);
const migraine = belief(
	gerac.outcomes.blindingIndexReal,
	gerac.outcomes.blindingIndexSham,
);
const tension = belief(geracTensionReal, geracTensionSham);

export default slide({
	id: "blinding",
	title: text`Blinding shows in the gap between arms: ${piercing.gap} with a piercing sham, ${migraine.gap} in one German trial`,
	minutes: 1,
	cuts: [60],
	comparators: ["sham"],
	context: text`net belief in “real”: guesses “real” minus guesses “sham”, in ${plain("100", "denominator")}`,
	sources: [liu, moroz, gerac],
	body: [
		blinding({
			id: "blinding-figure",
			title: "Net belief in having had real acupuncture, by what was given",
			rows: [
				{
					label: text`Shams that pierce (${cite(moroz)})`,
					treatment: moroz.outcomes.penetratingShamReal,
					sham: moroz.outcomes.penetratingShamSham,
				},
				{
					label: text`Devices that do not (${cite(moroz)})`,
					treatment: moroz.outcomes.deviceShamReal,
					sham: moroz.outcomes.deviceShamSham,
				},
				{
					label: text`All ${fact(liu.facts.trials)} pooled (${cite(liu)})`,
					treatment: liu.outcomes.pooledIndexReal,
					sham: liu.outcomes.pooledIndexSham,
				},
				{
					label: text`GERAC, tension-type headache (${cite(liu)})`,
					treatment: geracTensionReal,
					sham: geracTensionSham,
				},
				{
					label: text`GERAC, migraine (${cite(gerac)})`,
					treatment: gerac.outcomes.blindingIndexReal,
					sham: gerac.outcomes.blindingIndexSham,
				},
			],
			steps: true,
			message:
				"The distance between the arms is the unblinding, whichever way both lean.",
		}),
	],
	notes: md`Trials ask patients what they think they got. What matters is not whether they believe, but whether the two arms believe it equally. Plus means that more people guessed "real" than "sham".

First row: where the sham pierces the skin, the arms are only ${piercing.gap} apart. Across all trials, both arms lean toward "real", and the arms are ${pooled.gap} apart. That is some unblinding. Last row: in the German migraine trial the arms lean opposite ways, ${migraine.gap} apart. That is the worst blinding here, and yet the trial found no clear difference from sham. So unblinding does not always make acupuncture look better.

Will be asked: "And the acupuncturist?" Almost never blinded. With needles built for it, acupuncturists still guessed right up to ${value(vase.outcomes.acupuncturistsGuessedRight, { form: "estimate" })} of the time.

Transition: what does it take to call a change important?`,
	reading: md`Bang's blinding index is right guesses minus wrong guesses within an arm: zero is a coin toss. To see unblinding, compare the arms. Turn the sham arm's sign, and both become a net belief in having had real acupuncture; the distance between them is the unblinding. Pooled over ${fact(liu.facts.trials)} (${cite(liu)}) the indexes are ${value(liu.outcomes.pooledIndexReal, bare)} with acupuncture and ${value(liu.outcomes.pooledIndexSham, bare)} with sham: net belief of ${pooled.inReal} and ${pooled.inSham} in a hundred, ${pooled.gap} apart. Where the sham pierces the skin the arms are ${piercing.gap} apart, with devices that do not pierce ${device.gap} (${cite(moroz)}). In GERAC's migraine trial both arms guessed right a little more often than not, ${value(gerac.outcomes.blindingIndexReal, bare)} and ${value(gerac.outcomes.blindingIndexSham, bare)}, which puts them ${migraine.gap} apart (${cite(gerac)}); in its trial of tension-type headache the distance is ${tension.gap}, with more belief in the sham arm (${cite(liu)}). Neither showed a clear difference from sham in its primary outcome. Trials that never asked are missing, guesses mix with relief, and the acupuncturist is hardly ever blinded.`,
});
