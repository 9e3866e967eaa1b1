import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { escaped } from "../../figures/core/markup.ts";

/** What a document says of itself in its metadata. */
export interface Metadata {
	readonly title: string;
	readonly author: string;
	readonly description: string;
	readonly language: string;
	/** Address of the licence. */
	readonly licence: string;
}

/** Puts the description into a document as XMP, with the mark of PDF/UA-1 (ISO 14289-1, 5). */
export function describeDocument(pdf: PDFDocument, metadata: Metadata) {
	const stream = pdf.context.stream(Buffer.from(xmp(metadata), "utf8"), {
		Type: "Metadata",
		Subtype: "XML",
	});
	pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

function xmp({
	title,
	author,
	description,
	language,
	licence,
}: Metadata): string {
	const lang = (words: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li></rdf:Alt>`;
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><pdfuaid:part>1</pdfuaid:part><dc:title>${lang(title)}</dc:title><dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator><dc:description>${lang(description)}</dc:description><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language><xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${escaped(licence)}</xmpRights:WebStatement></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
