import {
	cite,
	columns,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
} from "#deck";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { hssThaNct05384860 as trial } from "../evidence/postoperative/hss-tha-nct05384860.ts";

export default slide({
	id: "postop-next",
	title:
		"A larger hip trial has ended, without a sham arm; its figures could not be read",
	minutes: 0.5,
	cuts: [],
	claims: ["larger-trials-needed", "surgical-centres-worldwide"],
	comparators: ["no-treatment"],
	context: text`hip replacement, ${participants(trial)} people · read in a press release and a registry`,
	certainty: text`not graded`,
	sources: [trial],
	body: [
		columns(
			{
				heading: text`What is known`,
				body: [
					points`
            Ear needles with current during surgery, against the same pathway without
            Primary: low opioid use by ${plain("30 days", "time point")}; only a “trend”
            Less opioid in recovery and less pain on day one, by the release`,
				],
			},
			{
				heading: text`What is not`,
				body: [
					points`
            Any figure or interval: none was posted or printed
            What sham would have done
            How much is the trial: the release mixes in retrospective series`,
				],
			},
		),
	],
	notes: md`"Larger trials are needed", the article says. One has ended: ${participants(trial)} hips in New York, April ${plain("2025", "end of the trial")}. About twice the Air Force trial with its ${participants(airForce)}. No results in the registry in December ${plain("2025", "date of the registry entry")}; a later headline suggests that they are out, and they could not be read. Check before you speak.

Will be asked: "So it was negative?" The release says “trend” at its primary time point. That is not a positive result, and not yet a paper.

The release comes from the inventor of the technique.

Transition: how to put this to a patient.`,
	reading: md`The article asks for larger trials. One has ended: ${participants(trial)} people with hip replacement at a hospital in New York, randomised to ear needles with current during the operation or to the same pathway without (${cite(trial)}). It has no sham arm, though patients were sedated while treated. Its primary outcome is low opioid use by ${plain("30 days", "time point")}. The registry held no results in December ${plain("2025", "date of the registry entry")}. A press release of the hospital, from the inventor of the technique, speaks of less opioid in the recovery room and less pain on the first day, gives no figure, and concedes only a “trend” at the primary time point; it pools the trial with retrospective work on ${fact(trial.facts.retrospectiveInpatients)} and ${fact(trial.facts.retrospectiveOutpatients)} hips. A headline of ${plain("2026", "date of a news headline")} suggests that results are published; they could not be read. Until they are, nothing follows from this trial.`,
});
