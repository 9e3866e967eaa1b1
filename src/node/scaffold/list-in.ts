import { parseAst } from "rolldown/parseAst";

/** What is put into a module: an import, if it needs one, and an element of an array. */
export interface Listed {
	readonly element: string;
	readonly from?: string;
	/** The property that holds the array; the default export itself without one. */
	readonly property?: string;
	/** Place in the array; at its end without one. */
	readonly before?: (element: string) => boolean;
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
	const next = elements.find(({ start, end }) =>
		before(source.slice(start, end)),
	);
	const last = elements.at(-1);
	const at = next ? next.start : last ? last.end : list.start + 1;
	const words = next ? `${element}, ` : last ? `, ${element}` : element;
	const listed = source.slice(0, at) + words + source.slice(at);
	return from === undefined
		? listed
		: `import ${element} from "${from}";\n${listed}`;
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
