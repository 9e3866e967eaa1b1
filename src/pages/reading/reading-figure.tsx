import type { FigureBlock, FigureTable } from "../../deck/figure.ts";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { figureCaption } from "../shared/figure-caption.ts";
import { TableHead } from "../shared/table-head.tsx";
import { StudyLinks } from "./reading-sources.tsx";

/**
 * A figure in a column of text; the style sheet shows the drawing that the column has room for. Both are
 * images that load when they come near; the page's script then puts the drawing itself in their place.
 */
export function ReadingFigure({
	figure,
	edition,
	figures,
}: {
	figure: FigureBlock;
	edition: Edition;
	figures: FigureMarkup;
}) {
	const { id, title, alt, table } = figure;
	const { studies, size, certainty, turned } = figureCaption(figure, edition);
	return (
		<figure
			class="plate"
			id={`figure-${id}`}
			data-figure={id}
			data-kind={figure.spec.kind}
		>
			<div class="scroll">
				<div class="drawing">
					{(["wide", "narrow"] as const).map((width) => (
						<div class={`for-${width}`}>
							<img
								src={`../figures/${id}.${width}.svg`}
								alt={alt}
								{...figures.size(id, width)}
								loading="lazy"
								decoding="async"
							/>
						</div>
					))}
				</div>
			</div>
			<figcaption>
				<p>
					{title}.{" "}
					{studies.length > 0 && (
						<StudyLinks studies={studies} edition={edition} />
					)}
					{[size, certainty, turned].map((known) => known && ` · ${known}`)}{" "}
					<a
						class="save-figure"
						href={`../figures/${id}.wide.svg`}
						download
						aria-label={`Save the figure: ${title}`}
						title="Save this figure"
					>
						<SaveIcon />
					</a>
				</p>
				<details class="data">
					<summary>
						Data<span class="spoken"> of the figure: {title},</span> as a table
					</summary>
					<DataTable title={title} table={table} />
				</details>
			</figcaption>
		</figure>
	);
}

/** A tray with an arrow into it. */
function SaveIcon() {
	return (
		<svg viewBox="0 0 20 20" aria-hidden="true">
			<path
				d="M10 2v10m-4.5-4.5L10 12l4.5-4.5M3 13v4h14v-4"
				fill="none"
				stroke="currentColor"
				stroke-width="2"
			/>
		</svg>
	);
}

function DataTable({ title, table }: { title: string; table: FigureTable }) {
	return (
		<div class="scroll">
			<table>
				<caption class="spoken">{title}</caption>
				<TableHead columns={table.columns} />
				<tbody>
					{table.rows.map((row) => (
						<tr>
							{row.map((cell, index) =>
								index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>,
							)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
