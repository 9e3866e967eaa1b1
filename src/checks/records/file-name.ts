import type { RecordRule } from "./record-rule.ts";

/** A record's file bears its id. */
export const checkFileName: RecordRule = ({ id }, report, { file }) => {
	const name = file.split("/").at(-1)?.replace(/\.ts$/, "");
	if (name !== id)
		report(
			"id",
			`id "${id}" differs from the file name "${name}"`,
			`Name the file ${id}.ts or change the id`,
		);
};
