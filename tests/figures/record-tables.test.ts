import { h } from "preact";
import renderToString from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { mu2020Cochrane as back } from "../../slides/evidence/low-back-pain/mu-2020-cochrane.ts";
import { lee2015CochranePc6 as nausea } from "../../slides/evidence/postoperative/lee-2015-cochrane-pc6.ts";
import { recordTablesOf } from "../../src/deck/blocks-of.ts";
import { allSlides } from "../../src/deck/deck.ts";
import { flat } from "../../src/deck/text.ts";
import { tableBuilders } from "../../src/figures/registry.ts";
import { biasStrip } from "../../src/figures/tables/bias-strip.ts";
import { findingsTable } from "../../src/figures/tables/findings-table.ts";
import { guidelineTable } from "../../src/figures/tables/guideline-table.ts";
import { wordsOf } from "../../src/pages/reading/reading-words.tsx";
import { type Edition, makeEdition } from "../../src/pages/shared/edition.ts";
import { RecordTableView } from "../../src/pages/shared/record-table.tsx";
import { written } from "../fixtures/built.ts";
import { awkward2021Guideline as guideline } from "../fixtures/gallery/evidence/awkward-2021-guideline.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { plainTable } from "./plain-table.ts";

describe("a guideline table", () => {
	it("says each direction in a word, and counts them in its caption", () => {
		const table = written(
			guidelineTable({
				id: "g",
				title: "Guidelines",
				rows: [
					guideline.statements.bare,
					guideline.statements.against,
					guideline.statements.neutral,
				].map((statement) => ({ guideline, statement })),
			}),
		);
		expect(plainTable(table).rows.map(([, , says]) => says)).toEqual([
			"For: offer",
			"Against: do not offer",
			"Neither for nor against: evidence insufficient",
		]);
		expect(plainTable(table).rows[0]).toContain("—");
		expect(table.caption.insets).toContainEqual(
			expect.objectContaining({
				text: "3 statements: 1 for, 1 against, 1 neither for nor against",
			}),
		);
	});

	it("refuses no rows, a trial, and another body's statement", () => {
		const faults = (...rows: Parameters<typeof guidelineTable>[0]["rows"]) =>
			written(guidelineTable({ id: "g", title: "", rows })).faults.map(
				({ message }) => message,
			);
		expect(faults()).toEqual(["a guideline table has no rows"]);
		expect(
			faults({ guideline: trial, statement: guideline.statements.bare }),
		).toEqual([
			'record example-2020-trial is of kind "rct"',
			'statement "bare" is of awkward-2021-guideline, not of example-2020-trial',
		]);
	});
});

describe("a summary of findings", () => {
	const { nauseaVsSham, nauseaAddedToAntiemetic } = nausea.outcomes;

	it("gives comparator, people, relative and absolute effect, and certainty", () => {
		const { rows } = plainTable(
			written(
				findingsTable({
					id: "f",
					title: "",
					rows: [
						{ outcome: nauseaVsSham },
						{ outcome: nauseaAddedToAntiemetic },
					],
				}),
			),
		);
		expect(rows).toEqual([
			[
				"Nausea; lower is better",
				"sham needling",
				"4,742 (40)",
				"RR 0.68 (0.60 to 0.77)",
				"13 fewer (9 to 16 fewer); 27 against 40 in 100",
				"low",
			],
			[
				"Nausea; lower is better",
				"an antiemetic alone; PC6 stimulation was added to it",
				"642 (8)",
				"RR 0.79 (0.55 to 1.13)",
				"—",
				"very low",
			],
		]);
	});

	it("has a dash for what is not available, and says what a rating covers", () => {
		const table = written(
			findingsTable({
				id: "f",
				title: "",
				rows: [
					{ outcome: back.outcomes.painVsSham },
					{ outcome: back.outcomes.physicalQualityVsUsual },
				],
			}),
		);
		const { rows } = plainTable(table);
		expect(rows[0]?.slice(2)).toEqual([
			"—",
			"—",
			"—; Acupuncture may not relieve pain immediately after treatment in a clinically meaningful way more than sham.",
			"very low to moderate",
		]);
		expect(rows[1]?.slice(2)).toEqual([
			"—",
			"not applicable",
			"4.2 points (—)",
			"—",
		]);
		expect(table.rows[0]?.cells.at(-1)?.note).toBe("a");
		expect(table.notes.map((note) => flat(note))).toEqual([
			"a Range for the review as a whole.",
		]);
	});

	it("marks what it computes as derived, and traces it", () => {
		const [row] = written(
			findingsTable({
				id: "f",
				title: "",
				rows: [{ outcome: nauseaVsSham }],
			}),
		).rows;
		expect(row?.cells[3]?.text.insets[0]).toMatchObject({
			derivation:
				"risk ratio 0.68 applied to 40% (moderate risk of a consensus panel); the interval is the ratio's",
			origins: [
				{
					study: "lee-2015-cochrane-pc6",
					group: "outcomes",
					key: "nauseaVsSham",
				},
			],
		});
	});

	it("refuses no rows and an outcome without comparator", () => {
		const faults = (outcomes: (typeof nauseaVsSham)[]) =>
			written(
				findingsTable({
					id: "f",
					title: "",
					rows: outcomes.map((outcome) => ({ outcome })),
				}),
			).faults.map(({ message }) => message);
		expect(faults([])).toEqual(["a summary of findings has no rows"]);
		expect(faults([{ ...nauseaVsSham, comparator: "none" }])).toEqual([
			'outcome "nauseaVsSham" of lee-2015-cochrane-pc6 is compared with nothing',
		]);
	});
});

describe("a risk-of-bias strip", () => {
	it("has a column for each domain that was judged, and words for its signs", () => {
		const judgements = { sequence: "low", provider: "high" } as const;
		const read = { url: "https://example.org", where: "invented" };
		const one = { ...trial, bias: { judgedBy: "Review", judgements, read } };
		const other = {
			...one,
			bias: { ...one.bias, judgements: { sequence: "unclear" as const } },
		};
		expect(
			plainTable(
				written(biasStrip({ id: "b", title: "", trials: [one, other] })),
			),
		).toEqual({
			columns: ["Trial", "Random sequence", "Needler blind", "Judged by"],
			rows: [
				["", "low", "high", "Review"],
				["", "unclear", "—", "Review"],
			],
		});
	});

	it("refuses no rows, a guideline, and a trial without judgements", () => {
		const faults = (...trials: Parameters<typeof biasStrip>[0]["trials"]) =>
			written(biasStrip({ id: "b", title: "", trials })).faults.map(
				({ message }) => message,
			);
		expect(faults()).toEqual(["a risk-of-bias strip has no rows"]);
		expect(faults(guideline, trial)).toEqual([
			'record awkward-2021-guideline is of kind "guideline"',
			"record example-2020-trial has no judgements of its risk of bias",
		]);
	});
});

describe("tables of the gallery", () => {
	let edition: Edition;
	beforeAll(async () => {
		edition = makeEdition(await galleryProject());
	}, 60_000);

	it("are those of the snapshots, each a table with heads of rows and columns", async () => {
		const tables = allSlides(edition.project.deck).flatMap(recordTablesOf);
		expect(new Set(tables.map(({ kind }) => kind))).toEqual(
			new Set(Object.keys(tableBuilders)),
		);
		for (const table of tables) {
			const html = renderToString(h(RecordTableView, { table, edition }));
			expect(html.match(/<th scope="row">/g)).toHaveLength(table.rows.length);
			expect(html.match(/<th scope="col">/g)).toHaveLength(
				table.columns.length,
			);
			const plain = plainTable(table, (text) => wordsOf(text, edition));
			await expect(
				[
					plain.columns.join(" | "),
					...plain.rows.map((row) => row.join(" | ")),
					"",
					// Numbers of references and origins follow the order of the whole gallery.
					html
						.replaceAll(/ (data-origins|href)="[^"]*"|<sup>\d+<\/sup>/g, "")
						.replaceAll(/(<(tr|t[dh]|caption|t(head|body|foot))\b)/g, "\n$1"),
					"",
				].join("\n"),
			).toMatchFileSnapshot(`../fixtures/gallery/tables/${table.id}.txt`);
		}
	});
});
