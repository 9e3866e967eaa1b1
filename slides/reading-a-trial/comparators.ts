import { cite, md, slide, table, text, value } from "#deck";
import { bmcmed2010Nonspecific as review } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";

const { shamVsNone } = review.outcomes;

export default slide({
	id: "comparators",
	title: "The comparator decides which question a trial answers",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["usual-care", "no-treatment", "sham", "active"],
	sources: [review],
	body: [
		table({
			caption: text`Comparators and the questions they answer`,
			columns: ["Compared with", "Question answered", "What it cannot tell"],
			rows: [
				[
					text`Usual care, or no acupuncture`,
					text`Are my patients better off if I offer it?`,
					text`Which part of the visit did it: needle, attention and hope come as a package`,
				],
				[
					text`Sham acupuncture`,
					text`Do this point, this depth and a real puncture matter?`,
					text`What patients gain from the whole visit: sham is not inert`,
				],
				[
					text`Another treatment`,
					text`Which of the two should come first?`,
					text`Whether both are equally good, or equally useless`,
				],
			],
		}),
	],
	notes: md`Three comparators, three questions. Against usual care, or against no acupuncture, a trial asks what a clinic asks: are my patients better off if I offer it? It cannot say which part of the visit did it.

Against sham, it asks what a physiologist asks: do this point, this depth, this puncture matter? Sham is not nothing. It is touch, time, attention, hope, and often a needle through the skin. So "no better than sham" need not mean "no better than nothing", and "better than usual care" does not mean that the points are real.

Against another treatment, it ranks the two, and is silent when both are weak.

Will be asked: "Which is the right one?" The one that matches your decision.

Transition: what is in a patient's improvement?`,
	reading: md`A trial against usual care, or against no acupuncture, answers the question of the clinic: are patients better off if the treatment is offered? It cannot say which part of the package did it. A trial against sham acupuncture answers the question of the physiologist: do this point, this depth and a real puncture matter? It may understate what patients gain from the whole visit, because sham is not inert: in a review of sham-controlled trials that also had an untreated arm (${cite(review)}), sham did better than no treatment by ${value(shamVsNone, { gain: true })}. Nobody can be blinded to no treatment, so part of that gap may be expectation and report. A trial against another treatment ranks the two, and is silent when both are weak. None of the three is the right one for every purpose; the right one is the one that matches the decision.`,
});
