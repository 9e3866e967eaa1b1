import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Deck } from "../../deck/deck.ts";
import { authorsOf, type Project } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import { lookCss } from "../../figures/core/look.ts";
import { type View, viewsOf } from "../../pages/reading/reading-frame.tsx";
import { themeScript } from "../../pages/reading/theme-script.ts";
import { deckBody } from "../../pages/shared/document.tsx";
import type { MadeFile } from "../../pages/shared/downloads-list.ts";
import { fontFace, headHtml } from "../../pages/shared/head.tsx";
import {
	datasetData,
	presentationData,
	previewFile,
} from "../../pages/shared/linked-data.ts";
import { offerFiles } from "../shared/offer-files.ts";
import { subset } from "./font-subset.ts";
import { formatReferences } from "./kept-references.ts";
import { previewFigure, previewPng } from "./link-preview.ts";
import { renderSite, type Site } from "./site.ts";

/** A page of the site: an HTML file with places for what is rendered. */
export interface Page {
	/** The file whose places are filled, relative to the project. */
	readonly shell: string;
	/** A script in its head, which the policy has to allow. */
	readonly script?: string;
	/** Way from the page to the site's root. */
	readonly toRoot: "" | "../";
	/**
	 * What goes to the place of the head.
	 *
	 * @param font address of the typeface
	 * @param policy what the page may load; none while serving, since Vite's client needs more
	 */
	head(font: string | undefined, policy?: string): string;
	/** What goes to the place of the body. */
	body(): string;
}

/** All that a site is made of, but for the scripts and style sheets that Vite bundles. */
export interface Published {
	readonly title: string;
	/** Name of the deck in one file, which may lie beside the pages. */
	readonly single: string;
	readonly description: string;
	/** HTML of each slide, by id. */
	readonly slides: ReadonlyMap<string, string>;
	/** Pages by path relative to the site's root. */
	readonly pages: ReadonlyMap<string, Page>;
	/** Other files by path relative to the site's root; computed when asked for. */
	readonly files: Site["files"];
	/** Images by path relative to the site's root. */
	readonly images: Site["images"];
	/** The typeface cut to the letters in use. */
	font(): Promise<{ readonly path: string; readonly data: Uint8Array }>;
	/** Offers files of a built site to its readers. */
	offer(outDir: string, files: readonly MadeFile[]): void;
	/** The picture of a link to the site, as PNG; none where nothing says at which address it stands. */
	preview(): Promise<Uint8Array> | undefined;
	/** Makes all that is made when asked for, so that nothing waits for it later. */
	prepare(): Promise<void>;
}

/** What heads of pages say beside what all say. */
interface HeadParts {
	readonly author?: string;
	readonly data?: object;
	/** What the page is; the deck's description by default. */
	readonly description?: string;
	readonly script?: string;
	/**
	 * Whether the page is painted before its typeface is there: asked for early, it holds the first paint
	 * back by some 0.3 s on a slow phone.
	 */
	readonly lateFont?: boolean;
}

/** Each page of the reading view loads what it needs, and no more. */
const shells: Record<View, string> = {
	index: "src/client/reading/article.html",
	evidence: "src/client/reading/records.html",
	claims: "src/client/reading/ledger.html",
	practice: "src/client/reading/practice.html",
	access: "src/client/reading/statement.html",
};

const titles: Record<View, (deck: string) => string> = {
	index: (deck) => `${deck}: reading view`,
	evidence: (deck) => `Evidence records: ${deck}`,
	claims: (deck) => `Claims checked: ${deck}`,
	practice: (deck) => `Practice: ${deck}`,
	access: (deck) => `Accessibility: ${deck}`,
};

/** What each view is, for whoever finds it by itself. */
const descriptions: Record<View, (deck: Deck) => string> = {
	index: ({ description }) =>
		`As prose, with figures and sources. ${description}`,
	evidence: ({ title }) =>
		`Every study behind “${title}”: arms, outcomes, effects with their intervals, and where each figure was read.`,
	claims: ({ title }) =>
		`Statements of an article, each weighed against the sources: ${title}`,
	practice: ({ title }) =>
		`Questions to practice with, asked again when they were missed: ${title}`,
	access: ({ title }) =>
		`How everybody can use the deck, and what is known not to work: ${title}`,
};

/**
 * Renders a project into pages and files.
 *
 * @param serving stale diagrams show as they were baked, or not at all, instead of being relied on
 */
export async function publish(
	project: Project,
	{ serving = false } = {},
): Promise<Published> {
	await formatReferences(project);
	const site = once(renderSite(project, { allowStale: serving }));
	const { deck } = project;
	const address = deck.release?.address;
	const figure = previewFigure(project);
	const head =
		(
			path: string,
			title: string,
			{ author, data, description, script, lateFont = false }: HeadParts = {},
		): Page["head"] =>
		(font, policy) =>
			headHtml({
				title,
				description: description ?? deck.description,
				...(author && { author }),
				...(address && {
					preview: {
						address: new URL(path.replace(/index\.html$/, ""), address).href,
						picture: new URL(previewFile, address).href,
						alt: [deck.title, ...(figure ? [figure.title] : [])].join(". "),
					},
				}),
				...(data && { data }),
				...(policy && { policy }),
				...(script && { script }),
				...(font && !lateFont && { font }),
				styles: [
					...(font && lateFont ? [fontFace(font)] : []),
					lookCss(project.look),
				],
			});
	const pages = new Map<string, Page>([
		[
			"index.html",
			{
				shell: "index.html",
				toRoot: "",
				head: head("index.html", deck.title, {
					author: authorsOf(project).join(", "),
					data: presentationData(deck),
					lateFont: true,
				}),
				body: () => deckBody(site.edition, site.slides),
			},
		],
		...viewsOf(project).map((view): [string, Page] => [
			`read/${view}.html`,
			{
				shell: shells[view],
				toRoot: "../",
				script: themeScript,
				head: head(`read/${view}.html`, titles[view](deck.title), {
					author: authorsOf(project).join(", "),
					description: descriptions[view](deck),
					script: themeScript,
					...(view === "index" && { data: presentationData(deck) }),
					...(view === "evidence" && { data: datasetData(deck) }),
				}),
				body: () => site.reading()[view] ?? "",
			},
		]),
		...project.leaflets.map(({ id, title, lead }): [string, Page] => [
			`read/${id}.html`,
			{
				shell: "src/client/reading/leaflet.html",
				toRoot: "../",
				script: themeScript,
				head: head(`read/${id}.html`, title, {
					script: themeScript,
					description: flat(lead),
				}),
				body: () => site.leaflets().get(id) ?? "",
			},
		]),
	]);
	let font: ReturnType<Published["font"]> | undefined;
	const published: Published = {
		title: deck.title,
		single: `${deck.output}.html`,
		description: deck.description,
		slides: site.slides,
		pages,
		files: site.files,
		images: site.images,
		font() {
			font ??= cutFont(site);
			return font;
		},
		offer: offerFiles,
		preview: () => (address ? previewPng(project) : undefined),
		async prepare() {
			await published.font();
			for (const make of site.files.values()) await make();
		},
	};
	return published;
}

/** The site with each file made at most once, however often it is asked for. */
function once(site: Site): Site {
	const made = new Map<string, Promise<string> | string>();
	const files = [...site.files].map(
		([path, make]): [string, () => Promise<string> | string] => [
			path,
			() => {
				const content = made.get(path) ?? make();
				made.set(path, content);
				return content;
			},
		],
	);
	return { ...site, files: new Map(files) };
}

/** What the single file holds beside the code: everything in the page, or packed beneath it. */
export interface Packed {
	/** Name of the file: the deck's output. */
	readonly fileName: string;
	readonly title: string;
	readonly head: (policy: string) => string;
	readonly body: string;
	/** Files that scripts ask for: a gzipped JSON object from path to text, in base64. */
	readonly resources: string;
}

/** Renders a project as a page that stands alone. */
export async function pack(project: Project): Promise<Packed> {
	const site = renderSite(project, { within: true });
	const { deck } = project;
	const data = await subset(await lettersOf(site));
	const files = await Promise.all(
		[...site.files].map(
			async ([path, make]): Promise<[string, string]> => [path, await make()],
		),
	);
	return {
		fileName: `${deck.output}.html`,
		title: deck.title,
		head: (policy) =>
			headHtml({
				title: deck.title,
				description: deck.description,
				author: authorsOf(project).join(", "),
				policy,
				styles: [
					fontFace(`data:font/woff2;base64,${data.toString("base64")}`),
					lookCss(project.look),
				],
			}),
		body: deckBody(site.edition, site.slides),
		resources: gzipSync(JSON.stringify(Object.fromEntries(files)), {
			level: 9,
		}).toString("base64"),
	};
}

async function cutFont(site: Site) {
	const data = await subset(await lettersOf(site));
	const hash = createHash("sha256").update(data).digest("hex").slice(0, 8);
	return { path: `assets/source-sans-3-${hash}.woff2`, data };
}

/** Letters that scripts may write beyond those on the slides. */
const ascii = Array.from({ length: 95 }, (_, index) =>
	String.fromCharCode(32 + index),
).join("");

/** All letters that a site may show, scripts' words included. */
async function lettersOf({
	slides,
	reading,
	leaflets,
	files,
}: Site): Promise<string> {
	const notes = (await files.get("data/notes.json")?.()) ?? "";
	const sources = (await files.get("data/sources.json")?.()) ?? "";
	return [
		ascii,
		...slides.values(),
		...Object.values(reading()),
		...leaflets().values(),
		notes,
		sources,
	].join("");
}
