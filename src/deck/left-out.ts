import type { Fault } from "../evidence/problem.ts";

/**
 * What is marked as a draft and left out, each with its module: `slide <id>`, `record <id>`, `claim <id>`,
 * `question <id>`, `term <term>`, `leaflet <id>`, and `chapter <id>` where all of a chapter's slides are.
 */
export type Drafts = ReadonlyMap<string, string>;

/** What leaves drafts out. */
interface Leaving {
	readonly drafts?: Drafts;
}

/** Whether slides are left out: what counts all slides of a deck says nothing sensible then. */
export function leavesSlidesOut({ drafts }: Leaving): boolean {
	return [...(drafts?.keys() ?? [])].some((name) => name.startsWith("slide "));
}

/**
 * What is wrong with naming something that is left out; nothing if it is not.
 *
 * @param what it is in words, e.g. `study "smith-2026-knee"`
 * @param name its name among the drafts, e.g. `record smith-2026-knee`
 */
export function leftOut(
	{ drafts }: Leaving,
	what: string,
	name: string,
): Fault | undefined {
	const file = drafts?.get(name);
	return file === undefined
		? undefined
		: {
				message: `${what} is a draft, which is left out of builds`,
				hint: `Finish it in ${file} and take its draft: true away, or mark this a draft too`,
			};
}
