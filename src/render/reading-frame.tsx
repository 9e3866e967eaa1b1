import type { ComponentChildren } from "preact";

const views = [
	{ id: "slides", href: "../index.html", name: "Slides" },
	{ id: "index", href: "index.html", name: "Reading view" },
	{ id: "evidence", href: "evidence.html", name: "Evidence" },
] as const;

/** What the pages of the reading view share: skip link, the way to the other views, landmarks. */
export function ReadingFrame({
	here,
	contents,
	children,
}: {
	here: "index" | "evidence";
	contents?: ComponentChildren;
	children: ComponentChildren;
}) {
	return (
		<>
			<a class="skip" href="#main">
				Skip to the text
			</a>
			<header class="bar">
				<nav aria-label="Views">
					<ul>
						{views.map(({ id, href, name }) => (
							<li>
								<a href={href} aria-current={id === here ? "page" : undefined}>
									{name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</header>
			<div class={`page ${here}`}>
				{contents}
				<main id="main" tabIndex={-1}>
					{children}
				</main>
			</div>
		</>
	);
}
