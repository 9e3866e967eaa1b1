import {
	decodePDFRawStream,
	PDFArray,
	PDFBool,
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

/*
 * What of PDF/UA-1 (ISO 14289-1) can be told from a file's structure, after the checkpoints of the
 * Matterhorn Protocol that a machine can check. Numbers are those of its checkpoints.
 */

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard = new Set(
	"Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
		" ",
	),
);

const name = (words: string) => PDFName.of(words);
const text = (object: PDFObject | undefined) =>
	object instanceof PDFString || object instanceof PDFHexString
		? object.decodeText()
		: "";

/** Everything in which a document falls short. */
export function uaFaults(pdf: PDFDocument): string[] {
	const { catalog, context } = pdf;
	const root = catalog.lookup(name("StructTreeRoot"), PDFDict);
	const roles = root.lookupMaybe(name("RoleMap"), PDFDict);
	const elements = context
		.enumerateIndirectObjects()
		.flatMap(([ref, object]) =>
			object instanceof PDFDict &&
			object.has(name("S")) &&
			object.has(name("P"))
				? [{ ref, element: object }]
				: [],
		);
	return [
		...documentFaults(pdf),
		...pdf
			.getPages()
			.flatMap(({ node }, index) => [
				...(node.get(name("Tabs")) === name("S")
					? []
					: [
							`28-009 page ${index + 1}: tab order is not that of the structure`,
						]),
				...unmarked(contentOf(pdf, node.Contents())).map(
					(operator) => `01-003 page ${index + 1}: ${operator} is not marked`,
				),
			]),
		...elements.flatMap(({ ref, element }) => {
			const kind = kindOf(element);
			const kids = kidsOf(context, element);
			const kinds = kids.flatMap(({ dict }) =>
				dict?.has(name("S")) ? [kindOf(dict)] : [],
			);
			return [
				...(standard.has(kind) || roles?.has(name(kind))
					? []
					: [`02-001 ${kind} stands for no standard type`]),
				...(kind === "Figure" && text(element.lookup(name("Alt"))) === ""
					? ["13-004 a figure has no alternative text"]
					: []),
				...(kind === "Figure" &&
				!element
					.lookupMaybe(name("A"), PDFDict)
					?.lookupMaybe(name("BBox"), PDFArray)
					? ["13-006 a figure has no place"]
					: []),
				...(kind === "LI" &&
				(kinds.length < kids.length ||
					kinds.some((each) => !/^(?:Lbl|LBody)$/.test(each)))
					? [`09-005 LI holds ${kinds.join(", ")}`]
					: []),
				...(kind === "L" &&
				kinds.some((each) => !/^(?:LI|L|Caption)$/.test(each))
					? [`09-004 L holds ${kinds.join(", ")}`]
					: []),
				...(kind === "TR" && kinds.some((each) => !/^T[HD]$/.test(each))
					? [`09-004 TR holds ${kinds.join(", ")}`]
					: []),
				...(kind === "TH" && !/\/Scope/.test(String(element.lookup(name("A"))))
					? ["15-003 a heading of a table has no scope"]
					: []),
				...kids.flatMap(({ dict }) =>
					dict?.has(name("S")) && dict.get(name("P")) !== ref
						? [`${kindOf(dict)} does not know its parent, ${kind}`]
						: [],
				),
			];
		}),
		...headingFaults(pdf, root),
		...linkFaults(pdf, root),
	];
}

function documentFaults(pdf: PDFDocument): string[] {
	const { catalog } = pdf;
	const metadata = contentOf(pdf, catalog.lookup(name("Metadata")));
	const xmp = Buffer.from(metadata, "latin1").toString("utf8");
	const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/.exec(xmp)?.[1];
	const escaped = (pdf.getTitle() ?? "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
	const preferences = catalog.lookupMaybe(name("ViewerPreferences"), PDFDict);
	return [
		...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)
			? []
			: ["06-002 the metadata do not say PDF/UA-1"]),
		...(title !== undefined && title !== "" && title === escaped
			? []
			: [`06-003 the title of the metadata is ${title}`]),
		...(preferences?.lookup(name("DisplayDocTitle")) === PDFBool.True
			? []
			: ["07-001 the title is not shown"]),
		...(/\/Marked true/.test(String(catalog.lookup(name("MarkInfo"))))
			? []
			: ["the document is not marked"]),
		...(text(catalog.lookup(name("Lang"))) === "en"
			? []
			: ["11-006 the document has no language"]),
	];
}

/** Operators that paint outside every marked part; what a form holds is judged where it is used. */
function unmarked(content: string): string[] {
	const found: string[] = [];
	let depth = 0;
	for (const [, operator = ""] of content
		.replace(/\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>/g, "<>")
		.matchAll(/(?:^|\s)([A-Za-z'"][A-Za-z\d'"*]*)(?=\s|$)/g)) {
		if (/^B[DM]C$/.test(operator)) depth++;
		else if (operator === "EMC") depth--;
		else if (
			depth === 0 &&
			/^(?:f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|Tj|TJ|'|")$/.test(operator)
		)
			found.push(operator);
	}
	return depth === 0 ? found : [...found, `a mark left open (${depth})`];
}

function headingFaults(pdf: PDFDocument, root: PDFDict): string[] {
	const faults: string[] = [];
	let last = 0;
	const visit = (element: PDFDict) => {
		const level = /^H([1-6])$/.exec(kindOf(element))?.[1];
		if (level !== undefined) {
			if (Number(level) > last + 1)
				faults.push(`14-003 H${level} follows H${last}`);
			last = Number(level);
		}
		for (const { dict } of kidsOf(pdf.context, element))
			if (dict?.has(name("S"))) visit(dict);
	};
	visit(root);
	return faults;
}

function linkFaults(pdf: PDFDocument, root: PDFDict): string[] {
	const parents = new Map<number, PDFObject | undefined>();
	const visit = (node: PDFObject | undefined) => {
		if (!(node instanceof PDFDict)) return;
		for (const kid of node.lookupMaybe(name("Kids"), PDFArray)?.asArray() ?? [])
			visit(pdf.context.lookup(kid));
		const numbers = node.lookupMaybe(name("Nums"), PDFArray)?.asArray() ?? [];
		for (let index = 0; index + 1 < numbers.length; index += 2) {
			const key = numbers[index];
			if (key instanceof PDFNumber)
				parents.set(key.asNumber(), pdf.context.lookup(numbers[index + 1]));
		}
	};
	visit(root.lookup(name("ParentTree")));
	return pdf.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) =>
			object instanceof PDFDict && object.get(name("Subtype")) === name("Link")
				? [object]
				: [],
		)
		.flatMap((link) => {
			const key = link.lookup(name("StructParent"));
			const parent =
				key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
			return [
				...(text(link.lookup(name("Contents"))).trim() === ""
					? ["28-012 a link does not say where it leads"]
					: []),
				...(parent instanceof PDFDict && kindOf(parent) === "Link"
					? []
					: ["28-011 a link stands in no Link of the structure"]),
			];
		});
}

function kindOf(element: PDFDict): string {
	const kind = element.lookup(name("S"));
	return kind instanceof PDFName ? kind.decodeText() : "";
}

function kidsOf(
	context: PDFDocument["context"],
	element: PDFDict,
): { dict: PDFDict | undefined }[] {
	const own = element.lookup(name("K"));
	const kids =
		own instanceof PDFArray
			? own.asArray()
			: own === undefined
				? []
				: [element.get(name("K"))];
	return kids.map((kid) => {
		const object = kid instanceof PDFRef ? context.lookup(kid) : kid;
		return { dict: object instanceof PDFDict ? object : undefined };
	});
}

function contentOf(pdf: PDFDocument, object: PDFObject | undefined): string {
	const streams =
		object instanceof PDFArray
			? object.asArray().map((each) => pdf.context.lookup(each))
			: [object];
	return streams
		.map((stream) =>
			stream instanceof PDFRawStream
				? Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1")
				: "",
		)
		.join("\n");
}
