import { allSlides, type Chapter } from "../../deck/deck.ts";
import { openerId } from "../../deck/opener.ts";
import type { OpenerDrawing } from "../../deck/opener-block.ts";
import {
	openerMarkup,
	openerSymbol,
} from "../../pages/shared/opener-sheet.tsx";
import { partsOf, spotsOf } from "../../pages/slide/opener.tsx";
import { pieceOf } from "./blocks.ts";
import type { Context } from "./context.ts";
import { addDrawing } from "./drawing/drawing.ts";
import { masterSizes } from "./layouts.ts";
import { stack } from "./piece.ts";
import { fillPlace, group, ruleXml, textBox, textBoxXml } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { addNumber, addSources } from "./slide-foot.ts";
import { titleRuns, titleSize } from "./slide-head.ts";
import type { Box } from "./units.ts";
import type { Run } from "./words.ts";

/** Where the drawing lies, in pixels; smaller ones lie in its middle. */
const drawingBox: Box = { x: 878, y: 56, width: 330, height: 500 };
const smallDrawing = 330;

/** Fills the slide that opens a chapter: its question, the answers to come, what it is about, where the talk is. */
export function addOpener(sheet: Sheet, context: Context, chapter: Chapter) {
	const { slide, edition } = context;
	const parts = partsOf(edition);
	const width = 740;
	const size = titleSize(context, masterSizes.section, width, 200);
	fillPlace(
		sheet,
		{ type: "title" },
		"Title",
		[{ runs: titleRuns(context) }],
		{ size, bold: true, colour: "dark-ink" },
		{ x: 72, y: 104, width, height: 210 },
	);
	const where: Run[] = [
		{ text: `Part ${parts.indexOf(chapter) + 1} of ${parts.length} · ` },
		{ text: chapter.title, bold: true },
	];
	textBox(
		sheet,
		"Chapter",
		[{ runs: where }],
		{ size: 18, colour: "dark-soft" },
		{ x: 72, y: 64, width, height: 24 },
	);
	stack(
		slide.body.map((block) => pieceOf(block, context, true)),
		sheet,
		{ x: 72, y: 344, width: 760, height: 200 },
		[{ type: "body", idx: 1 }],
	);
	if (chapter.opener) addOpenerDrawing(sheet, context, chapter.opener.drawing);
	addParts(sheet, context, chapter, parts);
	addSources(sheet, context, "dark-soft");
	addNumber(sheet, context, "dark-soft");
}

function addOpenerDrawing(
	sheet: Sheet,
	{ edition, lettering }: Context,
	drawing: OpenerDrawing,
) {
	const { left = 0, top = 0, width, height } = openerSymbol(drawing);
	const body = drawing.of === "body";
	const most =
		body || drawing.of === "brain" ? drawingBox.height : smallDrawing;
	const scale = Math.min(drawingBox.width / width, most / height);
	const spots = body
		? spotsOf(drawing).map(
				([x, y]) =>
					`<circle cx="${x}" cy="${y}" r="7.5" stroke="var(--dark-treatment)" stroke-width="1.2" fill="none"/><circle cx="${x}" cy="${y}" r="3.2" fill="var(--dark-treatment)"/>`,
			)
		: [];
	const lines = openerMarkup(drawing, edition.project.deck.subject);
	addDrawing(
		sheet,
		`<svg width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${lines.replaceAll("currentColor", "var(--dark-line)")}${spots.join("")}</svg>`,
		"Drawing",
		undefined,
		{
			x: drawingBox.x + (drawingBox.width - width * scale) / 2,
			y: drawingBox.y + (drawingBox.height - height * scale) / 2,
			width: width * scale,
			height: height * scale,
		},
		lettering,
	);
}

/** All parts of the talk in a line, the present one marked; each leads to the slide that opens it. */
function addParts(
	sheet: Sheet,
	{ edition, lettering }: Context,
	present: Chapter,
	parts: readonly Chapter[],
) {
	const [left, right, size, between] = [72, 1208, 16, 20];
	const ids = allSlides(edition.project.deck).map(({ id }) => id);
	const rows: { part: Chapter; width: number }[][] = [[]];
	let used = 0;
	for (const part of parts) {
		const width = lettering.width({ text: part.title, bold: true }, size) + 4;
		if (used > 0 && used + width > right - left) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push({ part, width });
		used += width + between;
	}
	const high = 32;
	const head = sheet.named("Parts of the talk");
	const box = {
		x: left,
		y: 654 - rows.length * high,
		width: right - left,
		height: rows.length * high,
	};
	const shapes = rows.flatMap((row, at) => {
		let x = left;
		return row.flatMap(({ part, width }) => {
			const here = part === present;
			const place = { x, y: box.y + at * high, width, height: 0 };
			x += width + between;
			const opener = ids.indexOf(openerId(part.id));
			return [
				ruleXml(
					sheet,
					"Line",
					place,
					here ? "dark-treatment" : "dark-line",
					here ? 4 : 2,
				),
				textBoxXml(
					sheet,
					part.title,
					[{ runs: [{ text: part.title, bold: here }] }],
					{ size, oneLine: true, colour: here ? "dark-ink" : "dark-soft" },
					{ ...place, y: place.y + 5, height: 20 },
					opener < 0 ? {} : { link: { slide: opener + 1 } },
				),
			];
		});
	});
	group(sheet, head, box, shapes);
}
