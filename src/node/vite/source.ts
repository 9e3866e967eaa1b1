import { dirname, resolve } from "node:path";
import { inspect } from "node:util";
import { allSlides } from "../../deck/deck.ts";
import { type Project, type StandIn, slideFile } from "../../deck/project.ts";
import { counted } from "../../evidence/format.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { readWithTypes } from "../cli/all-problems.ts";
import { draftsLeftOut, problemsIn, readDeck } from "../load/read-deck.ts";
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
	/** What of it is not as its author means it to be. */
	readonly standing?: Standing;
}

/** Slides that are not, or not yet, what they are to be. */
export interface Standing {
	/** Slides by the module that declares them. */
	readonly slideIn: ReadonlyMap<string, string>;
	/** What is shown in the place of slides with faults, by id. */
	readonly standIns: ReadonlyMap<string, StandIn>;
	/** Ids of slides that are drafts. */
	readonly drafts: readonly string[];
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

/** What a deck is read for. */
interface ReadFor {
	/** Whether faults are shown beside what can be rendered, and diagrams may be stale. */
	readonly serving: boolean;
	/** Whether a build is refused for faults of types, too. */
	readonly types: boolean;
}

/** A deck and its engine, read when first asked for. */
export function deckSource(
	root: string,
	entry: string,
	reason: ReadFor,
): DeckSource {
	let reading: Promise<Reading> | undefined;
	// Sources as they could last be read, and the deck as it could last be shown.
	const lastGood = new Map<string, string>();
	let shown: Reading | undefined;
	const reread = () => {
		reading = read(root, entry, reason, lastGood).then((now) => {
			if (now.published) shown = now;
			return reason.serving && !now.published && shown
				? { ...shown, ...now, ...kept(shown) }
				: now;
		});
		return reading;
	};
	return {
		folder: dirname(resolve(root, entry)),
		current: () => reading ?? reread(),
		reread,
	};
}

/** What stays of a deck that could be shown before. */
function kept({ published, standing, files }: Reading): Partial<Reading> {
	return {
		...(published && { published }),
		...(standing && { standing }),
		files,
	};
}

async function read(
	root: string,
	entry: string,
	{ serving, types }: ReadFor,
	lastGood: Map<string, string>,
): Promise<Reading> {
	// While serving, the type checker reads along and is heard later.
	const readAll = types && !serving ? readWithTypes : readDeck;
	const {
		loaded,
		files,
		good,
		problems: found,
	} = await readAll(root, entry, {
		once: !serving,
		drafts: serving,
		lastGood,
	});
	if (!loaded) return { problems: found, files };
	const { engine, project } = loaded;
	if (serving) for (const [file, source] of good) lastGood.set(file, source);
	else {
		const left = draftsLeftOut(project);
		if (left) console.log(left);
	}
	// A deck with faults is mended before its figures are drawn.
	const problems =
		serving || found.length > 0 ? found : engine.checkBaked(project);
	if (problems.length > 0 && !serving) return { problems, files };
	try {
		const published = await engine.publish(project, { serving });
		// Before the bundler starts, which would wait for it.
		if (!serving) await published.prepare();
		let packed: Promise<Packed> | undefined;
		const pack = () => {
			packed ??= engine.pack(project);
			return packed;
		};
		return { problems, files, published, pack, standing: standingOf(project) };
	} catch (error) {
		// What is wrong already may be why it cannot be rendered.
		if (problems.length > 0) return { problems, files };
		return { problems: problemsIn(error, root, entry), files };
	}
}

function standingOf(project: Project): Standing {
	const slides = allSlides(project.deck);
	return {
		slideIn: new Map(slides.map(({ id }) => [slideFile(project, id), id])),
		standIns: project.standIns ?? new Map(),
		drafts: slides.filter(({ draft }) => draft).map(({ id }) => id),
	};
}

/**
 * All faults of a deck in one error. Vite prints what it inspects of an error: here the words alone,
 * since a stack would tell an author nothing.
 */
export function refusal(problems: readonly Problem[]): InputError {
	const error = new InputError(problems);
	const words = `${error.message}\n${counted(problems.length, "problem")}; ${error.done}.`;
	return Object.defineProperty(error, inspect.custom, { value: () => words });
}
