import { deflateSync } from "node:zlib";
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
	PDFRef,
	PDFString,
} from "@cantoo/pdf-lib";
import { type Box, type Marked, rewriteContent } from "./content.ts";
import { decodedStream, fontsOf, type GlyphFont } from "./fonts.ts";

/*
 * What PDF/UA-1 (ISO 14289-1) asks beyond what Chrome's tags give. Clauses are those of that standard.
 */

const name = (words: string) => PDFName.of(words);

/**
 * Mends the structure of a document that Chrome tagged: everything painted is either part of it or an
 * artifact; figures have a place and are described, once; items of lists have a body; links say in words
 * where they lead.
 */
export function makeAccessible(pdf: PDFDocument) {
	const marked = markContent(pdf);
	const elements = structure(pdf);
	for (const element of elements)
		switch (kindOf(element)) {
			case "Figure":
				mendFigure(pdf, element, marked);
				break;
			case "LI":
				mendItem(pdf, element);
				break;
		}
	describeLinks(pdf, marked);
	// Chrome uses tags of PDF 2.0 without saying what they stand for in earlier readers.
	pdf.catalog
		.lookup(name("StructTreeRoot"), PDFDict)
		.set(name("RoleMap"), pdf.context.obj({ Strong: "Span", Em: "Span" }));
}

/** Each page's marked parts, by the page's reference. */
type MarkedByPage = ReadonlyMap<string, ReadonlyMap<number, Marked>>;

/** Whether what a page draws by name has marked content of its own: a form may, an image has none. */
function holdsMarks(drawn: PDFObject | undefined): boolean {
	return (
		drawn instanceof PDFRawStream &&
		drawn.dict.get(name("Subtype")) === name("Form") &&
		/\bBDC\b/.test(decodedStream(drawn))
	);
}

/** Writes every page anew (7.1: what is not real content is an artifact). */
function markContent(pdf: PDFDocument): MarkedByPage {
	const byPage = new Map<string, ReadonlyMap<number, Marked>>();
	const known = new Map<PDFObject, GlyphFont>();
	for (const { node, ref } of pdf.getPages()) {
		const resources = node.Resources();
		const contents = node.Contents();
		const streams =
			contents instanceof PDFArray
				? contents.asArray().map((each) => pdf.context.lookup(each))
				: [contents];
		const objects = resources?.lookupMaybe(name("XObject"), PDFDict);
		const { operators, marked } = rewriteContent(
			streams.map(decodedStream).join("\n"),
			fontsOf(resources, known),
			(xObject) => holdsMarks(objects?.lookup(name(xObject))),
		);
		// Packed with all other streams.
		const packed = deflateSync(Buffer.from(operators, "latin1"), { level: 1 });
		const stream = PDFRawStream.of(
			pdf.context.obj({ Filter: "FlateDecode", Length: packed.length }),
			packed,
		);
		const [first, ...rest] =
			contents instanceof PDFArray
				? contents.asArray()
				: [node.get(name("Contents"))];
		for (const old of rest) if (old instanceof PDFRef) pdf.context.delete(old);
		if (first instanceof PDFRef) {
			pdf.context.assign(first, stream);
			node.set(name("Contents"), first);
		} else node.set(name("Contents"), pdf.context.register(stream));
		byPage.set(String(ref), marked);
	}
	return byPage;
}

function structure(pdf: PDFDocument): PDFDict[] {
	return pdf.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) =>
			object instanceof PDFDict &&
			object.has(name("S")) &&
			object.has(name("P"))
				? [object]
				: [],
		);
}

function kindOf(element: PDFDict): string {
	const kind = element.lookup(name("S"));
	return kind instanceof PDFName ? kind.decodeText() : "";
}

function kidsOf(element: PDFDict): PDFObject[] {
	const kids = element.lookup(name("K"));
	if (kids instanceof PDFArray) return kids.asArray();
	const own = element.get(name("K"));
	return own === undefined ? [] : [own];
}

/** The marked parts below an element, each with its page. */
function partsBelow(
	pdf: PDFDocument,
	element: PDFDict,
	marked: MarkedByPage,
): { page: string; part: Marked }[] {
	const part = (page: PDFObject | undefined, mark: PDFObject | undefined) => {
		const found =
			mark instanceof PDFNumber
				? marked.get(String(page))?.get(mark.asNumber())
				: undefined;
		return found ? [{ page: String(page), part: found }] : [];
	};
	const page = element.get(name("Pg"));
	return kidsOf(element).flatMap((kid) => {
		if (kid instanceof PDFNumber) return part(page, kid);
		const dict = pdf.context.lookup(kid);
		if (!(dict instanceof PDFDict)) return [];
		return dict.has(name("MCID"))
			? part(dict.get(name("Pg")) ?? page, dict.get(name("MCID")))
			: partsBelow(pdf, dict, marked);
	});
}

/** A figure without words of its own only groups (7.3); one with words says where it stands. */
function mendFigure(pdf: PDFDocument, figure: PDFDict, marked: MarkedByPage) {
	if (!figure.has(name("Alt"))) {
		figure.set(name("S"), name("Div"));
		return;
	}
	const parts = partsBelow(pdf, figure, marked);
	const [first] = parts;
	const boxes = parts.flatMap(({ page, part: { box } }) =>
		box && page === first?.page ? [box] : [],
	);
	if (boxes.length === 0) return;
	const corner = (at: 0 | 1 | 2 | 3, pick: (...all: number[]) => number) =>
		Number(pick(...boxes.map((box: Box) => box[at])).toFixed(2));
	figure.set(
		name("A"),
		pdf.context.obj({
			O: "Layout",
			Placement: "Block",
			BBox: [
				corner(0, Math.min),
				corner(1, Math.min),
				corner(2, Math.max),
				corner(3, Math.max),
			],
		}),
	);
}

/** What an item of a list says stands in its body (7.6). */
function mendItem(pdf: PDFDocument, item: PDFDict) {
	const itself = refOf(pdf, item);
	const kids = kidsOf(item);
	const loose = kids.filter((kid) => {
		const dict = pdf.context.lookup(kid);
		return !(dict instanceof PDFDict && /^(?:Lbl|LBody)$/.test(kindOf(dict)));
	});
	if (!itself || loose.length === 0) return;
	const body = pdf.context.obj({ Type: "StructElem", S: "LBody" });
	body.set(name("P"), itself);
	const page = item.get(name("Pg"));
	if (page) body.set(name("Pg"), page);
	body.set(name("K"), pdf.context.obj(loose));
	const ref = pdf.context.register(body);
	for (const kid of loose) {
		const dict = pdf.context.lookup(kid);
		if (dict instanceof PDFDict && dict.has(name("P")))
			dict.set(name("P"), ref);
	}
	item.set(
		name("K"),
		pdf.context.obj([...kids.filter((kid) => !loose.includes(kid)), ref]),
	);
}

/** An element's own reference, which its children know as their parent. */
function refOf(pdf: PDFDocument, element: PDFDict): PDFRef | undefined {
	for (const kid of kidsOf(element)) {
		const dict = pdf.context.lookup(kid);
		const parent = dict instanceof PDFDict ? dict.get(name("P")) : undefined;
		if (parent instanceof PDFRef) return parent;
	}
	return pdf.context.getObjectRef(element);
}

/** A link says in words what it leads to (7.18.5): its own words, else its address. */
function describeLinks(pdf: PDFDocument, marked: MarkedByPage) {
	const parents = parentTree(pdf);
	for (const [, object] of pdf.context.enumerateIndirectObjects()) {
		if (
			!(object instanceof PDFDict) ||
			object.get(name("Subtype")) !== name("Link")
		)
			continue;
		const key = object.lookup(name("StructParent"));
		const element =
			key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
		const words = element
			? partsBelow(pdf, element, marked)
					.map(({ part }) => part.text)
					.join("")
					.replace(/\s+/g, " ")
					.trim()
			: "";
		object.set(
			name("Contents"),
			PDFHexString.fromText(words || addressOf(object)),
		);
	}
}

function addressOf(link: PDFDict): string {
	const address = link.lookupMaybe(name("A"), PDFDict)?.lookup(name("URI"));
	return address instanceof PDFString || address instanceof PDFHexString
		? address.decodeText()
		: "A place in this document";
}

/** Structure elements by the keys of the annotations that they hold. */
function parentTree(pdf: PDFDocument): Map<number, PDFDict> {
	const found = new Map<number, PDFDict>();
	const visit = (node: PDFObject | undefined) => {
		if (!(node instanceof PDFDict)) return;
		const kids = node.lookupMaybe(name("Kids"), PDFArray);
		for (const kid of kids?.asArray() ?? []) visit(pdf.context.lookup(kid));
		const numbers = node.lookupMaybe(name("Nums"), PDFArray)?.asArray() ?? [];
		for (let index = 0; index + 1 < numbers.length; index += 2) {
			const key = pdf.context.lookup(numbers[index]);
			const value = pdf.context.lookup(numbers[index + 1]);
			if (key instanceof PDFNumber && value instanceof PDFDict)
				found.set(key.asNumber(), value);
		}
	};
	visit(
		pdf.catalog
			.lookup(name("StructTreeRoot"), PDFDict)
			.lookup(name("ParentTree")),
	);
	return found;
}
