import { cite, md, slide } from "#deck";
import { evidenceMap } from "#figures";
import { he2020Jamaoncol as cancer } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { hu2016Ecam as analgesics } from "../evidence/cancer/hu-2016-ecam.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { linde2016CochraneTth as tension } from "../evidence/headache/linde-2016-cochrane-tth.ts";
import { liu2025DrugsSr as drugs } from "../evidence/headache/liu-2025-drugs-sr.ts";
import { corbett2013Nma as network } from "../evidence/joints-and-muscles/corbett-2013-nma.ts";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { tian2022KneeSham as knee } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { trinh2016CochraneNeck as neck } from "../evidence/joints-and-muscles/trinh-2016-cochrane-neck.ts";
import { mu2020Cochrane as back } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { vickers2012Ipd as ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { xiang2020Nslbp as backSham } from "../evidence/low-back-pain/xiang-2020-nslbp.ts";
import { yu2023WhoReview as who } from "../evidence/low-back-pain/yu-2023-who-review.ts";
import { cho2015BackSurgery as surgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { giovanardi2023Addon as combined } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { sciaticaShamSr2025Preprint as sciaticaSham } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { sciaticaSr202511rct as sciatica } from "../evidence/sciatica/sciatica-sr-2025-11rct.ts";
import { zhang2023SciaticaSr as sciaticaDrugs } from "../evidence/sciatica/zhang-2023-sciatica-sr.ts";

export default slide({
	id: "evidence-map",
	title:
		"What this talk rests on: many trials of back pain and headache, few of neck pain or sciatica",
	minutes: 1,
	cuts: [],
	body: [
		evidenceMap({
			id: "evidence-map",
			title: "Trials and pooled results by condition and comparator",
			columns: [
				{ id: "sham", name: "Sham acupuncture", comparators: ["sham"] },
				{
					id: "none",
					name: "No acupuncture, waiting list",
					comparators: ["no-treatment", "waitlist"],
				},
				{ id: "usual", name: "Usual care", comparators: ["usual-care"] },
				{ id: "active", name: "Another treatment", comparators: ["active"] },
			],
			conditions: [
				{
					id: "back",
					name: "Low back pain",
					topics: ["chronic low back pain", "acute low back pain"],
					pools: {
						sham: {
							review: backSham,
							outcome: backSham.outcomes.painImmediateVsSham,
						},
						none: { review: who, outcome: who.outcomes.painWeek2VsNone },
						usual: { review: back, outcome: back.outcomes.painVsUsual },
						active: {
							review: combined,
							outcome: combined.outcomes.painVsCombinedCare,
						},
					},
				},
				{
					id: "neck",
					name: "Neck pain",
					topics: ["neck pain"],
					pools: { sham: { review: neck, outcome: neck.outcomes.painVsSham } },
				},
				{
					id: "osteoarthritis",
					name: "Osteoarthritis",
					topics: ["osteoarthritis"],
					pools: {
						sham: { review: knee, outcome: knee.outcomes.painVsSham },
						none: { review: ipd, outcome: ipd.outcomes.osteoarthritisVsNone },
						usual: {
							review: hip,
							outcome: hip.outcomes.painFunctionVsUsualCare,
						},
						active: {
							review: network,
							outcome: network.outcomes.painVsStrengthening,
						},
					},
				},
				{
					id: "headache",
					name: "Headache, migraine",
					topics: ["migraine", "tension-type headache"],
					pools: {
						sham: {
							review: migraine,
							outcome: migraine.outcomes.frequencyVsSham,
						},
						none: {
							review: migraine,
							outcome: migraine.outcomes.responseVsNone,
						},
						usual: {
							review: tension,
							outcome: tension.outcomes.responseVsUsual,
						},
						active: {
							review: drugs,
							outcome: drugs.outcomes.migraineDaysVsDrug,
						},
					},
				},
				{
					id: "sciatica",
					name: "Sciatica",
					topics: ["sciatica"],
					pools: {
						sham: {
							review: sciaticaSham,
							outcome: sciaticaSham.outcomes.legPainWeek4,
						},
						usual: {
							review: sciatica,
							outcome: sciatica.outcomes.legPainVsStandardCare,
						},
						active: {
							review: sciaticaDrugs,
							outcome: sciaticaDrugs.outcomes.effectiveRateVsDrugs,
						},
					},
				},
				{
					id: "cancer",
					name: "Cancer pain",
					topics: ["cancer pain", "aromatase-inhibitor joint pain"],
					pools: {
						sham: { review: cancer, outcome: cancer.outcomes.painVsSham },
						active: {
							review: analgesics,
							outcome: analgesics.outcomes.painResponseVsAnalgesics,
						},
					},
				},
				{
					id: "postoperative",
					name: "Postoperative pain",
					topics: ["postoperative pain"],
					pools: {
						sham: {
							review: surgery,
							outcome: surgery.outcomes.painHour24VsSham,
						},
					},
				},
			],
		}),
	],
	notes: md`For the question "What does this talk rest on?" Read across a row: each column asks another question. A cell holds two things that do not belong together. The count is of the trials in this deck, which are not the whole literature. The direction is that of one published pool, named there, with trials of its own. Nothing here was pooled by us, and nobody counted positive against negative trials.

Say the limits. For back pain against sham, Cochrane's reviewers judged that acupuncture may not relieve pain by an amount that matters; the pool in that cell is another one. And measures differ: one pool counts migraine days, another responders.

Will be asked: "So an empty cell means no evidence?" No. It means that this talk rests on none.

Transition: every cell opens its records; which row is yours?`,
	reading: md`Each cell of this map asks one question: these patients, this comparator. It holds two separate things. The first is the number of trials in this deck and of the people randomized in them; further reports of one trial count once, a trial with two comparators stands in both columns, and so does one of two conditions. Trials of other treatments, and comparisons of one kind of acupuncture with another, are left out. Trials are not tallied by their results. The second is the direction of a single published pool with an interval, which has trials and people of its own; where there is none, the cell says so. “Unrated” marks a result without a rating of its certainty. Cancer pain includes joint pain from aromatase inhibitors. Two cells need care. Against sham in low back pain, ${cite(back)} judges that acupuncture may not relieve pain in a clinically meaningful way, while the pool in the cell is another, with an interval. And the pool of osteoarthritis against usual care (${cite(hip)}) is of the hip alone. An empty cell means that this deck rests on no trial there, not that none exists.`,
});
