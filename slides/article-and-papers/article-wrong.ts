import {
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	year,
} from "#deck";
import { epstein2023Impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { clementJones1980Csf } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { goldman2010Adenosine } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { hung2021LaserMeta } from "../evidence/mechanisms/hung-2021-laser-meta.ts";
import { pomeranz1976Mice } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { sun2008Bja } from "../evidence/postoperative/sun-2008-bja.ts";

export default slide({
	id: "article-wrong",
	title: "Six statements of the article are wrong as they stand",
	minutes: 1.5,
	cuts: [60],
	claims: [
		"back-in-action-size",
		"cancer-trial-year",
		"early-trials",
		"adenosine-neurotransmitter",
		"newer-techniques",
		"laser-guided-needling",
	],
	sources: [
		debar2025Backinaction,
		epstein2023Impact,
		sun2008Bja,
		goldman2010Adenosine,
	],
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "The papers say", "Source"],
			rows: [
				[
					text`“more than a thousand participants”`,
					text`${participants(debar2025Backinaction)} randomised`,
					text`${cite(debar2025Backinaction)}`,
				],
				[
					text`${plain("“In a 2025 randomized trial”", "quoted from the article")}`,
					text`Published in ${year(epstein2023Impact)}`,
					text`${cite(epstein2023Impact)}`,
				],
				[
					text`“Early trials show”`,
					text`${fact(sun2008Bja.facts.trials)} with sham were pooled in ${year(sun2008Bja)}`,
					text`${cite(sun2008Bja)}`,
				],
				[
					text`adenosine is “a neurotransmitter”`,
					text`A neuromodulator that acts beside the needle`,
					text`${cite(goldman2010Adenosine)}`,
				],
				[
					text`“Newer techniques, such as electroacupuncture”`,
					text`In mice by ${year(pomeranz1976Mice)}, in patients by ${year(clementJones1980Csf)}`,
					text`${cite(pomeranz1976Mice)}`,
				],
				[
					text`“laser-guided needling”`,
					text`Laser replaces the needle; it guides none`,
					text`${cite(hung2021LaserMeta)}`,
				],
			],
		}),
	],
	notes: md`Read the left column, let the room answer, then the right. None of the six changes what a patient should do; together they tell how carefully the article was checked.

Will be asked: who wrote it? It does not matter; the sentences can be checked.

Transition: what was said without support.`,
	transitions: { 60: "and what it gets right." },
	reading: md`Six statements do not stand. The back pain trial had ${participants(debar2025Backinaction)} participants (${cite(debar2025Backinaction)}); the cancer trial appeared in ${year(epstein2023Impact)} (${cite(epstein2023Impact)}); trials after surgery were pooled as early as ${year(sun2008Bja)} (${cite(sun2008Bja)}); adenosine is described by its discoverers as a neuromodulator (${cite(goldman2010Adenosine)}); electroacupuncture was studied in mice in ${year(pomeranz1976Mice)} (${cite(pomeranz1976Mice)}) and in patients in ${year(clementJones1980Csf)} (${cite(clementJones1980Csf)}), so it is not new; and laser takes the place of needles rather than guiding them (${cite(hung2021LaserMeta)}).`,
});
