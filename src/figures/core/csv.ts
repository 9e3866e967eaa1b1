/** Rows as CSV (RFC 4180): fields quoted where they must be, each row ended. */
export function csv(
	rows: readonly (readonly (string | number | undefined)[])[],
): string {
	return rows.map((fields) => `${fields.map(csvField).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** A field; a text that a spreadsheet would run as a formula begins with an apostrophe. */
function csvField(field: string | number | undefined): string {
	const guarded =
		typeof field === "string" && formula.test(field) ? `'${field}` : field;
	const text = String(guarded ?? "");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
