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
import { aetr1987Naloxone as partial } from "../evidence/mechanisms/aetr-1987-naloxone.ts";
import { chapman1983Naloxone as chapman } from "../evidence/mechanisms/chapman-1983-naloxone.ts";
import { clementJones1980Csf as fluid } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { han1991TensCsf as tens } from "../evidence/mechanisms/han-1991-tens-csf.ts";
import { harbach2007Plasma as plasma } from "../evidence/mechanisms/harbach-2007-plasma.ts";
import { harris2009MorPet as receptors } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { kenyon1983Naloxone as kenyon } from "../evidence/mechanisms/kenyon-1983-naloxone.ts";
import { pomeranz1976Mice as mice } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { simmons1993AuricularNaloxone as ear } from "../evidence/mechanisms/simmons-1993-auricular-naloxone.ts";

export default slide({
	id: "endogenous-opioids",
	title:
		"Opioids carry the effect in mice; in people, studies that block them with naloxone disagree",
	minutes: 1,
	cuts: [60],
	comparators: ["sham"],
	sources: [mice, fluid, receptors, kenyon, chapman, partial],
	claims: ["endorphins-enkephalins", "pain-receptors"],
	body: [
		mechanism({
			id: "opioid-pathway",
			title: "The opioid pathway, by species and control",
			source: "opioid-pathway",
			studies: [fluid, receptors, mice],
			steps: [["open_1", "open_2"], ["pomeranz1976Mice_1"], ["open_3"]],
			message:
				"In people, opioids rose in a study without sham and receptors changed more than with sham; whether either eases pain is open, and naloxone studies disagree.",
		}),
		points`
      Naloxone in people: no reversal in two studies, partial in two
      Receptors changed; pain fell as much with sham (${cite(receptors)}, ${participants(receptors)} women)`,
	],
	notes: md`In mice the case is causal: naloxone abolishes the effect (${cite(mice)}).

In people it does not line up. Beta-endorphin in spinal fluid rose in all ${fact(fluid.facts.patients, { unit: false })} patients, without a sham. Met-enkephalin, which the article names, did not change (${cite(fluid)}). Naloxone made no difference in ${participants(kenyon)} patients (${cite(kenyon)}) or in a careful replication (${cite(chapman)}). It took away part of the effect in ${participants(partial, "analyzed")} volunteers (${cite(partial)}) and, with current at the ear, in another small group (${cite(ear)}). Doses were low, samples small. On PET the receptors changed and pain fell as much with sham (${cite(receptors)}).

Will be asked: "Does naloxone not settle it?" In mice, yes. In people, no.

Will be asked: "Which frequency releases which opioid?" That rule comes from animals, and from skin electrodes in people. It is not a guide to a prescription.

Transition: now a molecule at the needle itself.`,
	reading: md`In mice electroacupuncture delayed the response to heat by ${value(mice.outcomes.squeakLatency, { form: "estimate" })} and naloxone abolished that, though naloxone alone made mice more sensitive by ${value(mice.outcomes.naloxoneAlone, { form: "estimate" })} (${cite(mice)}). In people the evidence does not line up. In spinal fluid of ${fact(fluid.facts.patients, { unit: false })} patients beta-endorphin rose after electroacupuncture, without a sham arm, and met-enkephalin did not change (${cite(fluid)}); in the blood of ${fact(plasma.facts.patients, { unit: false })} men beta-endorphin stayed minimal under real, sham and electrical needling (${cite(plasma)}). Naloxone at ${fact(kenyon.facts.dose)} left relief unchanged in ${participants(kenyon)} patients (${cite(kenyon)}), and ${fact(chapman.facts.doseHigh)} left raised pain thresholds unchanged (${cite(chapman)}); ${fact(partial.facts.dose)} partly blocked them in ${participants(partial, "analyzed")} volunteers (${cite(partial)}), and a rise after electrical stimulation of the ear was partly reversed in a study of ${fact(ear.facts.volunteers)} (${cite(ear)}).

A PET study in ${participants(receptors)} women with fibromyalgia found more receptor availability with acupuncture than with sham, while pain fell alike. Release of opioids would be expected to lower availability, as it does with placebo, so the rise does not show release (${cite(receptors)}).

A much-quoted rule says that current at ${plain("2 Hz", "stimulation frequency")} releases enkephalins and at ${plain("100 Hz", "stimulation frequency")} dynorphins. The study in people behind it took spinal fluid from ${fact(tens.facts.patients, { unit: false })} patients before and after stimulation with electrodes on the skin, without a sham or a pain outcome (${cite(tens)}).`,
});
