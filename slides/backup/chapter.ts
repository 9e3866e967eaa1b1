import { chapter } from "#deck";
import biasStrip from "./bias-strip.ts";
import cardBackinaction from "./card-backinaction.ts";
import cardGerac from "./card-gerac.ts";
import cardImpact from "./card-impact.ts";
import cardTu from "./card-tu.ts";
import cardVickers from "./card-vickers.ts";
import evidenceMap from "./evidence-map.ts";
import findingsMigraine from "./findings-migraine.ts";
import findingsNausea from "./findings-nausea.ts";
import allPlacebo from "./q-all-placebo.ts";
import animalData from "./q-animal-data.ts";
import believableSham from "./q-believable-sham.ts";
import costPerYear from "./q-cost-per-year.ts";
import doseCountry from "./q-dose-country.ts";
import emergency from "./q-emergency.ts";
import exercise from "./q-exercise.ts";
import harms from "./q-harms.ts";
import needleAnywhere from "./q-needle-anywhere.ts";
import nice from "./q-nice.ts";
import opioidRelease from "./q-opioid-release.ts";
import poorReviews from "./q-poor-reviews.ts";
import propranolol from "./q-propranolol.ts";
import sameTeam from "./q-same-team.ts";
import sciaticaPooled from "./q-sciatica-pooled.ts";
import references from "./references.ts";

/** Hostile questions with honest answers, by theme: design, guidelines, conditions, mechanisms, safety and cost; then five trials on a card each, the evidence map, risk of bias and summaries of findings. */
export default chapter({
	id: "backup",
	title: "For questions, and references",
	slides: [
		allPlacebo,
		needleAnywhere,
		believableSham,
		doseCountry,
		poorReviews,
		nice,
		exercise,
		sciaticaPooled,
		propranolol,
		sameTeam,
		emergency,
		opioidRelease,
		animalData,
		harms,
		costPerYear,
		cardBackinaction,
		cardGerac,
		cardVickers,
		cardTu,
		cardImpact,
		evidenceMap,
		biasStrip,
		findingsMigraine,
		findingsNausea,
		...references,
	],
});
