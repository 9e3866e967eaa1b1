import renderToString from "preact-render-to-string";
import type { Subject } from "../../deck/subject.ts";
import { type Sign, signSide, signs } from "../../figures/drawings/signs.ts";

const square = `0 0 ${signSide} ${signSide}`;

/** The signs of a page, once and out of sight, as HTML. */
export function signSheet(subject: Subject): string {
	return renderToString(
		<svg class="sign-sheet" width="0" height="0" aria-hidden="true">
			{Object.keys(signs).map((name) => (
				<symbol id={`sign-${name}`} viewBox={square}>
					<SignLines name={name} subject={subject} />
				</symbol>
			))}
		</svg>,
	);
}

/** What a sign consists of; nothing where there is none of that name. */
export function SignLines({
	name,
	subject,
}: {
	name: string;
	subject: Subject;
}) {
	if (name === "treatment" && subject.sign)
		return <path d={subject.sign} fill="currentColor" fill-rule="evenodd" />;
	const [, lines] = Object.entries(signs).find(([sign]) => sign === name) ?? [];
	if (!lines) return null;
	return (
		<path
			d={lines}
			fill="none"
			stroke="currentColor"
			stroke-width="2.2"
			stroke-linecap="round"
			stroke-linejoin="round"
		/>
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
