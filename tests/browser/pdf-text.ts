import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFObject,
	PDFRawStream,
} from "@cantoo/pdf-lib";
import { decodedStream, toUnicode } from "../../src/node/pdf/fonts.ts";

/*
 * What a page says, read from its content streams through the fonts' own maps to Unicode, so that
 * the test needs no other program. Words come in the order in which they are painted.
 */

/** The text of every page, without spaces between runs. */
export function pageTexts(pdf: PDFDocument): string[] {
	const maps = new Map<PDFObject, Map<number, string>>();
	return pdf.getPages().map(({ node }) => {
		const resources = node.Resources();
		const contents = node.Contents();
		if (!resources || !contents) return "";
		const streams =
			contents instanceof PDFArray
				? contents.asArray().map((each) => pdf.context.lookup(each))
				: [contents];
		return streams
			.map((each) => shown(decodedStream(each), resources))
			.join("");
	});

	function shown(content: string, resources: PDFDict): string {
		const fonts = resources.lookupMaybe(PDFName.of("Font"), PDFDict);
		const forms = resources.lookupMaybe(PDFName.of("XObject"), PDFDict);
		let font: Map<number, string> | undefined;
		let text = "";
		for (const [token, name, hex] of content.matchAll(
			/\/([\w.]+)(?=\s+[\d.]+\s+Tf|\s+Do)|<([0-9A-Fa-f]+)>/g,
		)) {
			if (token.startsWith("<"))
				for (const glyph of hex?.match(/.{4}/g) ?? [])
					text += font?.get(Number.parseInt(glyph, 16)) ?? "\ufffd";
			else if (fonts?.has(PDFName.of(name ?? "")))
				font = mapOf(fonts.lookup(PDFName.of(name ?? ""), PDFDict));
			else {
				const form = forms?.lookup(PDFName.of(name ?? ""));
				if (form instanceof PDFRawStream)
					text += shown(
						decodedStream(form),
						form.dict.lookupMaybe(PDFName.of("Resources"), PDFDict) ??
							resources,
					);
			}
		}
		return text;
	}

	function mapOf(font: PDFDict): Map<number, string> {
		const known = maps.get(font);
		if (known) return known;
		const map = toUnicode(decodedStream(font.lookup(PDFName.of("ToUnicode"))));
		maps.set(font, map);
		return map;
	}
}
