import { deflateSync, inflateSync } from "node:zlib";
import {
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
} from "@cantoo/pdf-lib";

/** What a document says of itself, beyond what Chrome puts into it. */
export interface PdfDetails {
	readonly title: string;
	readonly author: string;
	readonly subject: string;
	/** Name of the deck that it was made from. */
	readonly creator: string;
	/** One for each page; its number by default. */
	readonly labels?: readonly string[];
}

/**
 * Chrome's PDF with author, subject and page labels, in the compact form of PDF 1.5, which halves
 * it: most of a tagged document is its tags.
 *
 * @throws Error if there are not as many labels as pages
 */
export async function finishPdf(
	printed: Uint8Array,
	{ title, author, subject, creator, labels }: PdfDetails,
): Promise<{ pdf: Uint8Array; pages: number }> {
	const pdf = await PDFDocument.load(printed, { updateMetadata: false });
	pdf.setTitle(title, { showInWindowTitleBar: true });
	pdf.setAuthor(author);
	pdf.setSubject(subject);
	pdf.setCreator(creator);
	if (labels) {
		if (labels.length !== pdf.getPageCount())
			throw new Error(
				`The document has ${pdf.getPageCount()} pages for ${labels.length} slides`,
			);
		const entries = labels.flatMap((label, index) => [
			index,
			pdf.context.obj({ P: PDFHexString.fromText(label) }),
		]);
		pdf.catalog.set(
			PDFName.of("PageLabels"),
			pdf.context.obj({ Nums: entries }),
		);
	}
	// Chrome uses tags of PDF 2.0 without saying what they stand for in earlier readers.
	pdf.catalog
		.lookup(PDFName.of("StructTreeRoot"), PDFDict)
		.set(
			PDFName.of("RoleMap"),
			pdf.context.obj({ Strong: "Span", Em: "Span" }),
		);
	packTighter(pdf);
	return {
		pdf: await pdf.save({ useObjectStreams: true }),
		pages: pdf.getPageCount(),
	};
}

/** Deflates what Chrome deflated, as far as it goes: Chrome favors speed. */
function packTighter({ context }: PDFDocument) {
	for (const [reference, object] of context.enumerateIndirectObjects()) {
		if (
			!(object instanceof PDFRawStream) ||
			object.dict.get(PDFName.of("Filter")) !== PDFName.of("FlateDecode") ||
			object.dict.has(PDFName.of("DecodeParms"))
		)
			continue;
		const packed = deflateSync(inflateSync(object.contents), { level: 9 });
		if (packed.length < object.contents.length)
			context.assign(reference, PDFRawStream.of(object.dict, packed));
	}
}
