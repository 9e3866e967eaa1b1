import { inflateSync } from "node:zlib";
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
} from "@cantoo/pdf-lib";

/** What is needed of a font to know where its glyphs stand and what they say. */
export interface GlyphFont {
	/** Width of a glyph in thousandths of the size of type. */
	width(glyph: number): number;
	/** The characters that a glyph stands for. */
	letters(glyph: number): string;
}

/** The composite fonts of a page's resources, by the names that its content calls them by. */
export function fontsOf(
	resources: PDFDict | undefined,
	known: Map<PDFObject, GlyphFont>,
): Map<string, GlyphFont> {
	const fonts = new Map<string, GlyphFont>();
	const dict = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
	for (const [name] of dict?.entries() ?? []) {
		const font = dict?.lookup(name);
		if (!(font instanceof PDFDict)) continue;
		const read = known.get(font) ?? readFont(font);
		if (!read) continue;
		known.set(font, read);
		fonts.set(name.decodeText(), read);
	}
	return fonts;
}

function readFont(font: PDFDict): GlyphFont | undefined {
	const descendants = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray);
	const descendant = descendants?.lookup(0);
	if (!(descendant instanceof PDFDict)) return undefined;
	const widths = widthsOf(descendant.lookupMaybe(PDFName.of("W"), PDFArray));
	const otherwise =
		descendant.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? 1000;
	const map = toUnicode(decodedStream(font.lookup(PDFName.of("ToUnicode"))));
	return {
		width: (glyph) => widths.get(glyph) ?? otherwise,
		letters: (glyph) => map.get(glyph) ?? "",
	};
}

function widthsOf(list: PDFArray | undefined): Map<number, number> {
	const widths = new Map<number, number>();
	const number = (index: number) => {
		const value = list?.lookup(index);
		return value instanceof PDFNumber ? value.asNumber() : 0;
	};
	for (let index = 0; index < (list?.size() ?? 0); ) {
		const from = number(index);
		const next = list?.lookup(index + 1);
		if (next instanceof PDFArray) {
			next.asArray().forEach((value, offset) => {
				if (value instanceof PDFNumber)
					widths.set(from + offset, value.asNumber());
			});
			index += 2;
		} else {
			for (let glyph = from; glyph <= number(index + 1); glyph++)
				widths.set(glyph, number(index + 2));
			index += 3;
		}
	}
	return widths;
}

/** The content of a stream as one byte a character; empty where there is none. */
export function decodedStream(stream: PDFObject | undefined): string {
	if (!(stream instanceof PDFRawStream)) return "";
	const { dict, contents } = stream;
	const deflated =
		dict.get(PDFName.of("Filter")) === PDFName.of("FlateDecode") &&
		!dict.has(PDFName.of("DecodeParms"));
	return Buffer.from(
		deflated ? inflateSync(contents) : decodePDFRawStream(stream).decode(),
	).toString("latin1");
}

/** Glyphs to characters, from a font's `bfchar` and `bfrange` lines. */
export function toUnicode(cmap: string): Map<number, string> {
	const map = new Map<number, string>();
	const number = (hex = "") => Number.parseInt(hex, 16);
	const characters = (hex = "") =>
		Buffer.from(hex, "hex").swap16().toString("utf16le");
	for (const [, lines = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
		for (const [, from, to] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
			map.set(number(from), characters(to));
	for (const [, lines = ""] of cmap.matchAll(
		/beginbfrange([\s\S]*?)endbfrange/g,
	))
		for (const [, from, until, to] of lines.matchAll(
			/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
		))
			for (let glyph = number(from); glyph <= number(until); glyph++)
				map.set(glyph, String.fromCodePoint(number(to) + glyph - number(from)));
	return map;
}
