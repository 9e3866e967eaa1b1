import { cite, fact, md, slide, table, text, value } from "#deck";
import { diener2006GeracMigraine as gerac } from "../evidence/headache/diener-2006-gerac-migraine.ts";
import { liu2024Blinding as liu } from "../evidence/trial-design/liu-2024-blinding.ts";
import { moroz2013Blinding as moroz } from "../evidence/trial-design/moroz-2013-blinding.ts";
import { vase2015Blinding as vase } from "../evidence/trial-design/vase-2015-blinding.ts";

const {
	pooledIndexReal,
	pooledIndexSham,
	trialsBothBelievedReal,
	trialsBothGuessedRight,
	geracTensionReal,
	geracTensionSham,
} = liu.outcomes;
const {
	penetratingShamReal,
	penetratingShamSham,
	deviceShamReal,
	deviceShamSham,
} = moroz.outcomes;

const bare = { form: "estimate", unit: false } as const;

export default slide({
	id: "blinding",
	title:
		"Most shams are believed; in two German headache trials guessing was close to chance",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`blinding index: above zero guessed rightly, below wrongly`,
	certainty: text`not graded`,
	sources: [liu, moroz, gerac],
	body: [
		table({
			caption: text`Blinding index by arm`,
			columns: ["Trials", "Real needling", "Sham needling", "Reads as"],
			rows: [
				[
					text`All ${fact(liu.facts.trials)} pooled (${cite(liu)})`,
					text`${value(pooledIndexReal, { unit: false })}`,
					text`${value(pooledIndexSham, { unit: false })}`,
					text`Most in both arms believe in real needling`,
				],
				[
					text`Devices that do not pierce (${cite(moroz)})`,
					text`${value(deviceShamReal, { unit: false })}`,
					text`${value(deviceShamSham, { unit: false })}`,
					text`The same`,
				],
				[
					text`Sham needles that pierce (${cite(moroz)})`,
					text`${value(penetratingShamReal, { unit: false })}`,
					text`${value(penetratingShamSham, { unit: false })}`,
					text`Near chance`,
				],
				[
					text`GERAC migraine (${cite(gerac)})`,
					text`${value(gerac.outcomes.blindingIndexReal, { unit: false })}`,
					text`${value(gerac.outcomes.blindingIndexSham, { unit: false })}`,
					text`Near chance, a little rightly`,
				],
				[
					text`GERAC tension-type (${cite(liu)})`,
					text`${value(geracTensionReal, { unit: false })}`,
					text`${value(geracTensionSham, { unit: false })}`,
					text`Near chance`,
				],
			],
		}),
	],
	notes: md`Zero is a coin toss. Above zero, patients guessed rightly; below it, wrongly. Pooled, people with real needling guessed it (${value(pooledIndexReal, bare)}) and people with sham thought that theirs was real too (${value(pooledIndexSham, bare)}). That is belief, not blindness, but it is even-handed belief. The GERAC trials, where guessing came close to chance, showed no clear difference from sham in their primary outcomes.

The paradox: needled shams blind best (${value(penetratingShamReal, bare)} and ${value(penetratingShamSham, bare)}), devices make everybody believe (${value(deviceShamReal, bare)} and ${value(deviceShamSham, bare)}). The sham that blinds best is the one accused of being active.

Will be asked: "And the acupuncturist?" Almost never blinded. With needles built for it, acupuncturists still guessed up to ${value(vase.outcomes.acupuncturistsGuessedRight, { form: "estimate" })} rightly.

Transition: if belief differs, does belief matter?`,
	reading: md`A blinding index of zero means that patients guessed at random what they had been given; above zero more guessed rightly, below zero more guessed wrongly. Pooled over ${fact(liu.facts.trials)} (${cite(liu)}), the index was ${value(pooledIndexReal, { unit: false })} with real needling and ${value(pooledIndexSham, { unit: false })} with sham: most people in both arms thought that they had had real acupuncture. That was so in ${value(trialsBothBelievedReal, { form: "estimate" })} of trials; in ${value(trialsBothGuessedRight, { form: "estimate" })} both arms guessed rightly more often than chance. In the two German headache trials, whose primary outcomes showed no clear difference from sham, guessing was close to random (${cite(gerac)}; ${cite(liu)}). Shams that pierce the skin blind best, at ${value(penetratingShamReal, bare)} with real and ${value(penetratingShamSham, bare)} with sham needling; devices that do not pierce come to ${value(deviceShamReal, bare)} and ${value(deviceShamSham, bare)} (${cite(moroz)}, intervals not read). Trials that never asked are missing, guesses mix with relief, and a link between the index and the size of the effect was not read.`,
});
