import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
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
		"A turned needle raises adenosine in people; that this relieves pain is shown only in animals",
	minutes: 1,
	cuts: [60],
	comparators: [],
	certainty: text`not graded`,
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
      A still needle did not raise it (${cite(takano)}; number of people not read)
      Caffeine blocks adenosine. In people: no influence (${cite(cao)}, ${participants(cao, "analyzed")}), partial (${cite(liu)}, ${participants(liu)})`,
	],
	notes: md`A clean story in mice: adenosine rises at the needle, and without its ${receptor} receptor there is no relief (${cite(goldman)}). In people the rise was shown, only if the needle was turned, without a pain outcome (${cite(takano)}). Same laboratory for both; no independent human replication was found.

The article calls adenosine a neurotransmitter. The mouse paper says neuromodulator: it forms outside cells and acts nearby.

Will be asked: "Must my patients give up coffee?" Caffeine abolished relief in animals (${cite(fujita)}); in people one study saw no influence and one a partial one. No ground yet for that advice.

Transition: from the needle's edge to the immune system.`,
	reading: md`In mice the pathway is traced: adenosine rises at the needle, relief fails in animals without the ${receptor} receptor, and a drug that slows its breakdown made relief last about ${value(goldman.outcomes.reliefDurationWithDrug, { form: "estimate", unit: false })} times as long (the last by a news account; ${cite(goldman)}). The effect is local. In people adenosine rose beside the needle over ${fact(takano.facts.minutes, { unit: false })} minutes when it was turned, and not when it was still or off the point (${cite(takano)}). There was no sham needle and no pain outcome; the number of participants was not read, and both reports come from one laboratory.

Caffeine, which blocks adenosine receptors, removed the effect in animals (${cite(fujita)}). In people it made no difference in ${participants(cao, "analyzed")} volunteers (${cite(cao)}), and in ${participants(liu)} it weakened the gain in pressure pain after ${fact(liu.facts.weeks)} but not heat pain or a reflex (${cite(liu)}). Adenosine is a neuromodulator, not, as the article has it, a neurotransmitter.`,
});
