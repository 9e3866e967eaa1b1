import { type Origin, plainRecord } from "../../evidence/study.ts";
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
		<section
			class="raw-record"
			aria-label="Record"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
			tabIndex={0}
		>
			<pre>{JSON.stringify(recorded(origins, edition), signed, 1)}</pre>
		</section>
	);
}

/** JSON has no negative zero of its own; a record may. */
function signed(_: string, value: unknown) {
	return Object.is(value, -0) ? "-0" : value;
}

/** Fields by `study`, then by `outcomes.key`; a study that is named as a whole by what it is. */
function recorded(origins: readonly Origin[], edition: Edition) {
	const result: Record<string, Record<string, unknown>> = {};
	for (const { study: id, field } of origins) {
		const study = edition.project.byId.get(id);
		if (!study) continue;
		const {
			kind,
			population,
			outcomes,
			facts = {},
			statements = {},
			bias,
		} = plainRecord(study);
		const [group, key = ""] = field.split(".");
		const fields = result[id] ?? {};
		if (group === "outcomes") fields[field] = outcomes[key];
		else if (group === "facts") fields[field] = facts[key];
		else if (group === "bias") fields[field] = bias;
		else if (group === "statements") fields[field] = statements[key];
		else Object.assign(fields, { kind, population });
		result[id] = fields;
	}
	return result;
}
