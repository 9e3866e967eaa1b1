import type { ComponentChildren } from "preact";
import type { Project } from "../../deck/project.ts";
import { ReleaseLine } from "../shared/cite-deck.tsx";
import { Search, SearchButton } from "./reading-search.tsx";

/** The bodies of the reading view's pages, as HTML. */
export interface ReadingPages {
	/** `read/index.html`: the deck as an article. */
	readonly index: string;
	/** `read/evidence.html`: every record. */
	readonly evidence: string;
	/** `read/claims.html`: the article's claims with their verdicts. */
	readonly claims?: string;
	/** `read/practice.html`: every question. */
	readonly practice?: string;
	/** `read/access.html`: how far all of it can be used by everyone. */
	readonly access: string;
}

export type View = keyof ReadingPages;

/** The pages that a project has matter for: no page of claims without claims. */
export function viewsOf({ claims, questions }: Project): View[] {
	return [
		"index",
		"evidence",
		...(claims.length > 0 ? (["claims"] as const) : []),
		...(questions.length > 0 ? (["practice"] as const) : []),
		"access",
	];
}

const names: Record<View, string> = {
	index: "Read",
	evidence: "Evidence",
	claims: "Claims",
	practice: "Practice",
	access: "Accessibility",
};

/** What the pages of the reading view share: skip link, the way to the other views, landmarks. */
export function ReadingFrame({
	here,
	project,
	contents,
	children,
}: {
	/** The view or the id of the leaflet. */
	here: string;
	project: Project;
	contents?: ComponentChildren;
	children: ComponentChildren;
}) {
	const bar = viewsOf(project).filter((view) => view !== "access");
	return (
		<>
			<a class="skip" href="#main">
				Skip to the text
			</a>
			<header class="bar">
				<nav aria-label="Views">
					<ul>
						<li>
							<a href="../index.html">Slides</a>
						</li>
						{[
							...bar.map((id) => ({ id, name: names[id] })),
							...project.leaflets,
						].map(({ id, name }) => (
							<li>
								<a
									href={`${id}.html`}
									aria-current={id === here ? "page" : undefined}
								>
									{name}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{!contents && <SearchButton />}
				<button type="button" class="theme needs-script" aria-label="Dark" />
			</header>
			<div class={`page ${here}`}>
				{contents}
				<main id="main" tabIndex={-1}>
					{children}
					<p class="fine end">
						<a
							href="access.html"
							aria-current={here === "access" ? "page" : undefined}
						>
							{names.access}
						</a>
						{project.deck.release && " · "}
						<ReleaseLine deck={project.deck} />
					</p>
				</main>
			</div>
			<Search />
		</>
	);
}
