import { renameSync, rmSync } from "node:fs";
import { build } from "vite";
import type { Project } from "../../deck/project.ts";
import { renderSite } from "../site/site.ts";
import { growingFolder, outFolder } from "./places.ts";
import type { Output } from "./progress.ts";
import { siteConfig } from "./site-config.ts";

/**
 * Builds the static site of a checked project. An earlier build stays in place until the new one is
 * complete.
 */
export async function buildSite(project: Project, output: Output) {
	const site = renderSite(project);
	// A dev server in the same process sets this otherwise, and its code would stay in the build.
	process.env.NODE_ENV = "production";
	try {
		await build(siteConfig(async () => site));
		rmSync(outFolder, { recursive: true, force: true });
		renameSync(growingFolder, outFolder);
	} finally {
		rmSync(growingFolder, { recursive: true, force: true });
	}
	output.line(
		`${site.slides.size} slides and ${site.files.size} files in ${outFolder}/`,
	);
}
