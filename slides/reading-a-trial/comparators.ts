import { cite, heterogeneity, md, slide, table, text, value } from "#deck";
import { bmcmed2010Nonspecific } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";

const { shamVsNone } = bmcmed2010Nonspecific.outcomes;

export default slide({
	id: "comparators",
	title: "The comparator decides which question a trial answers",
	minutes: 1,
	cuts: [20, 40, 60],
	comparators: ["usual-care", "no-treatment", "sham", "active"],
	sources: [bmcmed2010Nonspecific],
	body: [
		table({
			caption: text`Comparators and the questions they answer`,
			columns: ["Compared with", "Question answered", "What it cannot tell"],
			rows: [
				[
					text`Usual care, no acupuncture`,
					text`Is a patient better off if the clinic offers it?`,
					text`Needle, attention and expectation are one parcel`,
				],
				[
					text`Sham needling`,
					text`Do this point, depth and skin puncture matter?`,
					text`Sham is no blank: it beat no treatment, unblinded, by ${value(shamVsNone, { gain: true })}`,
				],
				[
					text`Another treatment`,
					text`Which of the two should come first?`,
					text`Equal may mean equally good, or equally useless`,
				],
			],
		}),
	],
	certainty: text`not stated by the review`,
	notes: md`Three rows, three questions. Say the middle row slowly. A sham needle is touch, time, attention, hope, and often a needle through the skin. In ${cite(bmcmed2010Nonspecific)} sham itself beat no treatment by ${value(shamVsNone, { gain: true })}, though the untreated knew it. So "no better than sham" need not mean "no better than nothing", and "better than usual care" does not mean "the points are real".

Will be asked: "Which one is the right one?" The one that matches your decision. A payer asks the first; a physiologist asks the second.

Transition: and how large a change matters?`,
	notesFor: {
		20: md`Three rows, three questions. First row: acupuncture against usual care, or against nothing. That is the question of the clinic: is a patient better off if we offer it? It cannot say which part of the visit did it. Second row, slowly: against sham. A sham needle is touch, time, attention, hope, and often a needle through the skin. In ${cite(bmcmed2010Nonspecific)} sham itself beat no treatment by ${value(shamVsNone, { gain: true })}, though the untreated knew it. So "no better than sham" need not mean "no better than nothing", and "better than usual care" does not mean that the points are real. Third row: another treatment, which ranks two things and is silent if both are weak.

Transition: now one large trial, with its comparator in view.`,
	},
	reading: md`A trial against usual care, or against no acupuncture, answers the question of the clinic: are patients better off if the treatment is offered? It cannot say which part of the parcel did it. A trial against sham needling answers the question of the physiologist: do this point, this depth and a real puncture matter? It may understate what patients gain from the whole visit, because sham treatment is not nothing: in a review of sham-controlled trials that also had an untreated arm (${cite(bmcmed2010Nonspecific)}), sham beat no treatment by ${value(shamVsNone, { gain: true })} (${heterogeneity(shamVsNone)}). Nobody can be blinded to no treatment, so part of that gap may be expectation and report. A trial against another treatment ranks the two, and is silent when both are weak.`,
});
