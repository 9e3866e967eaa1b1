import { h } from "preact";
import renderToString from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { hershman2018SwogS1200 as joints } from "../../slides/evidence/cancer/hershman-2018-swog-s1200.ts";
import { hershman2022S120052wk as later } from "../../slides/evidence/cancer/hershman-2022-s1200-52wk.ts";
import { corbett2013Nma as network } from "../../slides/evidence/joints-and-muscles/corbett-2013-nma.ts";
import { macpherson2015Atlas as lessons } from "../../slides/evidence/joints-and-muscles/macpherson-2015-atlas.ts";
import { trinh2016CochraneNeck as neck } from "../../slides/evidence/joints-and-muscles/trinh-2016-cochrane-neck.ts";
import { zhao2024Neck as points } from "../../slides/evidence/joints-and-muscles/zhao-2024-neck.ts";
import { mu2020Cochrane as back } from "../../slides/evidence/low-back-pain/mu-2020-cochrane.ts";
import { vickers2012Ipd as ipd } from "../../slides/evidence/low-back-pain/vickers-2012-ipd.ts";
import { krebs2018Space as opioids } from "../../slides/evidence/safety-and-practice/krebs-2018-space.ts";
import { openedRecords } from "../../src/deck/record-table.ts";
import { directionOf } from "../../src/evidence/direction.ts";
import type { Study } from "../../src/evidence/study.ts";
import { sizeOf, trialsAbout } from "../../src/evidence/trials-about.ts";
import {
	evidenceMap,
	type Pool,
} from "../../src/figures/tables/evidence-map.ts";
import { makeEdition } from "../../src/pages/shared/edition.ts";
import { RecordTableView } from "../../src/pages/shared/record-table.tsx";
import { contextOf, written } from "../fixtures/built.ts";
import { columns } from "../fixtures/gallery/evidence-map/columns.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { plainTable } from "./plain-table.ts";

const { painVsSham } = neck.outcomes;
const declared = (pools: Readonly<Record<string, Pool>>) =>
	evidenceMap({
		id: "m",
		title: "",
		columns,
		conditions: [
			{ id: "neck", name: "Neck pain", topics: ["neck pain"], pools },
			{ id: "knee", name: "Knee", topics: ["osteoarthritis"], pools: {} },
		],
	});
/** The map as it is written where these are all the records. */
const neckMap = (
	pools: Readonly<Record<string, Pool>>,
	records: readonly Study[] = [points, lessons, opioids],
) => written(declared(pools), contextOf(...records));

describe("an evidence map", () => {
	it("gives size, and direction and certainty of the pool named", () => {
		const table = neckMap({ sham: { review: neck, outcome: painVsSham } });
		expect(table.faults).toEqual([]);
		expect(plainTable(table).rows).toEqual([
			[
				"Neck pain",
				"better, moderate; 716 (1), Trinh 2016",
				"no pooled result; 716 (1)",
				"no pooled result; 517 (1)",
				"none",
			],
			["Knee", "none", "none", "none", "none"],
		]);
	});

	it("leaves out drugs and acupuncture against acupuncture, and counts a trial once", () => {
		const topics = ["osteoarthritis", "neck pain"];
		expect(opioids.topics).toContain("osteoarthritis");
		expect(
			trialsAbout([opioids, points], { topics, comparators: ["active"] }),
		).toEqual([]);
		expect(sizeOf([joints, later])).toEqual({
			trials: 1,
			people: 226,
			unknown: 0,
		});
		const { randomized, analyzed, ...unread } = joints;
		expect(sizeOf([points, { ...unread, id: "unknown" }])).toEqual({
			trials: 2,
			people: 716,
			unknown: 1,
		});
	});

	it("takes a direction only from an interval that excludes no effect", () => {
		expect(directionOf(painVsSham)).toBe("better");
		expect(directionOf({ ...painVsSham, better: "higher" })).toBe("worse");
		expect(directionOf(network.outcomes.painVsStrengthening)).toBe("unclear");
		expect(directionOf(back.outcomes.painVsSham)).toBe("unknown");
	});

	it("refuses no rows, and pools of another cell or of none", () => {
		const wrongs = (...args: Parameters<typeof neckMap>) =>
			neckMap(...args).faults.map(({ message }) => message);
		expect(
			written(evidenceMap({ id: "m", title: "", columns, conditions: [] }))
				.faults,
		).toMatchObject([{ message: "an evidence map has no rows" }]);
		expect(wrongs({ shams: { review: neck, outcome: painVsSham } })).toEqual([
			'Neck pain has a pool for a column "shams"',
		]);
		const at = 'Neck pain, usual care: outcome "painVsSham" of';
		expect(wrongs({ usual: { review: neck, outcome: painVsSham } })).toEqual([
			`${at} trinh-2016-cochrane-neck is against "sham"`,
		]);
		expect(
			wrongs({
				sham: { review: ipd, outcome: ipd.outcomes.osteoarthritisVsSham },
			}),
		).toEqual([
			'Neck pain, sham needling: outcome "osteoarthritisVsSham" of vickers-2012-ipd is not of these patients alone',
		]);
		expect(
			wrongs({
				sham: {
					review: { ...neck, otherTreatment: "drug" },
					outcome: painVsSham,
				},
			}),
		).toEqual([
			'Neck pain, sham needling: outcome "painVsSham" of trinh-2016-cochrane-neck tests another treatment (drug)',
		]);
	});
});

describe("a map in its deck", () => {
	it("leads from each cell with records to their list, and misses no trial", async () => {
		const project = await galleryProject();
		const table = neckMap({}, [points]);
		const html = renderToString(
			h(RecordTableView, { table, edition: makeEdition(project) }),
		);
		expect(html.match(/href="[^"]*"/g)).toEqual([
			'href="read/evidence.html#map-neck-sham"',
			'href="read/evidence.html#map-neck-none"',
		]);
		const whole = written(declared({}), project);
		expect(
			openedRecords(whole).find(({ anchor }) => anchor === "map-neck-usual"),
		).toMatchObject({
			trials: trialsAbout(
				project.studies.map(({ study }) => study),
				{ topics: ["neck pain"], comparators: ["usual-care"] },
			).map(({ id }) => id),
		});
		expect(openedRecords(whole).flatMap(({ trials }) => trials)).toEqual(
			expect.arrayContaining([points.id, lessons.id]),
		);
	}, 60_000);
});
