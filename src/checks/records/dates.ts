import type { RecordRule } from "./record-rule.ts";

/** Nothing was published after today. */
export const checkDates: RecordRule = ({ citation }, report, { today }) => {
	const parts = citation.issued?.["date-parts"][0];
	if (!parts) return;
	const [year = 0, month = 1, day = 1] = parts;
	if (Date.UTC(year, month - 1, day) > today.getTime())
		report(
			"citation.issued",
			`date ${parts.join("-")} lies in the future`,
			"Give the date printed on the publication",
		);
};
