import renderToString from "preact-render-to-string";
import { type Download, dataDownloads, downloadOf } from "./downloads-list.ts";

/** The class of the list that is empty until documents were made; see `offerDocuments`. */
const documentsList = "downloads documents";

/**
 * What can be taken away; documents join the list once they lie beside the page.
 *
 * @param bytesOf size of a file of the data folder; `undefined` while serving, where none is made ahead
 */
export function Downloads({
	bytesOf,
}: {
	bytesOf: ((path: string) => number) | undefined;
}) {
	return (
		<section class="chapter">
			<h2 id="take-away">Take away</h2>
			<ul class={documentsList} />
			<ul class="downloads">
				{Object.keys(dataDownloads).map((path) => {
					const download = downloadOf({ path, bytes: bytesOf?.(path) ?? 0 });
					return (
						download && (
							<Offer download={download} sized={bytesOf !== undefined} />
						)
					);
				})}
			</ul>
			<p class="fine">
				Each figure has its own downloads beside it. The columns of the CSV are
				described in <a href="../data/datapackage.json">datapackage.json</a>.
			</p>
		</section>
	);
}

function Offer({ download, sized }: { download: Download; sized: boolean }) {
	const { path, words, format, extent } = download;
	// A page is to be read where it is; the rest is to be kept.
	const saved = !path.endsWith(".html");
	return (
		<li>
			<a href={`../${path}`} download={saved || undefined}>
				{words}
			</a>
			{`, ${format}`}
			{sized && ` (${extent})`}
		</li>
	);
}

/**
 * Puts links to documents into a built page of the reading view.
 *
 * @param html the page, with or without earlier links
 */
export function offerDocuments(
	html: string,
	downloads: readonly Download[],
): string {
	const links = downloads
		.map((download) => renderToString(<Offer download={download} sized />))
		.join("");
	return html.replace(
		new RegExp(`(<ul class="${documentsList}">)[\\s\\S]*?(</ul>)`),
		(_, start, end) => `${start}${links}${end}`,
	);
}
