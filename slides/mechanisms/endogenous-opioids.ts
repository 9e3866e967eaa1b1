import {
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { mechanism } from "#figures";
import { aetr1987Naloxone as partial } from "../evidence/mechanisms/aetr-1987-naloxone.ts";
import { chapman1983Naloxone as chapman } from "../evidence/mechanisms/chapman-1983-naloxone.ts";
import { clementJones1980Csf as fluid } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { harbach2007Plasma as plasma } from "../evidence/mechanisms/harbach-2007-plasma.ts";
import { harris2009MorPet as receptors } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { kenyon1983Naloxone as kenyon } from "../evidence/mechanisms/kenyon-1983-naloxone.ts";
import { pomeranz1976Mice as mice } from "../evidence/mechanisms/pomeranz-1976-mice.ts";

export default slide({
	id: "endogenous-opioids",
	title:
		"Opioids carry the effect in mice; in people the studies with naloxone contradict each other",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["sham"],
	certainty: text`not graded`,
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
				"In people a rise without sham and a receptor change against sham are shown; that either relieves pain is open, and naloxone studies disagree.",
		}),
		points`
      Naloxone in people: two studies found no reversal, one of ${participants(partial, "analyzed")} volunteers a partial one
      Receptors: availability rose, pain fell as with sham (${cite(receptors)}, ${participants(receptors)} women)`,
	],
	notes: md`In mice the case is causal: naloxone abolished the effect (${cite(mice)}), though naloxone alone made the mice more sensitive by ${value(mice.outcomes.naloxoneAlone, { form: "estimate" })}.

In people: beta-endorphin in spinal fluid rose in all ${fact(fluid.facts.patients, { unit: false })} patients, without a sham, and met-enkephalin, which the article names, did not change (${cite(fluid)}). Naloxone: no reversal in ${participants(kenyon)} patients with manual needling (${cite(kenyon)}), none in a deliberate attempt to replicate the classic positive (${cite(chapman)}), a partial block in ${participants(partial, "analyzed")} volunteers (${cite(partial)}). Doses were low, samples small.

PET: availability rose against sham. Release should lower it, as placebo does; that is our reading. And by a secondary report pain fell alike (${cite(receptors)}).

Will be asked: "Does naloxone not settle it?" In mice, yes. In people, no.

Transition: the next question is which molecules, and when.`,
	notesFor: {
		40: md`In mice the case is causal: naloxone abolishes the effect (${cite(mice)}). In people beta-endorphin rose in ${fact(fluid.facts.patients, { unit: false })} patients without sham, and enkephalin, which the article names, did not (${cite(fluid)}). Two naloxone studies found no reversal, one a partial block. On PET the receptors changed and pain fell as with sham (${cite(receptors)}).

Will be asked: "Does naloxone not settle it?" In mice, yes. In people, no.

Transition: suppose that opioids are released. Would that exclude placebo?`,
	},
	transitions: { 60: "now a molecule at the needle itself." },
	reading: md`In mice electroacupuncture delayed the response to heat by ${value(mice.outcomes.squeakLatency, { form: "estimate" })} and naloxone abolished that (${cite(mice)}). In people the evidence does not line up. In spinal fluid of ${fact(fluid.facts.patients, { unit: false })} patients beta-endorphin rose after electroacupuncture, without a sham arm, and met-enkephalin did not change (${cite(fluid)}); in the blood of ${fact(plasma.facts.patients, { unit: false })} men beta-endorphin stayed minimal under real, sham and electrical needling (${cite(plasma)}). Naloxone at ${fact(kenyon.facts.dose)} left relief unchanged in ${participants(kenyon)} patients (${cite(kenyon)}), ${fact(chapman.facts.doseHigh)} left raised pain thresholds unchanged (${cite(chapman)}), and ${fact(partial.facts.dose)} partly blocked them in ${participants(partial, "analyzed")} volunteers (${cite(partial)}).

A PET study in ${participants(receptors)} women with fibromyalgia found more receptor availability with acupuncture than with sham. Availability is not release, and a secondary report says that pain fell alike; the abstract itself calls the opioid theory largely without proof in humans (${cite(receptors)}). No certainty rating was found.`,
});
