/** Files of the data folder that a reader may take away, in words. */
const data = [
	["references.bib", "References, BibTeX"],
	["references.ris", "References, RIS"],
	["references.json", "References, CSL-JSON"],
	["evidence.csv", "Outcomes of all records, CSV"],
	["evidence.json", "All records, JSON"],
	["claims.json", "Claims and verdicts, JSON"],
] as const;

/** The class of the list that is empty until documents were printed; see `offerDocuments`. */
export const documentsList = "downloads documents";

/** What can be taken away; printed documents join the list once they lie beside the page. */
export function Downloads() {
	return (
		<section class="chapter">
			<h2 id="take-away">Take away</h2>
			<ul class={documentsList} />
			<ul class="downloads">
				{data.map(([file, words]) => (
					<li>
						<a href={`../data/${file}`} download>
							{words}
						</a>
					</li>
				))}
			</ul>
			<p class="fine">
				Each figure has its own downloads beside it. The columns of the CSV are
				described in{" "}
				<a href="../data/evidence-dictionary.json">evidence-dictionary.json</a>.
			</p>
		</section>
	);
}

/**
 * Puts links to printed documents into a built page of the reading view.
 *
 * @param html the page, with or without earlier links
 * @param files names in `pdf/`
 */
export function offerDocuments(html: string, files: readonly string[]): string {
	const links = files
		.map(
			(file) => `<li><a href="../pdf/${file}" download>${named(file)}</a></li>`,
		)
		.join("");
	return html.replace(
		new RegExp(`(<ul class="${documentsList}">)[\\s\\S]*?(</ul>)`),
		`$1${links}$2`,
	);
}

/** `handout-20-letter.pdf`: Handout, 20 minutes, PDF (Letter). */
function named(file: string): string {
	const [, kind = "", cut, letter] =
		/^([a-z]+)(?:-(\d+))?(-letter)?\.pdf$/.exec(file) ?? [];
	return [
		kind === "slides" ? "Slides" : "Handout",
		...(cut ? [`${cut} minutes`] : []),
		kind === "slides" ? "PDF" : `PDF (${letter ? "Letter" : "A4"})`,
	].join(", ");
}
