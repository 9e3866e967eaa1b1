import { cite, md, slide, value } from "#deck";
import { needleAndShams } from "#figures";
import { bmcmed2010Nonspecific as review } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";

const { shamVsNone } = review.outcomes;

export default slide({
	id: "comparators",
	title: "The comparator decides which question a trial answers",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["usual-care", "no-treatment", "sham"],
	sources: [review],
	body: [
		needleAndShams({
			id: "comparators-section",
			title: "What each comparator keeps of acupuncture, and what it asks",
			parts: [
				{ key: "visit", name: "Visit, touch, hope" },
				{ key: "puncture", name: "Pierces the skin" },
				{ key: "point", name: "At the point, deep" },
			],
			panels: [
				{
					device: "needle",
					role: "treatment",
					label: "Acupuncture",
					keeps: ["visit", "puncture", "point"],
				},
				{
					device: "none",
					role: "usual-care",
					label: "Usual care, or none",
					facts: ["“Am I better off with it?”"],
				},
				{
					device: "blunt",
					role: "sham",
					label: "Sham that is blunt",
					keeps: ["visit"],
					facts: ["“Does a real needle matter?”"],
				},
				{
					device: "shallow",
					role: "sham",
					label: "Sham that pierces",
					keeps: ["visit", "puncture"],
					facts: ["“Do point and depth matter?”"],
				},
			],
			steps: true,
			message:
				"Each comparator keeps other parts of acupuncture, so each answers another question.",
		}),
	],
	notes: md`Three comparators, three questions. Against usual care, or against no acupuncture, a trial asks what a clinic asks: are my patients better off if I offer it? It cannot say which part of the visit did it.

Against sham, it asks what a physiologist asks: do point, depth and puncture matter? Look at the ticks. A blunt sham slides into its handle and keeps touch, time and hope. A shallow sham, beside the point, pierces the skin as well. Sham is not nothing. So "no better than sham" need not mean "no better than nothing", and "better than usual care" does not mean that the points are real.

Against another treatment, not drawn here, it ranks the two, and is silent when both are weak.

Will be asked: "Which is the right one?" The one that matches your decision.

Transition: what is in a patient's improvement?`,
	reading: md`A trial against usual care, or against no acupuncture, answers the question of the clinic: are patients better off if the treatment is offered? It cannot say which part of the package did it. A trial against sham acupuncture answers the question of the physiologist: do this point, this depth and a real puncture matter? A blunt needle that slides into its handle leaves all three out; a shallow needle beside the point leaves out point and depth. Such a trial may understate what patients gain from the whole visit, because sham is not inert: in a review of sham-controlled trials that also had an untreated arm (${cite(review)}), sham did better than no treatment by ${value(shamVsNone, { gain: true })}. Nobody can be blinded to no treatment, so part of that gap may be expectation and report. A trial against another treatment ranks the two, and is silent when both are weak. None of the three is the right one for every purpose; the right one is the one that matches the decision.`,
});
