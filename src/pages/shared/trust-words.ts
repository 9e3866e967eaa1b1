import type { Verification } from "../../evidence/schema.ts";

/** Where a figure was read, in words: as a name, and after "read in". */
export const trustWords: Record<Verification, { name: string; in: string }> = {
	"full-text": { name: "full text", in: "the full text" },
	abstract: { name: "abstract", in: "the abstract" },
	secondary: { name: "secondary account", in: "a secondary account" },
};
