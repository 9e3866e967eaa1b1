import {
	ApiDeclaredItem,
	ApiDocumentedItem,
	ApiFunction,
	ApiInterface,
	type ApiItem,
	type ApiPackage,
	ApiPropertySignature,
	type Excerpt,
	ExcerptTokenKind,
	type Parameter,
} from "@microsoft/api-extractor-model";
import type { ComponentChildren } from "preact";
import renderToString from "preact-render-to-string";
import { type Room, rooms } from "./extract.ts";
import { Comment, Words } from "./words.tsx";

/** A page on what a room exports: functions first, then the types they take, each at an address. */
export function referencePage(
	room: Room,
	{ entryPoints }: ApiPackage,
	all: ReadonlyMap<Room, ApiPackage>,
): string {
	const items = [...(entryPoints[0]?.members ?? [])].sort((a, b) =>
		a.displayName.localeCompare(b.displayName),
	);
	const functions = items.filter((item) => item instanceof ApiFunction);
	const others = items.filter(
		(item) => !(item instanceof ApiFunction) && described(item),
	);
	const known = new Set([...functions, ...others].map(anchor));
	const group = (title: string, entries: readonly ApiItem[]) =>
		entries.length > 0 && (
			<>
				<h2>{title}</h2>
				{entries.map((item) => (
					<Entry item={item} known={known} key={item.displayName} />
				))}
			</>
		);
	return page(
		rooms[room],
		<>
			<nav aria-label="Rooms">
				{[...all.keys()].map((each) => (
					<a
						href={`${each}.html`}
						aria-current={each === room ? "page" : undefined}
						key={each}
					>
						{rooms[each]}
					</a>
				))}
			</nav>
			<h1>{rooms[room]}</h1>
			<p>
				{room === "checks"
					? "Every rule, one a file in src/checks."
					: `What modules import from #${room}.`}
			</p>
			<ul class="contents">
				{functions.map((item) => (
					<li key={item.displayName}>
						<a href={`#${anchor(item)}`}>{item.displayName}</a>
					</li>
				))}
			</ul>
			{group("Functions", functions)}
			{group("Types", others)}
		</>,
	);
}

function Entry({ item, known }: { item: ApiItem; known: ReadonlySet<string> }) {
	const fields =
		item instanceof ApiInterface
			? item.members.filter((member) => member instanceof ApiPropertySignature)
			: [];
	return (
		<section id={anchor(item)}>
			<h3>{item.displayName}</h3>
			{item instanceof ApiDocumentedItem && item.tsdocComment && (
				<Comment comment={item.tsdocComment} />
			)}
			{item instanceof ApiDeclaredItem && (
				<pre>
					<code>
						<Typed excerpt={item.excerpt} known={known} />
					</code>
				</pre>
			)}
			{item instanceof ApiFunction && (
				<Parameters parameters={item.parameters} known={known} />
			)}
			{fields.length > 0 && (
				<Rows
					head={["Field", "Type", "What it is"]}
					rows={fields.map((field) => ({
						name: `${field.displayName}${field.isOptional ? "?" : ""}`,
						type: field.propertyTypeExcerpt,
						words: field.tsdocComment && (
							<Comment comment={field.tsdocComment} />
						),
					}))}
					known={known}
				/>
			)}
		</section>
	);
}

function Parameters({
	parameters,
	known,
}: {
	parameters: readonly Parameter[];
	known: ReadonlySet<string>;
}) {
	const rows = parameters.flatMap(
		({ name, parameterTypeExcerpt, tsdocParamBlock, isOptional }) => [
			{
				name: `${name}${isOptional ? "?" : ""}`,
				type: parameterTypeExcerpt,
				words: tsdocParamBlock && <Words node={tsdocParamBlock.content} />,
			},
		],
	);
	return rows.some(({ words }) => words) ? (
		<Rows
			head={["Parameter", "Type", "What it is"]}
			rows={rows}
			known={known}
		/>
	) : null;
}

function Rows({
	head,
	rows,
	known,
}: {
	head: readonly string[];
	rows: readonly {
		name: string;
		type: Excerpt;
		words: ComponentChildren;
	}[];
	known: ReadonlySet<string>;
}) {
	return (
		<table>
			<thead>
				<tr>
					{head.map((each) => (
						<th scope="col" key={each}>
							{each}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ name, type, words }) => (
					<tr key={name}>
						<th scope="row">
							<code>{name}</code>
						</th>
						<td>
							<code>
								<Typed excerpt={type} known={known} />
							</code>
						</td>
						<td>{words}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** A type in which names that have an entry lead to it. */
function Typed({
	excerpt,
	known,
}: {
	excerpt: Excerpt;
	known: ReadonlySet<string>;
}) {
	return (
		<>
			{excerpt.spannedTokens.map(({ kind, text }, index) =>
				kind === ExcerptTokenKind.Reference && known.has(text) ? (
					// Tokens have no other name than their place.
					<a href={`#${text}`} key={index}>
						{text}
					</a>
				) : (
					text
						.replace(/import\("[^"]+"\)\./g, "")
						.replace(/^export declare /, "")
				),
			)}
		</>
	);
}

const anchor = (item: ApiItem) => item.displayName;

function described(item: ApiItem): boolean {
	return item instanceof ApiDocumentedItem && item.tsdocComment !== undefined;
}

function page(title: string, body: ComponentChildren): string {
	return `<!doctype html>\n${renderToString(
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>{`${title}: reference for authors`}</title>
				<style>{style}</style>
			</head>
			<body>
				<main>{body}</main>
			</body>
		</html>,
	)}`;
}

const style = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
a { color: light-dark(#0072B2, #5CB8F0); }
[aria-current] { font-weight: 600; color: inherit; text-decoration: none; }
.contents { columns: 12rem; padding-left: 1.2rem; }
section { border-top: 1px solid light-dark(#D5DBE1, #33414E); padding-top: .25rem; }
pre { overflow-x: auto; padding: .6rem .8rem; background: light-dark(#F4F6F8, #18212B); white-space: pre-wrap; }
code { font-size: .9em; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; }
td p, section > p { margin: .25rem 0; }
`;
