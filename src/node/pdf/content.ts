import { type Matrix, times } from "../shared/matrix.ts";
import type { GlyphFont } from "./fonts.ts";

/** The smallest rectangle round what is painted: left, bottom, right, top in the page's own points. */
export type Box = readonly [number, number, number, number];

/** What a marked part of a page paints. */
export interface Marked {
	readonly text: string;
	/** Absent where nothing is painted. */
	readonly box?: Box;
}

/** A page's content, written anew. */
export interface Content {
	readonly operators: string;
	/** The parts that the structure refers to, by their marks. */
	readonly marked: ReadonlyMap<number, Marked>;
}

const paint = /^(?:f|F|f\*|B|B\*|b|b\*|S|s|sh|Do)$/;
const path = /^(?:m|l|c|v|y|h|re)$/;

/**
 * Writes a page's content as Chrome paints it in fewer bytes, and says of whatever belongs to no part of
 * the structure (page numbers, rules, dashes of lists) that it is an artifact, as PDF/UA-1 asks (7.1).
 *
 * Chrome places every glyph by itself; a run of them on one line becomes one string, in which only what
 * differs from the font's own widths by more than two thousandths is moved.
 *
 * @param source operators, one byte a character; without inline images, which Chrome does not write
 * @param keeps whether an XObject has marked content of its own and must not be made an artifact
 */
export function rewriteContent(
	source: string,
	fonts: ReadonlyMap<string, GlyphFont>,
	keeps: (xObject: string) => boolean,
): Content {
	const out: string[] = [];
	const marked = new Map<number, { text: string; box: number[] }>();
	const open: (number | undefined)[] = [];
	let matrix: Matrix = [1, 0, 0, 1, 0, 0];
	const saved: Matrix[] = [];
	let operands: string[] = [];
	// A path is held back until it is painted, or only clips.
	let held: string[] = [];
	let points: [number, number][] = [];
	let font: GlyphFont | undefined;
	let size = 0;
	let line: Matrix = matrix;
	const run = new Run((text) => show(text));

	const current = () => {
		const mark = open.findLast((each) => each !== undefined);
		return mark === undefined ? undefined : marked.get(mark);
	};
	const spread = (x: number, y: number, by: Matrix = matrix) => {
		const box = current()?.box;
		if (!box) return;
		const [a, b, c, d, e, f] = by;
		const [px, py] = [a * x + c * y + e, b * x + d * y + f];
		box[0] = Math.min(box[0] ?? px, px);
		box[1] = Math.min(box[1] ?? py, py);
		box[2] = Math.max(box[2] ?? px, px);
		box[3] = Math.max(box[3] ?? py, py);
	};
	const emit = (operators: string, painted: boolean) => {
		out.push(
			painted && open.length === 0
				? `/Artifact BMC\n${operators}\nEMC`
				: operators,
		);
	};
	const show = (text: string) => emit(text, true);

	for (const [token] of source.matchAll(tokens)) {
		if (!/^[A-Za-z'"]/.test(token)) {
			operands.push(token);
			continue;
		}
		const number = (index: number) => Number(operands[index]);
		const whole = [...operands, token].join(" ");
		if (token !== "Tj" && token !== "Td") run.end();
		if (path.test(token)) {
			held.push(whole);
			if (token === "re") {
				const [x, y, w, h] = [number(0), number(1), number(2), number(3)];
				points.push([x, y], [x + w, y + h]);
			} else
				for (let index = 0; index + 1 < operands.length; index += 2)
					points.push([number(index), number(index + 1)]);
		} else if (held.length > 0 && /^W\*?$/.test(token)) held.push(whole);
		else if (paint.test(token) || token === "n") {
			if (token !== "n") for (const [x, y] of points) spread(x, y);
			const stays = token === "Do" && keeps((operands[0] ?? "").slice(1));
			// An image fills the unit square.
			if (token === "Do" && !stays)
				for (const [x, y] of [
					[0, 0],
					[1, 0],
					[0, 1],
					[1, 1],
				] as const)
					spread(x, y);
			emit([...held, whole].join("\n"), token !== "n" && !stays);
			held = [];
			points = [];
		} else {
			switch (token) {
				case "q":
					saved.push(matrix);
					break;
				case "Q":
					matrix = saved.pop() ?? matrix;
					break;
				case "cm":
					matrix = times(matrix, given(operands.map(Number)));
					break;
				case "BMC":
					open.push(undefined);
					break;
				case "BDC": {
					const id = /\/MCID\s+(\d+)/.exec(operands[1] ?? "")?.[1];
					const mark = id === undefined ? undefined : Number(id);
					open.push(mark);
					if (mark !== undefined && !marked.has(mark))
						marked.set(mark, { text: "", box: [] });
					break;
				}
				case "EMC":
					open.pop();
					break;
				case "Tf":
					font = fonts.get((operands[0] ?? "").slice(1));
					size = number(1);
					run.font(font, size);
					break;
				case "BT":
					line = matrix;
					run.takeMoved();
					break;
				case "Tm":
					run.takeMoved();
					line = times(matrix, given(operands.map(Number)));
					break;
				case "Td":
					line = times(line, [1, 0, 0, 1, number(0), number(1)]);
					break;
			}
			if (token === "Td") {
				const [across, down] = [number(0), number(1)];
				if (!run.move(across, down))
					out.push(`${short(across + run.takeMoved())} ${short(down)} Td`);
			} else if (token === "Tj" && font) {
				const glyphs = glyphsIn(operands[0] ?? "");
				const mark = current();
				if (mark) mark.text += glyphs.map(font.letters).join("");
				const width = glyphs.reduce(
					(sum, glyph) => sum + (font?.width(glyph) ?? 0),
					0,
				);
				spread(0, -size / 4, line);
				spread((width * size) / 1000, size, line);
				run.show(glyphs);
			} else if (token === "Tj" || token === "TJ") emit(whole, true);
			else out.push(whole);
		}
		operands = [];
	}
	run.end();
	return {
		operators: `${out.join("\n")}\n`,
		marked: new Map(
			[...marked].map(([mark, { text, box }]) => [
				mark,
				{ text, ...(isBox(box) && { box }) },
			]),
		),
	};
}

/** Dictionaries, strings, arrays, names, numbers, operators. */
const tokens =
	/<<[\s\S]*?>>|<[\da-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\[[^\]]*\]|\/[^\s/<>[\]()]*|[-+.\d]+|[A-Za-z'"][A-Za-z\d'"*]*/g;

function short(number: number): string {
	return String(Number(number.toFixed(3)));
}

function isBox(
	box: readonly number[],
): box is [number, number, number, number] {
	return box.length === 4;
}

function glyphsIn(hex: string): number[] {
	return (hex.match(/[\da-fA-F]{4}/g) ?? []).map((glyph) =>
		Number.parseInt(glyph, 16),
	);
}

/** The six operands of a transformation. */
function given(operands: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands;
	return [a, b, c, d, e, f];
}

/** Glyphs on one line, gathered into one operator. */
class Run {
	private parts: (string | number)[] = [];
	private glyphs: number[] = [];
	/** Where the pen is, and where the last move of the line put it, from the start of the run. */
	private pen = 0;
	private start = 0;
	private moved = 0;
	private type: GlyphFont | undefined;
	private size = 1;

	constructor(private readonly write: (operators: string) => void) {}

	font(type: GlyphFont | undefined, size: number) {
		this.type = type;
		this.size = size;
	}

	show(glyphs: readonly number[]) {
		this.glyphs.push(...glyphs);
		for (const glyph of glyphs)
			this.pen += ((this.type?.width(glyph) ?? 0) * this.size) / 1000;
	}

	/** @returns whether the move belongs to the run; it has ended otherwise */
	move(across: number, down: number): boolean {
		if (this.glyphs.length + this.parts.length === 0 || down !== 0) {
			this.end();
			return false;
		}
		this.start += across;
		const by = Math.round(((this.pen - this.start) * 1000) / this.size);
		// What is left out is made up for by the next move.
		if (Math.abs(by) > 2) {
			this.flush();
			this.parts.push(by);
			this.pen -= (by * this.size) / 1000;
		}
		return true;
	}

	/** Ends the run and writes it. */
	end() {
		this.flush();
		if (this.parts.length > 0) {
			const strings = this.parts.map((part) =>
				typeof part === "number" ? String(part) : `<${part}>`,
			);
			this.write(
				strings.length === 1 ? `${strings[0]} Tj` : `[${strings.join("")}] TJ`,
			);
		}
		this.moved += this.start;
		this.parts = [];
		this.pen = 0;
		this.start = 0;
	}

	/** How far the moves of ended runs went that are not written; a move that is written goes as far. */
	takeMoved(): number {
		const { moved } = this;
		this.moved = 0;
		return moved;
	}

	private flush() {
		if (this.glyphs.length === 0) return;
		this.parts.push(
			this.glyphs.map((glyph) => glyph.toString(16).padStart(4, "0")).join(""),
		);
		this.glyphs = [];
	}
}
