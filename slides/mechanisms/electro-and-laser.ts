import {
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { hinman2014Knee as hinman } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";
import { baeumler2014Qst as thresholds } from "../evidence/mechanisms/baeumler-2014-qst.ts";
import { comachio2020EaMa as comachio } from "../evidence/mechanisms/comachio-2020-ea-ma.ts";
import { hung2021LaserMeta as pooled } from "../evidence/mechanisms/hung-2021-laser-meta.ts";
import { napadow2005EaMa as napadow } from "../evidence/mechanisms/napadow-2005-ea-ma.ts";
import { shi2020KoaCytokines as shi } from "../evidence/mechanisms/shi-2020-koa-cytokines.ts";

const { painLaserVsSham, painNeedleVsSham, painNeedleVsControl } =
	hinman.outcomes;

export default slide({
	id: "electro-and-laser",
	title:
		"Current was not shown to ease pain more than a plain needle; laser’s results conflict",
	minutes: 1.5,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`knee pain at ${timepoint(painLaserVsSham)}, ${participants(hinman)} people`,
	certainty: text`not graded`,
	sources: [hinman, comachio, pooled],
	claims: ["newer-techniques", "laser-guided-needling", "electro-amplified"],
	body: [
		forestPlot({
			id: "laser-and-needle-knee",
			title: "Laser and needle for knee pain",
			rows: [
				{ outcome: painLaserVsSham, label: "Laser, vs sham laser" },
				{ outcome: painNeedleVsSham, label: "Needle, vs sham laser" },
			],
			gain: true,
			message: "Neither laser nor needle is clearly better than sham laser.",
		}),
		points`
      Pooled, laser against sham laser: ${value(pooled.outcomes.painVsSham)} (${cite(pooled)})
      Electrical against manual needling: no difference in pain shown (${cite(comachio)}, ${participants(comachio)} people, too few to show equality)`,
	],
	notes: md`The article speaks of newer techniques with stronger effects, and of laser-guided needling. No such technique was found: laser takes the needle's place. In the largest blinded trial read, laser differed from sham laser by ${value(painLaserVsSham, { gain: true })}; needles against no acupuncture ${value(painNeedleVsControl, { gain: true })}, where ${fact(hinman.facts.painImportantDifference, { unit: false })} was set as what matters (${cite(hinman)}). The pooled trials say ${value(pooled.outcomes.painVsSham)} against sham laser: small trials, a wide interval, certainty not stated (${cite(pooled)}).

Current: wider signal on a scan (${cite(napadow)}), thresholds moved equally often (${cite(thresholds)}), pain no different in back pain (${cite(comachio)}, ${participants(comachio)} people, not powered for equivalence) or knee pain (${cite(shi)}).

Will be asked: "Is electroacupuncture stronger?" As a stimulus, yes. As pain relief over manual needling, not in the trials read.

Transition: one last question to all these pathways.`,
	reading: md`Electroacupuncture gives a wider fMRI signal than manual needling (${cite(napadow)}), but pain thresholds changed equally often with both (${cite(thresholds)}), and pain did not differ between them in ${participants(comachio)} people with chronic back pain (${cite(comachio)}) or in knee osteoarthritis (${cite(shi)}). The first trial was not powered to show equivalence.

A technique of laser-guided needling was found in no source; laser is used in place of needles. In ${participants(hinman)} people with knee pain, laser eased pain by ${value(painLaserVsSham, { gain: true })} more than sham laser and needles by ${value(painNeedleVsSham, { gain: true })} more; against no acupuncture, needles gave ${value(painNeedleVsControl, { gain: true })} less pain, below the trial's own bar of ${fact(hinman.facts.painImportantDifference)} (${cite(hinman)}). A meta-analysis of laser in musculoskeletal disorders reports ${value(pooled.outcomes.painVsSham)} against sham laser, from small trials (${cite(pooled)}). The two conflict. Neither current nor laser has shown an amplified clinical effect.`,
});
