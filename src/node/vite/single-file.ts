import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import type { Project } from "../../deck/project.ts";
import { subset } from "../site/font-subset.ts";
import { renderSite, type Site } from "../site/site.ts";
import { fontFace, lettersOf } from "./plugins/font.ts";
import { inlineCss } from "./plugins/inline-css.ts";
import { pages } from "./plugins/pages.ts";

/**
 * The deck as one HTML file that asks for nothing else: slides, figures and typeface in the page, all
 * code in one inline script, and packed beneath it what the site would fetch as it is needed.
 */
export async function singleFile(project: Project): Promise<string> {
	const site = renderSite(project, { within: true });
	process.env.NODE_ENV = "production";
	const { output } = (await build({
		configFile: false,
		root: process.cwd(),
		base: "./",
		logLevel: "warn",
		publicDir: false,
		plugins: [pages(async () => site, undefined), inlineCss()],
		resolve: {
			alias: [
				{
					find: /^\.\/resources\.ts$/,
					replacement: resolve("src/client/shared/resources-within.ts"),
				},
			],
		},
		build: {
			write: false,
			target: "es2022",
			modulePreload: false,
			cssCodeSplit: false,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { output: { codeSplitting: false } },
		},
	})) as Rolldown.RolldownOutput;
	const page = output.find(({ fileName }) => fileName === "index.html");
	const script = output.find((part) => part.type === "chunk");
	if (page?.type !== "asset" || !script)
		throw new Error("The build gave no page or no script");
	const code = withinScript(script.code);
	const font = await subset(await lettersOf(site));
	const packed = await packedFiles(site);
	const face = fontFace(`data:font/woff2;base64,${font.toString("base64")}`);
	return String(page.source)
		.replace(/<script type="module"[^>]*><\/script>/, "")
		.replace(
			'<meta charset="utf-8" />',
			(charset) => `${charset}${policyFor(code)}`,
		)
		.replace("<!-- deck:font -->", () => face)
		.replace(
			"</body>",
			() =>
				`<script type="application/gzip;base64" id="resources">${packed}</script>\n<script type="module">${code}</script>\n</body>`,
		);
}

/** Nothing but what is in the page, and no script but the one whose hash this is. */
function policyFor(code: string): string {
	const hash = createHash("sha256").update(code).digest("base64");
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		"style-src 'unsafe-inline'",
		"img-src data:",
		"font-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Code that cannot end the element it stands in, nor open a comment there. */
function withinScript(code: string): string {
	return code
		.replace(/<\/(?=script)/gi, "<\\/")
		.replaceAll("<!--", "<\\!--")
		.trim();
}

async function packedFiles(site: Site): Promise<string> {
	const entries = await Promise.all(
		[...site.files].map(
			async ([path, make]): Promise<[string, string]> => [path, await make()],
		),
	);
	return gzipSync(JSON.stringify(Object.fromEntries(entries)), {
		level: 9,
	}).toString("base64");
}
