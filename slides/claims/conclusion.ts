import {
	type Claim,
	cite,
	claim,
	participants,
	plain,
	text,
	value,
	year,
} from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ho2025CpgAcupuncture as guidelines } from "../evidence/low-back-pain/ho-2025-cpg-acupuncture.ts";
import { kong2020Electro as electro } from "../evidence/low-back-pain/kong-2020-electro.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { who2023Clbp as who } from "../evidence/low-back-pain/who-2023-clbp.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { sun2008Bja as surgery } from "../evidence/postoperative/sun-2008-bja.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { enthoven2016NsaidChronic as nsaids } from "../evidence/safety-and-practice/enthoven-2016-nsaid-chronic.ts";
import { nvl2017Kreuzschmerz as german } from "../evidence/safety-and-practice/nvl-2017-kreuzschmerz.ts";
import { verville2023ExerciseWho as exercise } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";

const place = "Conclusion";

const { outcomes } = backInAction;

export default [
	claim({
		id: "newest-trials-confirm",
		quote: "The newest trials confirm that it provides safe, measurable relief",
		place,
		verdict: "partly",
		finding: text`Safe and measurable compared with usual care, yes: disability lower by ${value(outcomes.rmdqMonth6Standard, { gain: true })} to ${value(outcomes.rmdqMonth6Enhanced, { gain: true })} (${cite(backInAction)}). That is one trial without sham; against sham electroacupuncture a trial of ${year(electro)} found a difference in pain of ${value(electro.outcomes.painIntensity)}, an interval that includes no difference, and less disability (${cite(electro)}).`,
		studies: [backInAction, electro],
	}),
	claim({
		id: "growing-promise",
		quote: "growing promise in cancer and post-surgical settings",
		place,
		verdict: "partly",
		finding: text`In cancer survivors electroacupuncture lowered pain by ${value(peace.outcomes.painWeek12ElectroVsUsual, { gain: true })} compared with usual care (${cite(peace)}); the trial that the article cites cannot show an effect, having no untreated or sham arm (${cite(impact)}). After surgery the gains of older trials, ${value(surgery.outcomes.opioidHour24VsSham, { gain: true })} less opioid in a day than with sham (${cite(surgery)}), were not repeated in a sham-controlled trial of ear acupuncture in ${participants(airForce)} people (${cite(airForce)}).`,
		studies: [peace, impact, surgery, airForce],
	}),
	claim({
		id: "adjunct",
		quote: "more of an adjunct",
		place,
		verdict: "supported",
		finding: text`That is how those who recommend it place it: the American College of Physicians among several options (${cite(acp)}), WHO as part of care on low certainty (${cite(who)}), the German guideline as something that may be used where exercise shall be (${cite(german)}). The lead trial too added it to usual care (${cite(backInAction)}).`,
		studies: [acp, who, german, backInAction],
	}),
	claim({
		id: "other-proven-therapies",
		quote: "other proven therapies",
		place,
		verdict: "overstated",
		finding: text`Its companions are modest as well: compared with placebo, opioids lowered chronic pain by ${value(opioids.outcomes.painVsPlacebo100, { gain: true })} on a hundred-point scale and NSAIDs chronic back pain by ${value(nsaids.outcomes.painVsPlacebo, { gain: true })}, the latter at low certainty; in trials at low or unclear risk of bias exercise lowered it by ${value(exercise.outcomes.painVsNone, { gain: true })} compared with no intervention, moderate certainty (${cite(opioids)}, ${cite(nsaids)}, ${cite(exercise)}).`,
		studies: [opioids, nsaids, exercise],
	}),
	claim({
		id: "belongs-in-the-toolkit",
		quote: "The question is no longer if acupuncture belongs in the toolkit",
		place,
		verdict: "overstated",
		finding: text`For many guidelines it does: ${value(guidelines.outcomes.recommendationsFor, { form: "estimate" })} on chronic musculoskeletal pain from ${plain("2014 to 2024", "years of a search")} are for it, though ${value(guidelines.outcomes.recommendationsAgainst, { form: "estimate" })} are against (${cite(guidelines)}). For back pain NICE says do not offer, because it was not better than sham (${cite(nice)}).`,
		studies: [guidelines, nice],
	}),
] satisfies Claim[];
