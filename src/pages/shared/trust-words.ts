import type { Place, Verification } from "../../evidence/schema-parts.ts";

/** The kind of source that a figure comes from, in words. */
export const trustWords: Record<Verification, string> = {
	"full-text": "full text",
	abstract: "abstract",
	secondary: "secondary report",
};

/** The place of a figure and the kind of its source: `Table 2, full text`; a word that both say stands once. */
export function placeWords({ where }: Place, verified: Verification): string {
	const kind = trustWords[verified];
	return where.includes(kind) ? where : `${where}, ${kind}`;
}
