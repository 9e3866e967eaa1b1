import { chapter } from "#deck";
import biasStrip from "./bias-strip.ts";
import evidenceMap from "./evidence-map.ts";
import findingsMigraine from "./findings-migraine.ts";
import findingsNausea from "./findings-nausea.ts";
import access from "./q-access.ts";
import allPlacebo from "./q-all-placebo.ts";
import animalData from "./q-animal-data.ts";
import believableSham from "./q-believable-sham.ts";
import costPerYear from "./q-cost-per-year.ts";
import doseCountry from "./q-dose-country.ts";
import emergency from "./q-emergency.ts";
import exercise from "./q-exercise.ts";
import expectation from "./q-expectation.ts";
import fade from "./q-fade.ts";
import harms from "./q-harms.ts";
import naturalCourse from "./q-natural-course.ts";
import needleAnywhere from "./q-needle-anywhere.ts";
import nice from "./q-nice.ts";
import noControl from "./q-no-control.ts";
import onePoint from "./q-one-point.ts";
import opioidRelease from "./q-opioid-release.ts";
import opioidsChronic from "./q-opioids-chronic.ts";
import opioidsSurgery from "./q-opioids-surgery.ts";
import peers from "./q-peers.ts";
import poorReviews from "./q-poor-reviews.ts";
import propranolol from "./q-propranolol.ts";
import sameTeam from "./q-same-team.ts";
import sciaticaPooled from "./q-sciatica-pooled.ts";
import shamActive from "./q-sham-active.ts";
import threshold from "./q-threshold.ts";
import worthIt from "./q-worth-it.ts";
import references from "./references.ts";

/** Hostile questions with honest answers, by theme: design, back pain, cancer and surgery, sciatica and headache, mechanisms, safety; then the evidence map, risk of bias and summaries of findings. */
export default chapter({
	id: "backup",
	title: "For questions, and references",
	slides: [
		expectation,
		onePoint,
		needleAnywhere,
		shamActive,
		allPlacebo,
		poorReviews,
		nice,
		fade,
		naturalCourse,
		exercise,
		noControl,
		threshold,
		sameTeam,
		opioidsSurgery,
		opioidsChronic,
		emergency,
		believableSham,
		sciaticaPooled,
		propranolol,
		doseCountry,
		worthIt,
		costPerYear,
		opioidRelease,
		animalData,
		harms,
		peers,
		access,
		evidenceMap,
		biasStrip,
		findingsMigraine,
		findingsNausea,
		...references,
	],
});
