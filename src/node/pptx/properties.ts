import { escaped } from "../../figures/core/markup.ts";
import type { OpenPackage } from "./open-package.ts";
import { el } from "./xml.ts";

/** Adds what a file says of itself: its title, its subject, who made it. */
export function addProperties(
	pack: OpenPackage,
	of: { title: string; subject: string; author: string; slides: number },
) {
	pack.add(
		"docProps/core.xml",
		el(
			"cp:coreProperties",
			{
				"xmlns:cp":
					"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
				"xmlns:dc": "http://purl.org/dc/elements/1.1/",
			},
			`<dc:title>${escaped(of.title)}</dc:title>`,
			`<dc:subject>${escaped(of.subject)}</dc:subject>`,
			`<dc:creator>${escaped(of.author)}</dc:creator>`,
			"<dc:language>en-US</dc:language>",
		),
		"package.core-properties",
	);
	pack.relate("", "core-properties", "docProps/core.xml");
	pack.add(
		"docProps/app.xml",
		el(
			"Properties",
			{
				xmlns:
					"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
			},
			`<Slides>${of.slides}</Slides>`,
		),
		"officedocument.extended-properties",
	);
	pack.relate("", "extended-properties", "docProps/app.xml");
}
