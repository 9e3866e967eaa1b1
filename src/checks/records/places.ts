import type { StudyRecord } from "../../evidence/schema.ts";
import type { Place } from "../../evidence/schema-parts.ts";
import type { RecordRule } from "./record-rule.ts";

/** Whatever is recorded was read somewhere. */
export const checkPlaces: RecordRule = (record, report) => {
	for (const [field, place] of placesOf(record))
		if (/\b(not|un)[ -]?read\b|^(tbd|todo|unknown|\?)/i.test(place.where))
			report(
				`${field}.where`,
				`"${place.where}" must name the place where this was read`,
				"Leave the figure out and list it in gaps, or read it and name the place",
			);
};

/** Every place that a record names, with the path of its field. */
function placesOf(record: StudyRecord): [field: string, place: Place][] {
	const among = (group: "outcomes" | "facts" | "statements") =>
		Object.entries(record[group] ?? {}).flatMap(
			([key, { read }]): [string, Place][] =>
				read ? [[`${group}.${key}.read`, read]] : [],
		);
	return [
		["read", record.read],
		...(record.bias
			? [["bias.read", record.bias.read] as [string, Place]]
			: []),
		...among("outcomes"),
		...among("facts"),
		...among("statements"),
	];
}
