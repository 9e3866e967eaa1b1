import { cite, fact, md, participants, slide, table, text } from "#deck";
import { aetr1987Naloxone as partial } from "../evidence/mechanisms/aetr-1987-naloxone.ts";
import { chapman1983Naloxone as chapman } from "../evidence/mechanisms/chapman-1983-naloxone.ts";
import { harris2009MorPet as harris } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { kenyon1983Naloxone as kenyon } from "../evidence/mechanisms/kenyon-1983-naloxone.ts";
import { pomeranz1976Mice as mice } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { sauro2005NaloxonePlacebo as placebo } from "../evidence/mechanisms/sauro-2005-naloxone-placebo.ts";
import { zubieta2005PlaceboOpioid as zubieta } from "../evidence/mechanisms/zubieta-2005-placebo-opioid.ts";

export default slide({
	id: "q-opioid-release",
	title:
		"Naloxone undoes acupuncture’s effect in mice; in people, small studies disagree",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“Naloxone and PET show that it releases opioids, surely?” · small studies`,
	sources: [mice, kenyon, chapman, partial, harris],
	body: [
		table({
			caption: text`Tests of the opioid explanation`,
			columns: ["Study", "In whom", "Result"],
			rows: [
				[
					text`${cite(mice)}`,
					text`Mice, electroacupuncture`,
					text`Naloxone abolished relief, but raised pain by itself`,
				],
				[
					text`${cite(kenyon)}`,
					text`${participants(kenyon)} patients, ${fact(kenyon.facts.dose)}`,
					text`No change after naloxone in any patient`,
				],
				[
					text`${cite(chapman)}`,
					text`Volunteers, up to ${fact(chapman.facts.doseHigh)}`,
					text`Raised threshold not reversed`,
				],
				[
					text`${cite(partial)}`,
					text`Five volunteers, ${fact(partial.facts.dose)}`,
					text`Partly blocked`,
				],
				[
					text`${cite(harris)}`,
					text`${participants(harris)} women, PET`,
					text`More receptors free than with sham; release would leave fewer`,
				],
				[
					text`${cite(placebo)}`,
					text`${fact(placebo.facts.participants)} people, placebo alone`,
					text`Naloxone reversed relief by placebo, too`,
				],
			],
		}),
	],
	notes: md`In mice the case is causal. In people it is mixed: a famous positive study that a careful replication did not confirm, one partial block, and two studies without any. The doses were low and the groups small, so the negatives do not close the matter.

PET is often quoted the wrong way round. Opioid that is released occupies receptors, so release leaves fewer of them free. That is what placebo does (${cite(zubieta)}). With acupuncture more were free than with sham. Something changed, then, but it does not look like release, and pain fell alike.

Will be asked: "And if naloxone did block it?" Naloxone reverses relief by placebo as well. So a block would not tell the needle from the belief.`,
	reading: md`In mice, naloxone abolished relief from electroacupuncture (${cite(mice)}), although naloxone alone raised pain, so part of the block may be lost resting tone. In people the record is mixed. No patient of ${participants(kenyon)} changed after ${fact(kenyon.facts.dose)} (${cite(kenyon)}); doses up to ${fact(chapman.facts.doseHigh)} did not reverse a raised pain threshold in volunteers (${cite(chapman)}); in five volunteers ${fact(partial.facts.dose)} blocked it in part (${cite(partial)}). Doses were low and samples small. PET showed more available opioid receptors with acupuncture than with sham in ${participants(harris)} women, while pain fell alike (${cite(harris)}). Released opioid competes with the tracer and lowers availability, as it does with placebo (${cite(zubieta)}), so the rise does not show release. And because naloxone also reverses relief by placebo (${cite(placebo)}), a block would not by itself show a specific effect.`,
});
