import { chapter } from "../../src/deck/deck.ts";
import access from "./access.ts";
import adviceChecked from "./advice-checked.ts";
import beforeReferral from "./before-referral.ts";
import case1 from "./case-1.ts";
import case2 from "./case-2.ts";
import case3 from "./case-3.ts";
import case4 from "./case-4.ts";
import cost from "./cost.ts";
import dose from "./dose.ts";
import harmRates from "./harm-rates.ts";
import harmsInAHundred from "./harms-in-a-hundred.ts";
import harmsOfDrugs from "./harms-of-drugs.ts";
import inPlainWords from "./in-plain-words-safety-and-practice.ts";
import maintenance from "./maintenance.ts";
import opioidUse from "./opioid-use.ts";
import peers from "./peers.ts";
import rareHarms from "./rare-harms.ts";
import takeCare from "./take-care.ts";
import withExercise from "./with-exercise.ts";

export default chapter({
	id: "safety-and-practice",
	title: "Safety and practice",
	slides: [
		case1,
		harmsInAHundred,
		harmRates,
		rareHarms,
		takeCare,
		case2,
		harmsOfDrugs,
		opioidUse,
		peers,
		withExercise,
		case3,
		dose,
		maintenance,
		cost,
		access,
		adviceChecked,
		beforeReferral,
		case4,
		inPlainWords,
	],
});
