import {
	arm,
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
import { tu2021Knee as tu } from "../evidence/joints-and-muscles/tu-2021-knee.ts";
import { baeumler2014Qst as thresholds } from "../evidence/mechanisms/baeumler-2014-qst.ts";
import { comachio2020EaMa as comachio } from "../evidence/mechanisms/comachio-2020-ea-ma.ts";
import { hung2021LaserMeta as pooled } from "../evidence/mechanisms/hung-2021-laser-meta.ts";
import { napadow2005EaMa as napadow } from "../evidence/mechanisms/napadow-2005-ea-ma.ts";
import { shi2020KoaCytokines as shi } from "../evidence/mechanisms/shi-2020-koa-cytokines.ts";

const { painLaserVsSham, painNeedleVsControl } = hinman.outcomes;
const { responseWeek8ElectroVsSham, responseWeek8ManualVsSham } = tu.outcomes;

export default slide({
	id: "electro-and-laser",
	title:
		"Electrical and manual acupuncture gave similar relief in trials; laser’s results conflict",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "active"],
	pico: {
		patients: text`${participants(tu)} with knee osteoarthritis`,
		treatment: text`electrical or manual acupuncture`,
		outcome: text`responders`,
		time: text`${timepoint(responseWeek8ElectroVsSham)}`,
	},
	sources: [tu, comachio, hinman, pooled],
	claims: ["newer-techniques", "laser-guided-needling", "electro-amplified"],
	body: [
		forestPlot({
			id: "electro-and-manual-knee",
			title: "More responders than with sham, electrical and manual",
			rows: [
				{ outcome: responseWeek8ElectroVsSham, label: "Electroacupuncture" },
				{ outcome: responseWeek8ManualVsSham, label: "Manual acupuncture" },
			],
			message:
				"The two estimates are alike; only that of electroacupuncture excludes no difference.",
		}),
		points`
      Laser against sham laser: ${value(painLaserVsSham, { form: "estimate", gain: true })} less knee pain in the largest trial (${cite(hinman)})
      Small trials pooled: ${value(pooled.outcomes.painVsSham)} (${cite(pooled)})`,
	],
	notes: md`The article speaks of newer techniques with amplified effects. Electroacupuncture is a stronger stimulus; whether it is a stronger treatment is another matter. In ${participants(tu)} people with bad knees it gave ${value(responseWeek8ElectroVsSham, { form: "estimate" })} more responders than sham, manual acupuncture ${value(responseWeek8ManualVsSham, { form: "estimate" })}. One interval just excludes zero, the other just includes it: that is not a difference between the two. In ${participants(comachio)} people with back pain the two did not differ detectably.

Laser takes the place of the needle; it does not guide it. The largest blinded trial found no clear difference from sham laser, small trials pooled found one.

Will be asked: "Which should I ask for?" The one your acupuncturist is good at, without current near a device.

Transition: one last question to all these pathways.`,
	reading: md`Electroacupuncture gives a wider fMRI signal than manual acupuncture (${cite(napadow)}), and pain thresholds changed equally often with both (${cite(thresholds)}). In ${participants(tu)} people with knee osteoarthritis (${cite(tu)}; ${fact(tu.facts.sessions)}), ${arm(responseWeek8ElectroVsSham, "ea")} responded with electroacupuncture and ${arm(responseWeek8ElectroVsSham, "sham")} with sham, a difference of ${value(responseWeek8ElectroVsSham)}; manual acupuncture differed from sham by ${value(responseWeek8ManualVsSham)}. One interval excludes no difference and the other does not, which is not evidence that the two differ from each other. Compared directly, pain did not differ detectably in ${participants(comachio)} people with chronic back pain (${cite(comachio)}), too few to show that they are equal, or in knee osteoarthritis (${cite(shi)}).

Laser is used in place of needles. In ${participants(hinman)} people with knee pain, laser eased pain by ${value(painLaserVsSham, { gain: true })} more than sham laser; against no acupuncture, acupuncture gave ${value(painNeedleVsControl, { gain: true })} less pain, where the trial had set ${fact(hinman.facts.painImportantDifference)} beforehand as the difference that matters (${cite(hinman)}). A meta-analysis of laser in musculoskeletal disorders reports ${value(pooled.outcomes.painVsSham)} against sham laser, from small trials (${cite(pooled)}). The two conflict.`,
});
