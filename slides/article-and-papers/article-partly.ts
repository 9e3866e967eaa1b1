import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { mu2020Cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { cho2015BackSurgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";

export default slide({
	id: "article-partly",
	title:
		"As much again is half right: true of change, of one comparator, or of animals",
	minutes: 1,
	cuts: [60],
	claims: [
		"outsider-for-decades",
		"into-the-mainstream",
		"opioid-need",
		"strongest-in-back-pain",
		"older-adults-options",
		"pain-and-mobility",
		"modest-but-meaningful",
		"beyond-musculoskeletal",
		"cancer-fatigue",
		"cancer-sleep",
		"firmly-within-oncology",
		"post-surgical-pain",
		"post-surgical-opioids",
		"safer-recovery",
		"surgical-centres-worldwide",
		"protocols-differ",
		"migraine-two-stories",
		"imaging-regions",
		"pain-receptors",
		"adenosine-levels",
		"circulation-oxygenation",
		"electro-amplified",
		"licensed-practitioners",
		"list-of-harms",
		"best-for-chronic-pain",
		"six-to-twelve-sessions",
		"cornerstones",
		"newest-trials-confirm",
		"growing-promise",
	],
	sources: [mu2020Cochrane, cho2015BackSurgery, debar2025Backinaction],
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "True in part", "Missing"],
			rows: [
				[
					text`“modest but meaningful relief”`,
					text`Modest: ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} less pain than usual care`,
					text`Under the review’s own bar; low certainty`,
				],
				[
					text`“may lower pain scores” after surgery`,
					text`Back surgery, against sham: ${value(cho2015BackSurgery.outcomes.painHour24VsSham, { gain: true })}`,
					text`Sham-controlled nulls elsewhere`,
				],
				[
					text`“reduce the need for opioids”`,
					text`Seen in older trials`,
					text`${value(cho2015BackSurgery.outcomes.opioidHour24VsSham, { gain: true })} after back surgery: no clear difference`,
				],
				[
					text`“increase levels of adenosine”`,
					text`Shown beside the needle in people`,
					text`Relief through it shown in mice only`,
				],
				[
					text`${plain("“6–12 treatments”", "quoted from the article")}`,
					text`Some trials`,
					text`The lead trial gave ${fact(debar2025Backinaction.facts.sessionsMin, { unit: false })} to ${fact(debar2025Backinaction.facts.sessionsMax)}, then more`,
				],
			],
		}),
	],
	notes: md`Half right is the commonest verdict. The usual reason: a change within a group told as an effect, a result against usual care told without its comparator, or an animal finding told of people.

Transition: so, what should a patient hear?`,
	transitions: { 60: "so, what will you say tomorrow?" },
	reading: md`About a third of the statements are true in part. Relief in chronic back pain is modest, ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} against usual care (${cite(mu2020Cochrane)}), but whether it is meaningful is disputed. After back surgery pain was lower than with sham by ${value(cho2015BackSurgery.outcomes.painHour24VsSham, { gain: true })}, while opioid use differed by ${value(cho2015BackSurgery.outcomes.opioidHour24VsSham)}, an interval that includes no difference (${cite(cho2015BackSurgery)}). Adenosine rises beside the needle in people; that this relieves pain is shown in mice. The number of sessions understates what the article's own lead trial gave (${cite(debar2025Backinaction)}).`,
});
