import type { Project } from "../../deck/project.ts";
import { ReadingFrame } from "./reading-frame.tsx";

/** How far slides and pages can be used by everyone, where they cannot, and what to use instead. */
export function AccessPage({ project }: { project: Project }) {
	return (
		<ReadingFrame here="access" project={project}>
			<h1>Accessibility</h1>
			<p class="lead">
				{`The pages of “${project.deck.title}” aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. `}
				The slides meet them in part; the reading view is the alternative that
				holds all that they say.
			</p>
			<h2>From a slide to its passage, and back</h2>
			<p>
				The word “read” beside a slide’s number leads to the passage that tells
				it in prose, with the same figures, numbers and sources; on a phone it
				stands in the menu. “Slide” beside a passage leads back.
			</p>
			<h2>What the slides do not meet</h2>
			<ul>
				<li>
					A slide keeps its shape, as on a projector: enlarged text, wider
					spacing and narrow windows do not change it (criteria 1.4.4, 1.4.10,
					1.4.12). The reading view follows all three.
				</li>
			</ul>
			<h2>What is provided</h2>
			<ul>
				<li>
					All that the pages do can be done by keys, and by touch. Letters and
					signs can be switched off as shortcuts in the list under ? or F1.
				</li>
				<li>
					Each figure has a description and its data as a table. No color stands
					for something by itself.
				</li>
				<li>
					Settings of the device are followed: dark or light, more contrast, a
					palette of its own, less motion.
				</li>
				<li>
					Slides and passages can be read without scripts, and the PDF files
					carry headings, descriptions and an order of reading.
				</li>
			</ul>
			<h2>Known limits</h2>
			<ul>
				<li>Wide tables and figures scroll sideways within their frame.</li>
				<li>
					Titles of sources in other languages are not marked as such, so that a
					voice may mispronounce them.
				</li>
				<li>
					A diagram is told as one description and a list of links, not as
					shapes that can be walked through.
				</li>
			</ul>
			<h2>How this was found out</h2>
			<p>
				By automated checks of each kind of slide, panel and page in light and
				dark, and by keyboard, in Chromium; keys and print in Firefox, too. It
				was not tried with a screen reader, nor by people who depend on one.
			</p>
		</ReadingFrame>
	);
}
