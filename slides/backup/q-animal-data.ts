import {
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
import { cao2018CaffeineHuman as cao } from "../evidence/mechanisms/cao-2018-caffeine-human.ts";
import { fujita2017CaffeineMice as fujita } from "../evidence/mechanisms/fujita-2017-caffeine-mice.ts";
import { goldman2010Adenosine as goldman } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { grech2016Intraop as grech } from "../evidence/mechanisms/grech-2016-intraop.ts";
import { kim2022Biomarkers as kim } from "../evidence/mechanisms/kim-2022-biomarkers.ts";
import { li2022RaAcupuncture as laser } from "../evidence/mechanisms/li-2022-ra-acupuncture.ts";
import { liu2022CaffeineHuman as coffee } from "../evidence/mechanisms/liu-2022-caffeine-human.ts";
import { takano2012HumanAdenosine as takano } from "../evidence/mechanisms/takano-2012-human-adenosine.ts";
import { torresRosas2014Dopamine as dopamine } from "../evidence/mechanisms/torres-rosas-2014-dopamine.ts";

const il6 = plain("IL-6", "name of a cytokine");
const markers = kim.outcomes.biomarkersVsSham;

export default slide({
	id: "q-animal-data",
	title:
		"Mice show which steps are possible, not that patients’ pain falls that way",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“Why mouse data? What of coffee, and of ${il6} in arthritis?”`,
	sources: [goldman, takano, fujita, cao, coffee, dopamine, laser, kim],
	body: [
		table({
			caption: text`The same step in animals and in people`,
			columns: ["Step", "Animals", "People"],
			rows: [
				[
					text`Adenosine`,
					text`Relief needs its receptor (${cite(goldman)})`,
					text`Local rise only if the needle is turned; no pain outcome (${cite(takano)})`,
				],
				[
					text`Caffeine`,
					text`Removes relief in mice (${cite(fujita)})`,
					text`No link in ${fact(cao.facts.volunteers)} volunteers (${cite(cao)}); coffee blunted one of three tests (${cite(coffee)})`,
				],
				[
					text`Vagus to adrenal gland`,
					text`Rescues mice with sepsis (${cite(dopamine)})`,
					text`Not shown in patients with pain`,
				],
				[
					text`${il6}`,
					text`Not the question here`,
					text`Fell with laser in rheumatoid arthritis (${cite(laser)}); not among ${value(markers, { form: "estimate" })} that differ from sham (${cite(kim)})`,
				],
			],
		}),
	],
	notes: md`Animals tell us which steps can exist, and which sites should matter. They do not tell us that a patient's pain falls that way.

Coffee is the question that patients ask. In mice a little caffeine removes the relief. In people one study found no link with usual intake; another found a smaller gain on one test in three, after four weeks of coffee. Nothing here supports telling anybody to give up coffee.

And ${il6}: the pooled fall is for laser, in another disease. Electroacupuncture under anesthesia left ${il6} unchanged (${cite(grech)}).

Will be asked: "Then why show mice at all?" Because only in animals can one remove a receptor and see whether the effect goes. That is what causal means; relevance is another step.`,
	reading: md`Animal work is where mechanisms can be broken and mended, and the results are careful. Relief by adenosine in mice needs the receptor (${cite(goldman)}), and caffeine removes it (${cite(fujita)}). In people, adenosine rises beside a needle only if it is turned, in a study without a pain outcome (${cite(takano)}). Usual caffeine intake was linked to no difference in ${fact(cao.facts.volunteers)} volunteers (${cite(cao)}); in ${participants(coffee)} others, four weeks of coffee blunted one test of three (${cite(coffee)}). That is not a basis for advice about coffee. The vagal and adrenal circuit was worked out in mice with sepsis (${cite(dopamine)}). As for ${il6}: a meta-analysis reports ${value(laser.outcomes.il6Laser)}, with laser, in rheumatoid arthritis (${cite(laser)}). It is not among the ${value(markers, { form: "estimate" })} that differed from sham (${cite(kim)}), and electroacupuncture under anesthesia left it unchanged (${cite(grech)}).`,
});
