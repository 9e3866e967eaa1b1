/*
 * What can be taken away of a built site: the one list of its kinds. Commands name their files by it,
 * pages read from a file's name what it is.
 */

/** A file that a reader is offered, as `downloads.json` lists it. */
export interface Download {
	/** Relative to the site's root: `pdf/slides-20.pdf`. */
	readonly path: string;
	readonly words: string;
	/** `PDF, Letter`. */
	readonly format: string;
	/** `12 pages, 1.2 MB`. */
	readonly extent: string;
}

/** A file as a command made it. */
export interface MadeFile {
	/** Relative to the site's root. */
	readonly path: string;
	readonly bytes: number;
	/** Pages, or slides; absent where there are none. */
	readonly pages?: number;
}

interface Kind {
	readonly folder: string;
	readonly ending: keyof typeof formats;
	readonly words: string;
	/** Name of its files where another kind has the same; the kind's own by default. */
	readonly name?: string;
	/** Whether it is printed on sheets: A4 where its name does not say `letter`. */
	readonly sheets?: true;
}

const formats = {
	pdf: "PDF",
	pptx: "PowerPoint",
	html: "web page",
	zip: "ZIP",
	bib: "BibTeX",
	ris: "RIS",
	json: "JSON",
	csv: "CSV",
};

/** Documents that commands make, in the order in which they are offered; each is named as its kind. */
export const documentKinds = {
	slides: { folder: "pdf", ending: "pdf", words: "Slides, one a page" },
	handout: { folder: "pdf", ending: "pdf", words: "Handout", sheets: true },
	summary: {
		folder: "pdf",
		ending: "pdf",
		words: "For the clinic, on one page",
		sheets: true,
	},
	"summary-page": {
		folder: "read",
		name: "summary",
		ending: "html",
		words: "For the clinic, on one page",
	},
	"decision-aid": {
		folder: "pdf",
		ending: "pdf",
		words: "For patients: decision aid",
		sheets: true,
	},
	"decision-aid-page": {
		folder: "read",
		name: "decision-aid",
		ending: "html",
		words: "For patients: decision aid",
	},
	talk: { folder: "pptx", ending: "pptx", words: "Slides to edit" },
	figures: { folder: "figures", ending: "zip", words: "Every figure" },
} as const satisfies Record<string, Kind>;

export type DocumentKind = keyof typeof documentKinds;

/** What tells documents of one kind apart, beside the cut. */
const variants = {
	compact: "compact",
	large: "large type",
	letter: "Letter",
} as const;

export type Variant = keyof typeof variants;

/** Files of the data folder that a reader may take away, in words. */
export const dataDownloads = {
	"data/references.bib": "References",
	"data/references.ris": "References",
	"data/references.json": "References, as CSL",
	"data/evidence.csv": "Outcomes of all records",
	"data/evidence.json": "All records",
	"data/claims.json": "Claims and verdicts",
} as const;

/**
 * Where a document lies, relative to the site's root: `pdf/handout-20-compact-letter.pdf`.
 *
 * @param cut minutes of the talk that it was cut to
 */
export function documentPath(
	kind: DocumentKind,
	{
		cut,
		variants = [],
	}: { cut?: number | undefined; variants?: readonly Variant[] } = {},
): string {
	const { folder, ending, name = kind }: Kind = documentKinds[kind];
	const parts = [name, ...(cut === undefined ? [] : [cut]), ...variants];
	return `${folder}/${parts.join("-")}.${ending}`;
}

/**
 * What a file is, told by its name.
 *
 * @returns `undefined` where readers are not offered it
 */
export function downloadOf(made: MadeFile): Download | undefined {
	const { path } = made;
	const extent = extentOf(made);
	const data = Object.entries(dataDownloads).find(([each]) => each === path);
	if (data) return { path, words: data[1], format: formatOf(path), extent };
	// Beside the page lies the file that holds the whole deck.
	if (/^(?!index\.)[^/]+\.html$/.test(path))
		return {
			path,
			words: "The whole deck as one file",
			format: "web page",
			extent,
		};
	const named = readName(path);
	if (!named) return undefined;
	const { kind, cut, variants: given } = named;
	const { words, sheets }: Kind = documentKinds[kind];
	const letter = given.includes("letter");
	return {
		path,
		extent,
		words: [
			words,
			...(cut === undefined ? [] : [`${cut} minutes`]),
			...given
				.filter((each) => each !== "letter")
				.map((each) => variants[each]),
		].join(", "),
		format: [
			formatOf(path),
			...(sheets ? [letter ? variants.letter : "A4"] : []),
		].join(", "),
	};
}

/** `210 kB`, `12 pages, 1.2 MB`. */
export function extentOf({ path, bytes, pages }: MadeFile): string {
	const unit = path.endsWith(".pptx") ? "slide" : "page";
	return [
		...(pages === undefined
			? []
			: [`${pages} ${unit}${pages === 1 ? "" : "s"}`]),
		bytes < 950_000
			? `${Math.max(1, Math.round(bytes / 1000))} kB`
			: `${(bytes / 1e6).toFixed(1)} MB`,
	].join(", ");
}

/** In the order in which readers are offered them: documents, the single file, data. */
export function inOrder<Each extends Pick<MadeFile, "path">>(
	files: readonly Each[],
): Each[] {
	const kinds = Object.keys(documentKinds);
	const rank = ({ path }: Pick<MadeFile, "path">): readonly number[] => {
		const data = Object.keys(dataDownloads).indexOf(path);
		if (data >= 0) return [2, data, 0];
		const named = readName(path);
		if (!named) return [1, 0, 0];
		return [0, kinds.indexOf(named.kind), named.cut ?? 0];
	};
	return [...files].sort((one, other) => {
		const [first, second] = [rank(one), rank(other)];
		const at = first.findIndex((each, index) => each !== second[index]);
		return at < 0
			? one.path.length - other.path.length ||
					one.path.localeCompare(other.path, "en")
			: (first[at] ?? 0) - (second[at] ?? 0);
	});
}

function formatOf(path: string): string {
	const ending = path.split(".").at(-1) ?? "";
	return (
		Object.entries(formats).find(([each]) => each === ending)?.[1] ?? ending
	);
}

function readName(path: string):
	| {
			readonly kind: DocumentKind;
			readonly cut: number | undefined;
			readonly variants: readonly Variant[];
	  }
	| undefined {
	for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
		const { folder, ending, name = kind }: Kind = documentKinds[kind];
		const found = new RegExp(
			`^${folder}/${name}(?:-(\\d+))?((?:-[a-z]+)*)\\.${ending}$`,
		).exec(path);
		if (!found) continue;
		const [, cut, rest = ""] = found;
		const given = rest.split("-").filter(Boolean);
		const known = (Object.keys(variants) as Variant[]).filter((each) =>
			given.includes(each),
		);
		if (known.length === given.length)
			return {
				kind,
				cut: cut === undefined ? undefined : Number(cut),
				variants: known,
			};
	}
	return undefined;
}
