import { cite, md, participants, slide, text, year } from "#deck";
import { timeline } from "#figures";
import { brinkhaus2006Art as art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cherkin2009Spine as spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceCg882009 as niceBefore } from "../evidence/low-back-pain/nice-cg88-2009.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { thomas2006York as york } from "../evidence/low-back-pain/thomas-2006-york.ts";
import { vaDod2017Lbp as vaDod } from "../evidence/low-back-pain/va-dod-2017-lbp.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd as update } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { who2023Clbp as who } from "../evidence/low-back-pain/who-2023-clbp.ts";
import { witt2006Arc as arc } from "../evidence/low-back-pain/witt-2006-arc.ts";

export default slide({
	id: "back-pain-timeline",
	title: text`By ${year(spine)} the sham trials were out and NICE said yes; in ${year(nice)} it said no`,
	minutes: 0.5,
	cuts: [],
	comparators: [],
	context: text`chronic low back pain · years of publication`,
	sources: [spine, gerac, niceBefore, nice, acp, medicare, who],
	body: [
		timeline({
			id: "back-pain-timeline",
			title: "Back pain and acupuncture: trials, reviews, guidelines, coverage",
			events: [
				{ study: york, label: "York" },
				{ study: art, label: "ART, sham" },
				{ study: arc, label: "ARC" },
				{ study: gerac, label: "GERAC, sham" },
				{ study: spine, label: "SPINE, sham" },
				{ study: backInAction, label: "BackInAction" },
				{ study: pooled, label: "Data pooled" },
				{ study: update, label: "Update" },
				{ study: cochrane, label: "Cochrane" },
				{ study: niceBefore, label: "NICE" },
				{ study: nice, label: "NICE" },
				{ study: acp, label: "ACP" },
				{ study: vaDod, label: "VA/DoD" },
				{ study: who, label: "WHO" },
				{ study: medicare, label: "Medicare pays" },
			],
			message: text`ART, GERAC and SPINE, the trials with a sham, were published by ${year(spine)}; NICE offered acupuncture in that year and advised against it in ${year(nice)}.`,
		}),
	],
	notes: md`Left to right. By ${year(spine)} the sham trials were out: ART with ${participants(art)} people, GERAC with ${participants(gerac)}, SPINE with ${participants(spine)}. That same year NICE offered acupuncture, and in ${year(nice)} it advised against. The pooled data in between favored acupuncture. What had changed was the comparator that NICE put first.

Transition: who says what today, and compared with what?`,
	reading: md`The sham trials that guidelines on back pain argue about are old. York (${cite(york)}), ART (${cite(art)}) and ARC (${cite(arc)}) appeared in ${year(art)}, GERAC (${cite(gerac)}) in ${year(gerac)} and SPINE (${cite(spine)}) in ${year(spine)}; ART, GERAC and SPINE had a sham arm. Individual data were pooled in ${year(pooled)} (${cite(pooled)}) and again in ${year(update)} (${cite(update)}). NICE offered acupuncture in ${year(niceBefore)} (${cite(niceBefore)}) and advised against it in ${year(nice)} (${cite(nice)}), when comparisons with sham were put first. The American College of Physicians followed with a recommendation for it in ${year(acp)} (${cite(acp)}), the Department of Veterans Affairs with a weak one in the same year (${cite(vaDod)}), and the World Health Organization with a conditional one in ${year(who)} (${cite(who)}). Medicare has paid since ${year(medicare)} (${cite(medicare)}); the Cochrane review (${cite(cochrane)}) came in the same year. The large trial of ${year(backInAction)} (${cite(backInAction)}) has usual care as its comparator, so it does not settle what the guidelines disagree about. Not every trial and guideline is shown.`,
});
