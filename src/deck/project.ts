import type { Study, StudyFile } from "../evidence/study.ts";
import type {
	Claim,
	Deck,
	DeclaredDeck,
	Presenter,
	Question,
	Term,
} from "./deck.ts";
import type { Leaflet } from "./leaflet.ts";
import type { Drafts } from "./left-out.ts";
import type { DeckLook } from "./look.ts";
import type { ReadImage } from "./picture.ts";
import { authorNames } from "./release.ts";

/** What is shown of a slide in the place of what its module says now. */
export type StandIn = "last good" | "nothing";

/** Everything that a deck is made from, not yet checked. */
export interface ProjectOf<Whole> {
	/** Folder of the deck, relative to the working folder, e.g. `slides`. */
	readonly folder: string;
	readonly deck: Whole;
	readonly studies: readonly StudyFile[];
	readonly byId: ReadonlyMap<string, Study>;
	readonly claims: readonly Claim[];
	readonly questions: readonly Question[];
	readonly glossary: readonly Term[];
	/** Single pages to take away, for patients and clinicians. */
	readonly leaflets: readonly Leaflet[];
	/** Text of the article that the claims quote, where the deck weighs one. */
	readonly article: string | undefined;
	readonly presenter: Presenter;
	/** What the deck changes of how all look. */
	readonly look: DeckLook;
	/** Diagram sources by file name without `.mmd`. */
	readonly diagrams: ReadonlyMap<string, string>;
	/** Files of pictures, by `pictureKey`. */
	readonly pictures: ReadonlyMap<string, ReadImage>;
	/** Slide modules found below the folder, by slide id. */
	readonly slideFiles: ReadonlyMap<string, string>;
	/** Modules that declare each `slide <id>`, `claim <id>`, `question <id>`, `leaflet <id>` and `term <term>`. */
	readonly declaredIn: ReadonlyMap<string, readonly string[]>;
	/** Slides of modules that cannot be shown, by id, and what stands in their place. */
	readonly standIns?: ReadonlyMap<string, StandIn>;
	/** What is left out because it is a draft; nothing of a deck that is served. */
	readonly drafts?: Drafts;
}

/** A project as loaded: its slides ask for figures and tables. */
export type LoadedProject = ProjectOf<DeclaredDeck>;

/** A project whose figures and tables are built; checks, pages and exports read this one. */
export type Project = ProjectOf<Deck>;

/** Who answers for a deck: the authors of its release, else whoever presents it. */
export function authorsOf({ deck: { release }, presenter }: Project): string[] {
	return release ? authorNames(release) : [presenter.name];
}

/** The file that declares a slide: the one named as its id is, else wherever it is declared. */
export function slideFile(project: Project, id: string): string {
	const [declared] = project.declaredIn.get(`slide ${id}`) ?? [];
	return fileOf(project, id) ?? declared ?? `${project.folder}/deck.ts`;
}

/** The file named as the slide's id, or as the id before its page number (`references-2`). */
export function fileOf(project: Project, id: string): string | undefined {
	return (
		project.slideFiles.get(id) ??
		project.slideFiles.get(id.replace(/-\d+$/, ""))
	);
}

/** The module that declares a claim, question, leaflet or term: the list's own where it is not known. */
export function entryFile(
	project: Project,
	kind: "claim" | "question" | "leaflet" | "term",
	name: string,
): string {
	const lists = {
		claim: "claims.ts",
		question: "questions.ts",
		leaflet: "leaflets.ts",
		term: "glossary.ts",
	};
	const [file] = project.declaredIn.get(`${kind} ${name}`) ?? [];
	return file ?? `${project.folder}/${lists[kind]}`;
}
