import renderToString from "preact-render-to-string";
import type { Subject } from "../../deck/subject.ts";
import { type Sign, signSide, signs } from "../../figures/drawings/signs.ts";

const square = `0 0 ${signSide} ${signSide}`;

/** The signs of a page, once and out of sight, as HTML. */
export function signSheet(subject: Subject): string {
	return renderToString(
		<svg class="sign-sheet" width="0" height="0" aria-hidden="true">
			{Object.entries(signs).map(([name, lines]) => (
				<symbol id={`sign-${name}`} viewBox={square}>
					{name === "treatment" && subject.sign ? (
						<path d={subject.sign} fill="currentColor" fill-rule="evenodd" />
					) : (
						<path
							d={lines}
							fill="none"
							stroke="currentColor"
							stroke-width="2.2"
							stroke-linecap="round"
							stroke-linejoin="round"
						/>
					)}
				</symbol>
			))}
		</svg>,
	);
}

/** A sign from the page's sheet; the words beside it say the same. */
export function SignView({ sign }: { sign: Sign }) {
	return (
		<svg aria-hidden="true">
			<use href={`#sign-${sign}`} />
		</svg>
	);
}
