import { cite, md, participants, slide, text, year } from "#deck";
import { timeline } from "#figures";
import { brinkhaus2006Art as art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cherkin2009Spine as spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { skelly2020Ahrq as ahrq } from "../evidence/low-back-pain/skelly-2020-ahrq.ts";
import { thomas2006York as york } from "../evidence/low-back-pain/thomas-2006-york.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd as update } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { who2023Clbp as who } from "../evidence/low-back-pain/who-2023-clbp.ts";
import { witt2006Arc as arc } from "../evidence/low-back-pain/witt-2006-arc.ts";
import { nvl2017Kreuzschmerz as nvl } from "../evidence/safety-and-practice/nvl-2017-kreuzschmerz.ts";

export default slide({
	id: "back-pain-timeline",
	title:
		"The large sham trials were done years before guidelines split over them",
	minutes: 0.5,
	cuts: [60],
	comparators: [],
	context: text`chronic low back pain · years of publication`,
	sources: [spine, gerac, nice, acp, nvl, medicare, who],
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
				{ study: pooled, label: "Raw data pooled" },
				{ study: update, label: "Update" },
				{ study: ahrq, label: "AHRQ" },
				{ study: cochrane, label: "Cochrane" },
				{ study: nice, label: "NICE" },
				{ study: acp, label: "ACP" },
				{ study: nvl, label: "Germany" },
				{ study: who, label: "WHO" },
				{ study: medicare, label: "Medicare pays" },
			],
			message:
				"Trials against sham came first; the guidelines that disagree came after, and read much the same trials.",
		}),
	],
	notes: md`Left to right. By ${year(spine)} the three large trials with a sham arm were out: ART with ${participants(art)} people, GERAC with ${participants(gerac)}, SPINE with ${participants(spine)}. Then come the pooled data, and from ${year(nice)} on the guidelines: one against, one for, two conditional. What changed was not the trials but which comparator a body asked for.

Will be asked: "Is anything new?" BackInAction, in ${year(backInAction)}, and it has no sham arm: it bears on the first question, not on the second.

Transition: what each body says, and on what ground.`,
	reading: md`The trials that guidelines on back pain argue about are old. York (${cite(york)}), ART (${cite(art)}) and ARC (${cite(arc)}) appeared in ${year(art)}, GERAC (${cite(gerac)}) in ${year(gerac)} and SPINE (${cite(spine)}) in ${year(spine)}; ART, GERAC and SPINE had a sham arm. Raw data were pooled in ${year(pooled)} (${cite(pooled)}) and again in ${year(update)} (${cite(update)}). Guidelines then split: NICE advised against in ${year(nice)} (${cite(nice)}, read in secondary accounts), the American College of Physicians for in ${year(acp)} (${cite(acp)}), the German guideline (${cite(nvl)}) and WHO in ${year(who)} (${cite(who)}) with conditions. Medicare has paid since ${year(medicare)} (${cite(medicare)}). Reviews for the American health-care agency (${cite(ahrq)}) and by Cochrane (${cite(cochrane)}) came in ${year(cochrane)}. The large trial of ${year(backInAction)} (${cite(backInAction)}) has usual care as its comparator, so it does not settle what the guidelines disagree about. Which events to show was our choice; all are records of this deck.`,
});
