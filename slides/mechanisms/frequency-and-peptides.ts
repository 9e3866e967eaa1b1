import { cite, fact, md, plain, slide, table, text, value, year } from "#deck";
import { clementJones1980Csf as needles } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { han1991TensCsf as tens } from "../evidence/mechanisms/han-1991-tens-csf.ts";
import { ulett1998Ea as review } from "../evidence/mechanisms/ulett-1998-ea.ts";
import { zhang2014Review as animals } from "../evidence/mechanisms/zhang-2014-review.ts";

const { enkephalin2Hz, dynorphin100Hz } = tens.outcomes;
const low = plain("2 Hz", "stimulation frequency");
const high = plain("100 Hz", "stimulation frequency");

export default slide({
	id: "frequency-and-peptides",
	title:
		"That low and high frequency release different opioids rests on animals and on TENS",
	minutes: 1,
	cuts: [],
	comparators: ["within-group"],
	context: text`peptides in spinal fluid; no sham and no tie to relief`,
	certainty: text`not graded`,
	sources: [tens, needles, review, animals],
	claims: ["electro-amplified", "endorphins-enkephalins"],
	body: [
		table({
			caption: text`Where the frequency rule comes from`,
			columns: [
				"Source",
				"Stimulation",
				"In whom",
				"Low frequency",
				"High frequency",
			],
			rows: [
				[
					text`${cite(tens)}`,
					text`TENS, skin electrodes`,
					text`${fact(tens.facts.patients, { unit: false })} patients`,
					text`Enkephalin peptide up ${value(enkephalin2Hz, { form: "estimate" })}; dynorphin not`,
					text`Dynorphin A up ${value(dynorphin100Hz, { form: "estimate" })}; enkephalin not`,
				],
				[
					text`${cite(needles)}`,
					text`Needles with current`,
					text`${fact(needles.facts.patients, { unit: false })} patients`,
					text`Endorphin up; enkephalin unchanged`,
					text`High frequency not tested`,
				],
				[
					text`${cite(review)}`,
					text`Needles with current`,
					text`Animals, review by the proposers`,
					text`Low: enkephalins`,
					text`High: dynorphins`,
				],
				[
					text`${cite(animals)}`,
					text`Needles with current`,
					text`Animals, review`,
					text`Low: more pain relief`,
					text`High: less`,
				],
			],
		}),
	],
	notes: md`You will hear: ${low} for enkephalin, ${high} for dynorphin. The human study behind it, from ${year(tens)}, used electrodes on the skin: enkephalin peptide up ${value(enkephalin2Hz, { form: "estimate" })}, dynorphin A up ${value(dynorphin100Hz, { form: "estimate" })}, before against after, no sham, no pain outcome (${cite(tens)}). With needles and low-frequency current, enkephalin did not change (${cite(needles)}).

Will be asked: "Which frequency should I ask for?" No comparison of frequencies in patients with pain, against sham, was found. Animal work favours low frequency (${cite(animals)}).

Transition: now a molecule at the needle itself.`,
	reading: md`A much-quoted rule says that current at ${low} releases enkephalins and at ${high} dynorphins. It was built in animals and summed up by its proposers (${cite(review)}). The human study behind it took spinal fluid from ${fact(tens.facts.patients, { unit: false })} patients before and after TENS, with electrodes on the skin and not needles: an enkephalin peptide rose by ${value(enkephalin2Hz, { form: "estimate" })} at ${low}, dynorphin A by ${value(dynorphin100Hz, { form: "estimate" })} at ${high}, and neither at the other frequency (${cite(tens)}). No interval, sham or pain outcome is in the abstract. In the one study with needles and low-frequency current, in ${fact(needles.facts.patients, { unit: false })} patients, enkephalin stayed as it was and endorphin rose (${cite(needles)}).

A rise in a peptide before against after treatment is no effect of acupuncture over sham. For the choice of frequency in patients the rule gives a hypothesis, no more.`,
});
