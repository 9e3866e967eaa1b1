import type { ComponentChildren } from "preact";
import renderToString from "preact-render-to-string";
import { isLong, partSign, presenterParts } from "../../deck/presenter.ts";
import {
	type Block,
	referencesPerPage,
	type TableBlock,
} from "../../deck/slide.ts";
import { amaReferences } from "../../evidence/citation.ts";
import { AnswersView } from "../slide/opener.tsx";
import type { Edition } from "./edition.ts";
import { type FigureMarkup, FigureView } from "./figure.tsx";
import { PictureView } from "./picture.tsx";
import { RecordView } from "./record.tsx";
import { RecordTableView } from "./record-table.tsx";
import { TableHead } from "./table-head.tsx";
import { Inline, Value } from "./text.tsx";

/** One block of a slide's body. */
export function BlockView({
	block,
	edition,
	figures,
}: {
	block: Block;
	edition: Edition;
	figures: FigureMarkup;
}) {
	switch (block.block) {
		case "points":
			return (
				<ul class={block.audience ? "points for-patient" : "points"}>
					{block.points.map((point) => (
						<li>
							<Inline text={point} edition={edition} />
						</li>
					))}
				</ul>
			);
		case "paragraph":
			return (
				<p class="paragraph">
					<Inline text={block.text} edition={edition} />
				</p>
			);
		case "key-number":
			return (
				<p class="key-number">
					<strong>
						<Value value={block.value} edition={edition} />
					</strong>
					<span>
						<Inline text={block.caption} edition={edition} />
					</span>
				</p>
			);
		case "columns":
			return (
				<div class="columns">
					{block.columns.map(({ heading, body }) => (
						<div>
							<p class="column-head">
								<Inline text={heading} edition={edition} />
							</p>
							{body.map((each) => (
								<BlockView block={each} edition={edition} figures={figures} />
							))}
						</div>
					))}
				</div>
			);
		case "table":
			return <TableView table={block} edition={edition} />;
		case "record-table":
			return <RecordTableView table={block} edition={edition} />;
		case "quote":
			return (
				<blockquote class="quote">
					<p>“{struckOut(block.words, block.struck)}”</p>
				</blockquote>
			);
		case "references":
			return <References page={block.page} edition={edition} />;
		case "presenter":
			return block.part === "line" ? (
				<PresenterLine edition={edition} />
			) : (
				<p
					class={
						isLong(edition.project.presenter)
							? "paragraph disclosures long"
							: "paragraph disclosures"
					}
				>
					<strong>{edition.project.presenter.name}</strong>
					{`: ${edition.project.presenter.disclosures}`}
				</p>
			);
		case "figure":
			return <FigureView figure={block} figures={figures} />;
		case "opener":
			return <AnswersView block={block} edition={edition} />;
		case "picture":
			return <PictureView picture={block} edition={edition} />;
		case "record":
			return <RecordView origins={block.origins} edition={edition} />;
		default:
			return block satisfies never;
	}
}

function struckOut(words: string, struck: string | undefined) {
	if (!struck) return words;
	const at = words.indexOf(struck);
	const parts: ComponentChildren[] = [
		words.slice(0, at),
		<del>{struck}</del>,
		words.slice(at + struck.length),
	];
	return parts;
}

function TableView({
	table,
	edition,
}: {
	table: TableBlock;
	edition: Edition;
}) {
	return (
		<table class={table.rows.length > 4 ? "table long" : "table"}>
			<caption>
				<Inline text={table.caption} edition={edition} />
			</caption>
			<TableHead columns={table.columns} />
			<tbody>
				{table.rows.map((row) => (
					<tr>
						{row.map((cell, index) => {
							const content = <Inline text={cell} edition={edition} />;
							return index === 0 ? (
								<th scope="row">{content}</th>
							) : (
								<td
									data-column={
										edition.within ? table.columns[index] : undefined
									}
								>
									{content}
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** A page of the list, which comes in as it is needed; without scripts it says where the list is. */
function References({ page, edition }: { page: number; edition: Edition }) {
	const from = (page - 1) * referencesPerPage;
	const to = Math.min(from + referencesPerPage, edition.references.length);
	if (edition.within)
		return (
			<ol
				class="references"
				start={from + 1}
				data-from={from}
				data-to={to}
				data-filled=""
			>
				{referenceItems(edition, from, to).map(({ id, html }) => (
					<li id={id} dangerouslySetInnerHTML={{ __html: html }} />
				))}
			</ol>
		);
	return (
		<ol class="references" start={from + 1} data-from={from} data-to={to}>
			<li>
				<a href="read/index.html#references">
					References {from + 1} to {to} stand in the reading view
				</a>
			</li>
		</ol>
	);
}

/** References of an edition, each as the inside of a list item with the id that links lead to. */
export function referenceItems(
	edition: Edition,
	from = 0,
	to = edition.references.length,
): { id: string; html: string }[] {
	const listed = edition.references.slice(from, to);
	const texts = amaReferences(listed);
	return listed.map((study, index) => ({
		id: edition.referenceId(study.id),
		html: renderToString(
			<Reference words={texts[index] ?? ""} doi={study.citation.DOI} />,
		),
	}));
}

/** A reference in words, its DOI or address a link. */
export function Reference({
	words,
	doi,
}: {
	words: string;
	doi: string | undefined;
}) {
	const address = /(?:doi:\S+|https?:\/\/\S+)$/.exec(words)?.[0];
	if (!address) return <>{words}</>;
	return (
		<>
			{words.slice(0, -address.length)}
			<a href={doi ? `https://doi.org/${doi}` : address}>{address}</a>
		</>
	);
}

function PresenterLine({ edition }: { edition: Edition }) {
	const { presenter, deck } = edition.project;
	const { who, where } = presenterParts(presenter);
	return (
		<p class="presenter">
			<span class="who">
				{presenter.logo && <img src={presenter.logo} alt="" />}
				<span class="parts">
					<strong>{who}</strong>
					{where.map((part) => (
						<span>
							<i>{partSign}</i>
							{part}
						</span>
					))}
				</span>
			</span>
			<span class="cuts">
				{deck.cuts.map((cut) => (
					<>
						<a href={`?cut=${cut}`} data-cut={cut}>
							{cut} min
						</a>{" "}
					</>
				))}
				<a href="?" data-cut="">
					All
				</a>{" "}
				{!edition.within && <a href="read/index.html">Read</a>}
			</span>
		</p>
	);
}
