import { parseAst } from "rolldown/parseAst";

interface Node {
	readonly type: string;
	readonly [field: string]: unknown;
}

/**
 * What can be drawn of a record, read from its source: keys of its outcomes that have an effect or
 * values of arms, and ids of its arms.
 */
export function outlineOf(source: string): {
	effects: string[];
	shares: string[];
	arms: string[];
} {
	const { body } = parseAst(source, { lang: "ts" }) as unknown as {
		body: readonly Node[];
	};
	const record = body
		.map(({ declaration }) => declaration as Node | null | undefined)
		.flatMap((declared) => (declared?.declarations as Node[] | undefined) ?? [])
		.map(({ init }) => (init as Node | undefined)?.arguments)
		.map((given) => (given as Node[] | undefined)?.[0])
		.find((given) => given?.type === "ObjectExpression");
	const outcomes = fieldsOf(fieldsOf(record).get("outcomes"));
	const having = (field: string) =>
		[...outcomes]
			.filter(([, outcome]) => fieldsOf(outcome).has(field))
			.map(([key]) => key);
	const arms = fieldsOf(record).get("arms")?.elements as Node[] | undefined;
	return {
		effects: having("effect"),
		shares: having("arms"),
		arms: (arms ?? []).flatMap((arm) => {
			const id = fieldsOf(arm).get("id")?.value;
			return typeof id === "string" ? [id] : [];
		}),
	};
}

/** The fields of an object literal, by name. */
function fieldsOf(object: Node | undefined): Map<string, Node> {
	const properties = (object?.properties as Node[] | undefined) ?? [];
	return new Map(
		properties.flatMap(({ key, value }): [string, Node][] => {
			const name = (key as { name?: string } | undefined)?.name;
			return name === undefined ? [] : [[name, value as Node]];
		}),
	);
}
