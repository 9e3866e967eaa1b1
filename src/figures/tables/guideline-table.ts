import { plain, recorded } from "../../deck/insets.ts";
import { cite, year } from "../../deck/study-values.ts";
import { text } from "../../deck/text.ts";
import { absence } from "../../evidence/printed.ts";
import {
	originOfStatement,
	type SourcedStatement,
	type Study,
} from "../../evidence/study.ts";
import type { Position } from "../../evidence/vocabulary.ts";
import {
	type Draft,
	declareTable,
	type TableOptions,
	type TableParts,
} from "../core/figure.ts";

/** How a direction is said; the symbol before it says the same. */
export const positionName: Record<Position, string> = {
	for: "For",
	"conditional for": "Conditionally for",
	neutral: "Neither for nor against",
	against: "Against",
	coverage: "Pays",
	mixed: "Mixed",
	"not available": "Not available",
};

const ofRecord = "words of the record that the row opens";

/** What the author of a guideline table gives. */
export interface GuidelineTableOptions extends TableOptions {
	/** A guideline or policy with one of its statements. */
	readonly rows: readonly { guideline: Study; statement: SourcedStatement }[];
}

/**
 * Who recommends what for whom: a row for each recommendation, written from the records alone.
 *
 * @returns a declaration; once it is built, no rows, records of another kind and statements of another record become faults
 *   that the deck's checks report
 */
export function guidelineTable(options: GuidelineTableOptions) {
	return declareTable("guideline-table", options);
}

/** The table of the options. */
export function buildGuidelineTable(
	options: GuidelineTableOptions,
	draft: Draft,
): TableParts {
	draft.refuseEmpty(
		options.rows,
		"a guideline table has no rows",
		"Give it at least one guideline with a statement",
	);
	for (const { guideline, statement } of options.rows) {
		if (guideline.kind !== "guideline" && guideline.kind !== "policy")
			draft.refuse(
				`record ${guideline.id} is of kind "${guideline.kind}"`,
				"Use a record of kind guideline or policy",
			);
		if (statement.study !== guideline.id)
			draft.refuse(
				`statement "${statement.key}" is of ${statement.study}, not of ${guideline.id}`,
				"Pair each guideline with its own statement",
			);
	}
	return {
		size: counted(options.rows),
		columns: ["Body", "For whom", "Says", "Strength and ground"],
		rows: options.rows.map(({ guideline, statement }) => ({
			heading: {
				text: text`${cite(guideline)}`,
				...(!namesYear(guideline) && { detail: text`${year(guideline)}` }),
			},
			cells: [
				{ text: text`${plain(statement.whom, ofRecord)}` },
				{
					mark: { mark: "position", position: statement.position },
					text: text`**${plain(positionName[statement.position], "a direction")}:** ${recorded(originOfStatement(statement), statement.says)}`,
				},
				{
					text: text`${plain(statement.strength ?? absence.sign, ofRecord)}`,
					...(statement.ground && {
						detail: text`${plain(statement.ground, ofRecord)}`,
					}),
				},
			],
		})),
		notes: [],
		origins: options.rows.map(({ statement }) => originOfStatement(statement)),
	};
}

/** Whether the short citation holds the year: by construction, unless the record has its own label. */
function namesYear({ label }: Study): boolean {
	return label === undefined || /\b(19|20)\d\d\b/.test(label);
}

/** `3 statements: 1 for, 2 against`. */
function counted(rows: readonly { statement: SourcedStatement }[]): string {
	const positions = rows.map(({ statement }) => statement.position);
	const each = [...new Set(positions)].map(
		(position) =>
			`${positions.filter((other) => other === position).length} ${positionName[position].toLowerCase()}`,
	);
	return `${rows.length} ${rows.length === 1 ? "statement" : "statements"}: ${each.join(", ")}`;
}
