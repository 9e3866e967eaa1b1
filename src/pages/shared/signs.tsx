import renderToString from "preact-render-to-string";
import type { Subject } from "../../deck/subject.ts";
import { type Sign, signSide, signs } from "../../figures/drawings/signs.ts";

const square = `0 0 ${signSide} ${signSide}`;

/** The signs of a page, once and out of sight, as HTML. */
export function signSheet(subject: Subject): string {
	return renderToString(
		<svg class="sign-sheet" width="0" height="0" aria-hidden="true">
			{Object.entries({
				...signs,
				...(subject.sign && { treatment: subject.sign }),
			}).map(([name, outline]) => (
				<symbol id={`sign-${name}`} viewBox={square}>
					<path d={outline} fill-rule="evenodd" />
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
