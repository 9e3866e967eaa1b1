import { arm, cite, md, plain, pValue, slide, table, text, value } from "#deck";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { zheng2022NeurologyCtth as zheng } from "../evidence/headache/zheng-2022-neurology-ctth.ts";
import { zhao2024Neck as neck } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";
import { cherkin2009Spine as cherkin } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { zhang2010AcupointSr as review } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

const simulated = cherkin.outcomes.rmdqWeek8IndividualizedVsSham;
const days = li.outcomes.migraineDaysWeek8VsSham;
const sensitive = neck.outcomes.painWeek4VsLowSensitivity;
const response = zheng.outcomes.responseWeek16;
const sound = review.outcomes.lowRiskTrialsNoDifference;

export default slide({
	id: "q-needle-anywhere",
	title:
		"Which points are used has made little difference in trials; depth is less settled",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`“So you can put the needle anywhere?”`,
	body: [
		table({
			caption: text`Trials that compared places or depths of needling`,
			columns: ["Study", "Compared", "Difference"],
			rows: [
				[
					text`${cite(cherkin)}, back`,
					text`Individualized points, with a simulation that does not pierce the skin`,
					text`${value(simulated, { form: "estimate" })} on the RMDQ`,
				],
				[
					text`${cite(neck)}, neck`,
					text`Tender points, with points that are not tender`,
					text`${value(sensitive, { gain: true })} less pain on a ${plain("100", "range of the scale")}-point scale`,
				],
				[
					text`${cite(li)}, migraine`,
					text`Three sets of points, one of them wrong for migraine`,
					text`${arm(days, "specific", { unit: false })}, ${arm(days, "nonspecific", { unit: false })} and ${arm(days, "yangming", { unit: false })} days; sham ${arm(days, "sham", { unit: false })}`,
				],
				[
					text`${cite(review)}, review`,
					text`Right points, with wrong points or none, same depth`,
					text`No difference in ${value(sound, { form: "estimate" })} at low risk of bias`,
				],
				[
					text`${cite(zheng)}, head`,
					text`Deep needling with de qi, with shallow needling at the same points`,
					text`Odds ratio of response ${value(response)}`,
				],
			],
		}),
	],
	notes: md`As far as the points go, nearly. In back pain, individualized acupuncture and a simulation that never pierced the skin ended ${value(simulated, { form: "estimate" })} apart. In migraine three sets of points, one of them chosen to be wrong, ended within a fraction of a day of one another. In the neck, tender points did better, by ${value(sensitive, { form: "estimate", gain: true })} on a hundred-point scale. This is hard on the theory of points. It is not hard on the offer of care: in Cherkin's trial all three groups that were needled, or thought so, did better than usual care.

The exception deserves its place. In tension-type headache, deep needling with de qi beat shallow needling at the same points, ${arm(response, "acu")} against ${arm(response, "superficial")} responders.

Will be asked: "Then why train for years?" These trials are about points. They say nothing about safety, diagnosis or hygiene.`,
	reading: md`Where trials set one choice of points against another, differences were mostly small. In back pain, individualized needling and a simulation that did not pierce the skin ended ${value(simulated, { form: "estimate" })} apart (${cite(cherkin)}). In neck pain, points chosen for tenderness gained ${value(sensitive, { gain: true })} over points that were not tender (${cite(neck)}). In migraine, three sets of points gave ${arm(days, "specific", { unit: false })}, ${arm(days, "nonspecific", { unit: false })} and ${arm(days, "yangming", { unit: false })} days in four weeks against ${arm(days, "sham", { unit: false })} with sham, a primary outcome without a clear difference (${cite(li)}). A review found no difference in ${value(sound, { form: "estimate" })} at low risk of bias (${cite(review)}). Depth is another matter: in chronic tension-type headache, deep needling with de qi did better than shallow needling at the same points, odds ratio of response ${value(response)}, ${pValue(response)} (${cite(zheng)}).`,
});
