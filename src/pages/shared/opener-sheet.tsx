import renderToString from "preact-render-to-string";
import type { Deck } from "../../deck/deck.ts";
import { allChapters } from "../../deck/deck.ts";
import type { OpenerDrawing } from "../../deck/opener-block.ts";
import type { Subject } from "../../deck/subject.ts";
import {
	bodyCredit,
	bodySize,
	drawnBody,
} from "../../figures/drawings/body-outline.ts";
import {
	brainCredit,
	brainSide,
	brainSideBox,
} from "../../figures/drawings/brain-outline.ts";
import {
	isPictogram,
	pictogramCredit,
	pictogramPath,
	pictogramSide,
} from "../../figures/drawings/pictograms.ts";
import { signSide } from "../../figures/drawings/signs.ts";
import { SignLines } from "./signs.tsx";

/** A drawing of the page's sheet and its size in its own units. */
interface OpenerSymbol {
	readonly id: string;
	/** Where it begins; at 0, 0 by default. */
	readonly left?: number;
	readonly top?: number;
	readonly width: number;
	readonly height: number;
	/** Whose drawing it is, where it is another's. */
	readonly credit?: string;
}

/** The symbol that a drawing shows. */
export function openerSymbol(drawing: OpenerDrawing): OpenerSymbol {
	switch (drawing.of) {
		case "body":
			return {
				id: `drawn-body-${drawing.seen}`,
				...bodySize,
				credit: bodyCredit,
			};
		case "brain":
			return { id: "drawn-brain", ...brainSideBox, credit: brainCredit };
		case "pictogram":
			return {
				id: `drawn-${drawing.name}`,
				width: pictogramSide,
				height: pictogramSide,
				credit: pictogramCredit,
			};
		case "sign":
			return { id: `sign-${drawing.name}`, width: signSide, height: signSide };
		default:
			return drawing satisfies never;
	}
}

/** The drawings that the chapters of a deck open with, each once and out of sight, as HTML. */
export function openerSheet(deck: Deck): string {
	const drawings = new Map(
		allChapters(deck).flatMap(({ opener }) =>
			opener && opener.drawing.of !== "sign"
				? [[openerSymbol(opener.drawing).id, opener.drawing] as const]
				: [],
		),
	);
	if (drawings.size === 0) return "";
	return renderToString(
		<svg class="sign-sheet" width="0" height="0" aria-hidden="true">
			{[...drawings.values()].map((drawing) => {
				const { id, left = 0, top = 0, width, height } = openerSymbol(drawing);
				return (
					<symbol id={id} viewBox={`${left} ${top} ${width} ${height}`}>
						<Lines drawing={drawing} />
					</symbol>
				);
			})}
		</svg>,
	);
}

/** What a drawing consists of, in the color around it, as SVG. */
export function openerMarkup(drawing: OpenerDrawing, subject: Subject): string {
	return renderToString(
		drawing.of === "sign" ? (
			<SignLines name={drawing.name} subject={subject} />
		) : (
			<Lines drawing={drawing} />
		),
	);
}

function Lines({ drawing }: { drawing: OpenerDrawing }) {
	switch (drawing.of) {
		case "body": {
			const { outline, lines } = drawnBody(drawing.seen, 0, 0, bodySize.height);
			return (
				<path
					d={outline + lines}
					fill="none"
					stroke="currentColor"
					stroke-width="1.15"
					stroke-linejoin="round"
					stroke-linecap="round"
				/>
			);
		}
		case "brain":
			return <path d={brainSide} fill="currentColor" fill-rule="evenodd" />;
		case "pictogram":
			return isPictogram(drawing.name) ? (
				<path
					d={pictogramPath(drawing.name)}
					fill="currentColor"
					fill-rule="evenodd"
				/>
			) : null;
		case "sign":
			return null;
		default:
			return drawing satisfies never;
	}
}
