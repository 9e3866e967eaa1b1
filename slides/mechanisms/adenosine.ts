import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	value,
} from "#deck";
import { mechanism } from "#figures";
import { cao2018CaffeineHuman as cao } from "../evidence/mechanisms/cao-2018-caffeine-human.ts";
import { fujita2017CaffeineMice as fujita } from "../evidence/mechanisms/fujita-2017-caffeine-mice.ts";
import { goldman2010Adenosine as goldman } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { liu2022CaffeineHuman as liu } from "../evidence/mechanisms/liu-2022-caffeine-human.ts";
import { takano2012HumanAdenosine as takano } from "../evidence/mechanisms/takano-2012-human-adenosine.ts";

const receptor = plain("A1", "name of a receptor");

export default slide({
	id: "adenosine",
	title:
		"A turned needle raises adenosine in people; that this eases pain has been shown only in mice",
	minutes: 1,
	cuts: [60],
	comparators: [],
	sources: [takano, goldman, fujita, cao, liu],
	claims: ["adenosine-levels", "adenosine-neurotransmitter"],
	body: [
		mechanism({
			id: "adenosine-pathway",
			title: "Adenosine between needle and relief",
			source: "adenosine-pathway",
			studies: [takano, goldman, fujita],
			steps: [
				["goldman2010Adenosine_1", "goldman2010Adenosine_2"],
				["open_1"],
				["fujita2017CaffeineMice_1", "open_2"],
			],
			message:
				"The rise is shown in people, relief through the receptor in mice; whether the rise relieves pain in people was not measured.",
		}),
		points`
      A still needle did not raise it (${cite(takano)})
      Caffeine blocks adenosine. In people it made no difference (${cite(cao)}) or a partial one (${cite(liu)})`,
	],
	notes: md`In mice it is a clean story. Adenosine rises at the needle, and in animals without its ${receptor} receptor there is no relief (${cite(goldman)}). In people the rise was shown too, but only if the needle was turned, and nobody measured pain (${cite(takano)}). Both reports come from one laboratory.

For the clinic this leaves one question, and it is about coffee.

Will be asked: "Must my patients give up coffee?" Caffeine abolished relief in animals (${cite(fujita)}). In people one study saw no influence and one a partial influence. That is no reason to take it away.

Will be asked: "Is it a neurotransmitter, as the article says?" Neuromodulator is the more exact word. In a lay article the difference hardly matters.

Transition: one last question to all these pathways.`,
	transitions: { 60: "one last question to all these pathways." },
	reading: md`In mice the pathway is traced: adenosine rises at the needle, relief fails in animals without the ${receptor} receptor, and a drug that slows its breakdown made relief last about ${value(goldman.outcomes.reliefDurationWithDrug, { form: "estimate", unit: false })} times as long (${cite(goldman)}). The effect is local. In people adenosine rose beside the needle over ${fact(takano.facts.minutes, { unit: false })} minutes when it was turned, and not when it was still or off the point (${cite(takano)}). There was no sham needle and no pain outcome, and both reports come from one laboratory.

Caffeine, which blocks adenosine receptors, removed the effect in animals (${cite(fujita)}). In people it made no detectable difference in ${participants(cao, "analyzed")} volunteers (${cite(cao)}), and in ${participants(liu)} it weakened the gain in pressure pain after ${fact(liu.facts.weeks)} but not heat pain or a reflex (${cite(liu)}). Adenosine is better called a neuromodulator than, as the article has it, a neurotransmitter.`,
});
