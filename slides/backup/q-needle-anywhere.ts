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
		"Which points are needled has mattered little in trials; depth is less settled",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`“So you can put the needle anywhere?”`,
	certainty: text`not graded`,
	body: [
		table({
			caption: text`Trials that compared places or depths of needling`,
			columns: ["Study", "Compared", "Difference"],
			rows: [
				[
					text`${cite(cherkin)}, back`,
					text`Individual points, with simulation that does not pierce`,
					text`${value(simulated)} on the RMDQ`,
				],
				[
					text`${cite(neck)}, neck`,
					text`Tender points with points that are not`,
					text`${value(sensitive, { gain: true })} less pain of ${plain("100", "range of the scale")}`,
				],
				[
					text`${cite(li)}, migraine`,
					text`Three sets of points, one of them wrong for migraine`,
					text`${arm(days, "specific", { unit: false })}, ${arm(days, "nonspecific", { unit: false })} and ${arm(days, "yangming", { unit: false })} days; sham ${arm(days, "sham", { unit: false })}`,
				],
				[
					text`${cite(review)}, review`,
					text`Right points with wrong ones or none, same depth`,
					text`None in ${value(sound, { form: "estimate" })} at low risk of bias`,
				],
				[
					text`${cite(zheng)}, head`,
					text`Deep needling with de qi, with shallow at the same points`,
					text`Odds ratio of response ${value(response)}`,
				],
			],
		}),
	],
	notes: md`Largely what Cherkin's trial concluded: tailoring the points and piercing the skin seemed unimportant there. That undercuts the theory of points. It does not undercut the benefit of offering care, since all needling arms beat usual care.

The exception is worth saying: in tension-type headache, depth and de qi at the same places made a difference, ${arm(response, "acu")} against ${arm(response, "superficial")} responders.

Will be asked: "Then why train for years?" The trials speak to points, not to safety, diagnosis or hygiene.`,
	reading: md`Where trials set one choice of points against another, differences were small. In back pain, individualised needling and a simulation that did not pierce the skin ended ${value(simulated, { form: "estimate" })} apart (${cite(cherkin)}). In neck pain, points chosen for tenderness gained ${value(sensitive, { gain: true })} over points that were not (${cite(neck)}). In migraine, three sets of points gave ${arm(days, "specific", { unit: false })}, ${arm(days, "nonspecific", { unit: false })} and ${arm(days, "yangming", { unit: false })} days in four weeks against ${arm(days, "sham", { unit: false })} with sham, a primary outcome without a clear difference (${cite(li)}, read in a summary). A review found none in ${value(sound, { form: "estimate" })} at low risk of bias (${cite(review)}). Depth is another matter: deep needling with de qi did better than shallow needling at the same points in chronic tension-type headache, odds ratio ${value(response)}, ${pValue(response)} (${cite(zheng)}).`,
});
