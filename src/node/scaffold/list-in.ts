import { parseAst } from "rolldown/parseAst";

/** What is put into a module: an import, if it needs one, and an element of an array. */
export interface Listed {
	readonly element: string;
	readonly from?: string;
	/** The property that holds the array; the default export itself without one. */
	readonly property?: string;
	/** Whether it comes before an element that is there; at the end where it comes before none. */
	readonly before?: (element: Element) => boolean;
}

/** An element that an array has. */
export interface Element {
	readonly written: string;
	/** Where it comes from, if it is imported. */
	readonly from: string | undefined;
	readonly isLast: boolean;
}

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [field: string]: unknown;
}

/**
 * A module with one more element in an array, and the import of it. The rest stays to the letter.
 *
 * @returns nothing where the module has no such array
 */
export function listedIn(
	source: string,
	{ element, from, property, before = () => false }: Listed,
): string | undefined {
	const { body } = parseAst(source, { lang: "ts" }) as unknown as {
		body: readonly Node[];
	};
	const exported = body.find(({ type }) => type === "ExportDefaultDeclaration")
		?.declaration as Node | undefined;
	const list = exported && arrayIn(exported, property);
	if (!list) return undefined;
	const elements = list.elements as readonly Node[];
	const last = elements.at(-1);
	const imported = importsIn(body);
	const next = elements.find(({ start, end }) => {
		const written = source.slice(start, end);
		return before({
			written,
			from: imported.get(written),
			isLast: end === last?.end,
		});
	});
	const at = next ? next.start : last ? last.end : list.start + 1;
	const words = next ? `${element}, ` : last ? `, ${element}` : element;
	const listed = source.slice(0, at) + words + source.slice(at);
	return from === undefined
		? listed
		: `import ${element} from "${from}";\n${listed}`;
}

/** Where each imported name comes from. */
function importsIn(body: readonly Node[]): Map<string, string> {
	return new Map(
		body
			.filter(({ type }) => type === "ImportDeclaration")
			.flatMap(({ specifiers, source }) =>
				(specifiers as readonly Node[]).map(({ local }): [string, string] => [
					(local as Node).name as string,
					(source as Node).value as string,
				]),
			),
	);
}

/** The array itself, or the one that a property of the object given to a call holds. */
function arrayIn(node: Node, property: string | undefined): Node | undefined {
	switch (node.type) {
		case "ArrayExpression":
			return property === undefined ? node : undefined;
		case "TSSatisfiesExpression":
		case "TSAsExpression":
			return arrayIn(node.expression as Node, property);
		case "CallExpression":
			return (node.arguments as readonly Node[])[0] === undefined
				? undefined
				: arrayIn((node.arguments as readonly Node[])[0] as Node, property);
		case "ObjectExpression": {
			const found = (node.properties as readonly Node[]).find(
				({ key }) => (key as Node | undefined)?.name === property,
			);
			return found && arrayIn(found.value as Node, undefined);
		}
		default:
			return undefined;
	}
}
