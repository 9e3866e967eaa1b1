import { fieldPath, marksOf, type Origin } from "../evidence/provenance.ts";
import { type SourcedValue, sourced } from "./insets.ts";

/** A computed figure, which bears the marks of its parts and that it is derived. */
export function computed(
	origins: readonly Origin[],
	text: string,
	value: number,
	derivation: string,
): SourcedValue {
	return sourced(
		{ text, value, origins, marks: marksOf(origins, true) },
		derivation,
	);
}

/** Each field once: arms that were read with their outcome share its place. */
export function distinct(origins: readonly Origin[]): Origin[] {
	const paths = origins.map(fieldPath);
	return origins.filter(
		(_, index) => paths.indexOf(paths[index] ?? "") === index,
	);
}
