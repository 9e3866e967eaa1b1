import { deflateSync, inflateSync } from "node:zlib";
import {
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
} from "@cantoo/pdf-lib";
import type { Release } from "../../deck/release.ts";
import { InputError } from "../../evidence/problem.ts";
import { makeAccessible } from "./accessible.ts";
import { describeDocument } from "./metadata.ts";

/** What a document says of itself, beyond what Chrome puts into it. */
export interface PdfDetails {
	readonly title: string;
	readonly authors: readonly string[];
	readonly subject: string;
	/** Name of the deck that it was made from. */
	readonly creator: string;
	readonly release?: Release | undefined;
	/** One for each page; the number printed on it by default. */
	readonly labels?: readonly string[];
	/** Most pages that it may have, with the module that is to be shortened. */
	readonly most?: { readonly pages: number; readonly module: string };
}

/**
 * Chrome's PDF with author, subject and page labels, in the compact form of PDF 1.5, which halves
 * it: most of a tagged document is its tags.
 *
 * @throws Error if there are not as many labels as pages
 * @throws InputError if it has more pages than it may
 */
export async function finishPdf(
	printed: Uint8Array,
	{ title, authors, subject, creator, release, labels, most }: PdfDetails,
): Promise<{ pdf: Uint8Array; pages: number }> {
	const pdf = await PDFDocument.load(printed, { updateMetadata: false });
	if (most && pdf.getPageCount() > most.pages)
		throw new InputError([
			{
				file: most.module,
				field: "parts",
				message: `"${title}" takes ${pdf.getPageCount()} pages, ${most.pages} at most`,
				hint: "Shorten its sentences, or leave a part out",
			},
		]);
	pdf.setTitle(title, { showInWindowTitleBar: true });
	pdf.setAuthor(authors.join(", "));
	pdf.setSubject(subject);
	pdf.setCreator(creator);
	if (labels && labels.length !== pdf.getPageCount())
		throw new Error(
			`The document has ${pdf.getPageCount()} pages for ${labels.length} slides`,
		);
	pdf.catalog.set(
		PDFName.of("PageLabels"),
		pdf.context.obj({
			Nums: labels
				? labels.flatMap((label, index) => [
						index,
						pdf.context.obj({ P: PDFHexString.fromText(label) }),
					])
				: [0, pdf.context.obj({ S: "D" })],
		}),
	);
	makeAccessible(pdf);
	describeDocument(pdf, {
		title,
		authors,
		description: subject,
		language: "en",
		release,
	});
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
