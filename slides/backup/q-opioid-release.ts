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
		"Naloxone undoes acupuncture in mice; in people it has mostly not, at low doses",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“Naloxone and PET prove that it releases opioids, surely?”`,
	certainty: text`not graded, small studies`,
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
					text`Volunteers, to ${fact(chapman.facts.doseHigh)}`,
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
					text`Receptor availability rose; release should lower it`,
				],
				[
					text`${cite(placebo)}`,
					text`${fact(placebo.facts.participants)} people, placebo alone`,
					text`Naloxone reversed relief by placebo too`,
				],
			],
		}),
	],
	notes: md`In mice the case is causal. In people: one classic positive study of the nineteen-seventies, which we know only through its failed replication, one partial block, two negatives. Doses were low and samples small, so the negatives do not close the matter.

PET is often read the wrong way round. Released opioid competes with the tracer, so release should lower binding, as placebo does (${cite(zubieta)}). A rise means that availability changed; the cause is unknown. That reading is ours.

Will be asked: "And if naloxone did block it?" Placebo relief is reversed by naloxone as well, so it would not tell the needle from belief.`,
	reading: md`In mice, naloxone abolished relief from electroacupuncture (${cite(mice)}), although naloxone alone raised pain, so part of the block may be lost resting tone. In people the record is mixed. No patient of ${participants(kenyon)} changed after ${fact(kenyon.facts.dose)} (${cite(kenyon)}); doses up to ${fact(chapman.facts.doseHigh)} did not reverse a raised pain threshold in volunteers (${cite(chapman)}); in five volunteers ${fact(partial.facts.dose)} blocked it in part (${cite(partial)}). Doses were low and samples small. PET showed more available opioid receptors with acupuncture than with sham in ${participants(harris)} women, while pain fell alike (${cite(harris)}). Released opioid would be expected to lower availability, as it does with placebo (${cite(zubieta)}); that reading is ours. And because naloxone also reverses placebo relief (${cite(placebo)}), a block would not by itself show a specific effect.`,
});
