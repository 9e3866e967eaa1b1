import { editDistance } from "../../deck/edit-distance.ts";
import { plainName } from "./address.ts";

/** Beyond this, two names have nothing in common. */
const stranger = 0.7;

/** The name among some that is most like the asked one; the first of equals, none if all are strangers. */
export function nearestName(
	asked: string,
	names: readonly string[],
): string | undefined {
	const wanted = plainName(asked);
	let best: string | undefined;
	let least = stranger;
	for (const name of names) {
		const distance = unlikeness(wanted, plainName(name));
		if (distance >= least) continue;
		best = name;
		least = distance;
	}
	return best;
}

/** From 0, for the same, to 1: by letters, or by whole words where these agree better. */
function unlikeness(a: string, b: string): number {
	const own = wordsIn(a);
	const words = new Set(wordsIn(b));
	const shared = own.filter((word) => words.has(word)).length;
	const byWords = 1 - (2 * shared) / Math.max(own.length + words.size, 1);
	const byLetters = editDistance(a, b) / Math.max(a.length, b.length, 1);
	return Math.min(byWords, byLetters);
}

/** Words of a name that are long enough to mean something. */
function wordsIn(name: string): string[] {
	return name.split("-").filter((word) => word.length > 2);
}
