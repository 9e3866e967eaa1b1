import { dirname, resolve } from "node:path";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { problemsIn, readDeck } from "../load/read-deck.ts";
import type { Packed, Published } from "../site/publish.ts";

/** A deck, read and rendered. */
export interface Reading {
	/** All faults of the deck; a build is refused for any. */
	readonly problems: readonly Problem[];
	/** What can be shown; nothing where modules cannot be read. */
	readonly published?: Published;
	/** The deck as a page that stands alone. */
	readonly pack?: () => Promise<Packed>;
	/** Absolute paths of the files that were read. */
	readonly files: ReadonlySet<string>;
}

/** The deck that a plugin serves or builds. */
export interface DeckSource {
	/** Absolute path of the deck's folder. */
	readonly folder: string;
	/** The deck as it was last read. */
	current(): Promise<Reading>;
	/** Reads the deck anew. */
	reread(): Promise<Reading>;
}

/**
 * A deck and its engine, read when first asked for.
 *
 * @param serving whether faults are shown beside what can be rendered, and figures may be stale
 */
export function deckSource(
	root: string,
	entry: string,
	serving: boolean,
): DeckSource {
	let reading: Promise<Reading> | undefined;
	const reread = () => {
		reading = read(root, entry, serving);
		return reading;
	};
	return {
		folder: dirname(resolve(root, entry)),
		current: () => reading ?? reread(),
		reread,
	};
}

async function read(
	root: string,
	entry: string,
	serving: boolean,
): Promise<Reading> {
	const { loaded, files, problems: found } = await readDeck(root, entry);
	if (!loaded) return { problems: found, files };
	const { engine, project } = loaded;
	const problems = serving
		? found
		: [...found, ...(process.env.STALE_OK ? [] : engine.checkBaked(project))];
	if (problems.length > 0 && !serving) return { problems, files };
	try {
		const published = engine.publish(project, { serving });
		// Before the bundler starts, which would wait for it.
		if (!serving) await published.prepare();
		return { problems, files, published, pack: () => engine.pack(project) };
	} catch (error) {
		// What is wrong already may be why it cannot be rendered.
		if (problems.length > 0) return { problems, files };
		return { problems: problemsIn(error, root, entry), files };
	}
}

/** All faults of a deck in one error, whose stack would tell an author nothing. */
export function refusal(problems: readonly Problem[]): InputError {
	const error = new InputError(problems);
	error.stack = error.message;
	// Vite prints the fields of an error that it does not know; the message says it all.
	for (const field of ["problems", "done", "name"])
		Object.defineProperty(error, field, { enumerable: false });
	return error;
}
