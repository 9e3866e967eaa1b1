import { fieldPath, type Origin } from "../../evidence/provenance.ts";
import type { StudyRecord } from "../../evidence/schema.ts";
import type { Edition } from "./edition.ts";

/** Fields of records as JSON, for comparing a figure with what it was drawn from. */
export function RecordView({
	origins,
	edition,
}: {
	origins: readonly Origin[];
	edition: Edition;
}) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a section within a slide is a slide below it to reveal
		<div
			class="raw-record"
			role="region"
			aria-label="Record"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
			tabIndex={0}
		>
			<pre>{JSON.stringify(recorded(origins, edition), signed, 1)}</pre>
		</div>
	);
}

/** JSON has no negative zero of its own; a record may. */
function signed(_: string, value: unknown) {
	return Object.is(value, -0) ? "-0" : value;
}

/** Fields by `study`, then by `outcomes.key`; a study that is named as a whole by what it is. */
function recorded(origins: readonly Origin[], edition: Edition) {
	const result: Record<string, Record<string, unknown>> = {};
	for (const origin of origins) {
		const study = edition.project.byId.get(origin.study);
		if (!study) continue;
		const fields = result[origin.study] ?? {};
		Object.assign(fields, fieldsAt(study.asWritten, origin));
		result[origin.study] = fields;
	}
	return result;
}

function fieldsAt(record: StudyRecord, origin: Origin): object {
	switch (origin.group) {
		case "outcomes":
		case "facts":
		case "statements":
			return {
				[`${origin.group}.${origin.key}`]: record[origin.group]?.[origin.key],
			};
		case "bias":
			return { [fieldPath(origin)]: record.bias };
		case "arms":
		case "counts":
		case "citation":
		case "record":
			return { kind: record.kind, population: record.population };
		default:
			return origin satisfies never;
	}
}
