import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import type { IndexHtmlTransformContext, Plugin, Rolldown } from "vite";
import { describeProblem, type Problem } from "../../evidence/problem.ts";
import { escaped } from "../../figures/core/markup.ts";
import type { Page } from "../site/publish.ts";
import { wholeFont } from "../site/whole-font.ts";
import { withStyles } from "./inline-styles.ts";
import type { DeckSource } from "./source.ts";

/**
 * The policy of a page: nothing but the site's own files, and no script that is not one of them.
 *
 * @param script the one script that stands in the page, allowed by its hash
 */
function sitePolicy(script?: string): string {
	const hash =
		script === undefined
			? ""
			: ` 'sha256-${createHash("sha256").update(script).digest("base64")}'`;
	return [
		"default-src 'self'",
		`script-src 'self'${hash}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

/**
 * The pages of a deck: every one an entry of the build and an address of the dev server. Their shells
 * are HTML files, whose head and body are filled in when Vite is done with them.
 */
export function pages(source: () => DeckSource): Plugin {
	let root = "";
	let base = "/";
	const inlined = new Set<string>();
	/** The styles of each page once more, as a file beside it. */
	const sheets = new Map<string, string>();
	const pageAt = async (path: string): Promise<Page | undefined> =>
		(await source().current()).published?.pages.get(path);
	return {
		name: "deck-pages",
		configResolved(config) {
			({ root, base } = config);
		},
		async buildStart() {
			if (this.environment.mode !== "build") return;
			const { published } = await source().current();
			for (const path of published?.pages.keys() ?? [])
				if (path !== "index.html")
					this.emitFile({ type: "chunk", id: join(root, path) });
		},
		resolveId: {
			filter: { id: /\.html$/ },
			async handler(id) {
				const path = relative(root, id).replaceAll("\\", "/");
				return (await pageAt(path)) ? id : undefined;
			},
		},
		load: {
			filter: { id: /\.html$/ },
			async handler(id) {
				const page = await pageAt(relative(root, id).replaceAll("\\", "/"));
				return page && readFileSync(resolve(root, page.shell), "utf8");
			},
		},
		configureServer: (server) => () => {
			server.middlewares.use(async (request, response, next) => {
				try {
					const { pathname } = new URL(request.url ?? "/", "http://localhost");
					const path = pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
					const page = await pageAt(path);
					const { published, problems } = await source().current();
					if (!page && (published || path !== "index.html")) return next();
					const html = await server.transformIndexHtml(
						`/${path}`,
						page
							? readFileSync(resolve(root, page.shell), "utf8")
							: faultPage(problems),
						request.originalUrl,
					);
					response.setHeader("Content-Type", "text/html");
					response.setHeader("Cache-Control", "no-store");
					response.end(html);
				} catch (error) {
					next(error);
				}
			});
		},
		transformIndexHtml: {
			order: "post",
			async handler(html, context) {
				const path = context.path.replace(/^\//, "");
				const page = await pageAt(path);
				if (!page) return html;
				const { published } = await source().current();
				const { bundle } = context;
				const font = bundle
					? `${page.toRoot}${(await published?.font())?.path}`
					: `${base}${wholeFont}`;
				const styled = bundle ? withStyles(html, bundle, inlined) : html;
				const shell = (bundle ? withScripts(styled, page, context) : styled)
					.replace("<!-- deck:head -->", () =>
						page.head(font, bundle && sitePolicy(page.script)),
					)
					.replace("<!-- deck:single -->", published?.single ?? "");
				if (bundle)
					sheets.set(path.replace(/\.html$/, ".css"), stylesOf(shell));
				return shell.replace("<!-- deck:body -->", () => page.body());
			},
		},
		async writeBundle({ dir = "" }, bundle) {
			// Pages to take away, which are as large as they are once all is in them.
			const written = Object.values(bundle).flatMap(({ fileName }) =>
				/^read\/.*\.html$/.test(fileName)
					? [{ path: fileName, bytes: statSync(join(dir, fileName)).size }]
					: [],
			);
			const { published } = await source().current();
			published?.offer(dir, written);
		},
		generateBundle: {
			order: "post",
			handler(_, bundle) {
				for (const fileName of inlined) {
					delete bundle[fileName];
					forgetSheet(fileName, bundle);
				}
				// For hosts whose own policy forbids styles within a page.
				for (const [fileName, source] of sheets)
					this.emitFile({ type: "asset", fileName, source });
			},
		},
	};
}

/**
 * Has no chunk ask for a sheet that is no file any more, beside what it imports as needed: a script that
 * waits for it would never come. Its own file takes the place, which is there.
 */
function forgetSheet(sheet: string, bundle: Rolldown.OutputBundle) {
	const name = posix.basename(sheet).replaceAll(".", "\\.");
	for (const file of Object.values(bundle))
		if (file.type === "chunk")
			file.code = file.code.replace(
				new RegExp(`(?<="(?:[^"]*/)?)${name}(?=")`, "g"),
				posix.basename(file.fileName),
			);
}

/** The styles that stand in a page. */
function stylesOf(html: string): string {
	return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]
		.map(([, css]) => css)
		.join("\n");
}

/** A page in the place of a deck that cannot be read at all; it gives way when the deck can be. */
function faultPage(problems: readonly Problem[]): string {
	const items = problems
		.map((problem) => `<li>${escaped(describeProblem(problem))}</li>`)
		.join("\n");
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The deck cannot be shown yet</title></head>
<body><h1>The deck cannot be shown yet</h1>
<p>It appears here as soon as these faults are mended:</p>
<ul>
${items}
</ul></body></html>`;
}

/** The page with the addresses of what its script imports, asked for together with it. */
function withScripts(
	html: string,
	{ toRoot }: Page,
	{ chunk, bundle }: IndexHtmlTransformContext,
): string {
	const imports = importsOf(chunk, bundle ?? {})
		.filter((fileName) => !html.includes(fileName))
		.map(
			(fileName) =>
				`<link rel="modulepreload" crossorigin href="${toRoot || "./"}${fileName}">`,
		);
	return html.replace("</head>", `${imports.join("\n")}</head>`);
}

/** The chunks that a chunk cannot run without. */
function importsOf(
	chunk: Rolldown.OutputChunk | undefined,
	bundle: Rolldown.OutputBundle,
	found = new Set<string>(),
): string[] {
	for (const fileName of chunk?.imports ?? []) {
		if (found.has(fileName)) continue;
		found.add(fileName);
		const next = bundle[fileName];
		if (next?.type === "chunk") importsOf(next, bundle, found);
	}
	return [...found];
}
