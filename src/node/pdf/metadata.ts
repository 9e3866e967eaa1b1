import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { license, type Release } from "../../deck/release.ts";
import { escaped } from "../../figures/core/markup.ts";

/** What a document says of itself in its metadata. */
export interface Metadata {
	readonly title: string;
	readonly authors: readonly string[];
	readonly description: string;
	readonly language: string;
	/** What was published, where it was. */
	readonly release?: Release | undefined;
}

/** Puts the description into a document as XMP, with the mark of PDF/UA-1 (ISO 14289-1, 5). */
export function describeDocument(pdf: PDFDocument, metadata: Metadata) {
	const stream = pdf.context.stream(Buffer.from(xmp(metadata), "utf8"), {
		Type: "Metadata",
		Subtype: "XML",
	});
	pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

const schemas = {
	dc: "http://purl.org/dc/elements/1.1/",
	pdfuaid: "http://www.aiim.org/pdfua/ns/id/",
	xmpMM: "http://ns.adobe.com/xap/1.0/mm/",
	xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
};

function xmp({
	title,
	authors,
	description,
	language,
	release,
}: Metadata): string {
	const inLanguage = (words: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li></rdf:Alt>`;
	const list = (kind: "Seq" | "Bag", items: readonly string[]) =>
		`<rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join("")}</rdf:${kind}>`;
	const properties = {
		"pdfuaid:part": "1",
		"dc:title": inLanguage(title),
		"dc:creator": list("Seq", authors),
		"dc:description": inLanguage(description),
		"dc:language": list("Bag", [language]),
		...(release && {
			"dc:date": list("Seq", [release.date]),
			"xmpMM:VersionID": escaped(release.version),
		}),
		"dc:rights": inLanguage(license.name),
		"xmpRights:Marked": "True",
		"xmpRights:UsageTerms": inLanguage(`${license.name} (${license.short})`),
		"xmpRights:WebStatement": license.address,
	};
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${Object.entries(
		schemas,
	)
		.map(([name, address]) => ` xmlns:${name}="${address}"`)
		.join("")}>${Object.entries(properties)
		.map(([name, value]) => `<${name}>${value}</${name}>`)
		.join("")}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
