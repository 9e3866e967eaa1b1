import { cite, fact, md, range, slide, text, value } from "#deck";
import { needleAndShams } from "#figures";
import { cherkin2009Spine as spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { zhang2010AcupointSr as points } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

const { lowRiskTrialsNoDifference } = points.outcomes;
const bare = { unit: false } as const;

export default slide({
	id: "what-acupuncture-is",
	title:
		"What she would get: a dozen fine needles, half an hour lying still, and full attention",
	minutes: 1,
	cuts: [40, 60],
	context: text`a session: a talk, then ${fact(spine.facts.sessionMinutes, bare)} to ${fact(gerac.facts.sessionMinutes, bare)} minutes lying still, once or twice a week, ${fact(gerac.facts.sessions, bare)} or so`,
	sources: [gerac, spine, pooled, points, workforce],
	body: [
		needleAndShams({
			id: "what-acupuncture-is-section",
			title: "Four ways to needle, in a section through the skin",
			panels: [
				{
					device: "needle",
					role: "treatment",
					label: "By hand",
					facts: [
						text`${fact(spine.facts.needleDiameter)} thick, solid`,
						text`${range(gerac.facts.needlesMin, gerac.facts.needlesMax)} a session, ${range(gerac.facts.depthMin, gerac.facts.depthMax)} deep`,
						text`De qi, a dull ache, is sought in ${fact(pooled.facts.deQiSought)}`,
					],
				},
				{
					device: "current",
					role: "treatment",
					label: "With current",
					facts: [
						"A small current between pairs of needles",
						text`Allowed in ${fact(pooled.facts.electricalAllowed)}`,
					],
				},
				{
					device: "tender",
					role: "treatment",
					label: "Dry needling",
					facts: [
						"The same needle in tender muscle",
						"Without the theory of channels and points",
					],
				},
				{
					device: "tack",
					role: "treatment",
					label: "In the ear",
					facts: [
						"Small needles, or tacks that stay for days",
						"Battlefield acupuncture is one form",
					],
				},
			],
			message:
				"What is called acupuncture differs in depth, stimulation and theory.",
		}),
	],
	notes: md`What would Mrs. K. actually get? A conversation first. Then about a dozen very thin, solid needles, used once, placed a few millimeters to a few centimeters deep. The acupuncturist may turn them to bring on a dull ache called de qi. She lies still for half an hour, and comes back once or twice a week, ten times or so.

The needles may be turned by hand or carry a small current. They may sit in the ear. In dry needling they go into tender muscle, often by a physical therapist. Tradition holds that exact points matter. Trials of points give that little support.

Will be asked: "Who can do it?" A licensed acupuncturist has at least ${fact(workforce.facts.acupuncturistHours)} of training, a physician certified in it ${fact(workforce.facts.physicianHours)}, and some physical therapists who do dry needling ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)}. The rules differ by state.

Transition: now, compared with what?`,
	reading: md`A patient who tries acupuncture gets more than needles. In trials of back pain, ${range(gerac.facts.needlesMin, gerac.facts.needlesMax)} needles stayed in for ${fact(gerac.facts.sessionMinutes)}, ${range(gerac.facts.depthMin, gerac.facts.depthMax)} deep depending on the site (${cite(gerac)}), or needles ${fact(spine.facts.needleDiameter)} thick for ${fact(spine.facts.sessionMinutes)} (${cite(spine)}). Across ${fact(pooled.facts.trials)} (${cite(pooled)}), ${fact(pooled.facts.deQiSought)} sought de qi, the dull ache or heaviness that is held to show a needle well placed; ${fact(pooled.facts.electricalAllowed)} allowed electrical stimulation; and about half planned six to ten sessions. Ear acupuncture, of which the battlefield protocol of the armed forces is one form, uses small needles or tacks that stay in the ear for days. Dry needling uses the same needle in tender muscle without the traditional theory. That theory speaks of channels and exact points; of the trials that compared right with irrelevant points at the same depth and with little bias, ${value(lowRiskTrialsNoDifference, { form: "estimate" })} found no difference (${cite(points)}). Training differs: at least ${fact(workforce.facts.acupuncturistHours)} for a licensed acupuncturist, ${fact(workforce.facts.physicianHours)} for a certified physician, and as few as ${fact(workforce.facts.dryNeedlingHoursMin)} for dry needling (${cite(workforce)}).`,
});
