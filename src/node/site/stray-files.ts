import type { Problem } from "../../evidence/problem.ts";
import type { Evaluated, Standing } from "./modules.ts";

/** Modules beside a deck that are read by their names. */
const known =
	/^(claims|questions|glossary|look|presenter|subject|vocabulary)\.ts$/;

/** Files that lie in a deck's folder and that nothing reads: whatever they say would be lost. */
export function strayFiles(
	all: readonly string[],
	modules: Evaluated["modules"],
	{
		beside,
		deckFile,
		listed,
		inRecords,
		standing,
	}: {
		beside: (name: string) => string;
		/** What chapters list. */
		listed: ReadonlySet<unknown>;
		/** Whether a file lies in a folder of records. */
		inRecords: (file: string) => boolean;
		deckFile: string;
		standing: Standing;
	},
): Problem[] {
	return all.flatMap((name): Problem[] => {
		const file = beside(name);
		if (file === deckFile || known.test(name) || standing.has(file)) return [];
		if (/\.(tsx|jsx?|mjs|mts|cts|cjs|json|ya?ml|TS|Ts)$/.test(name))
			return [
				{
					file,
					field: "file",
					message: "nothing reads a file of this kind",
					hint: /\.(json|ya?ml)$/.test(name)
						? "Write what it holds as a module whose name ends in .ts"
						: `Name it ${name.replace(/\.\w+$/, ".ts")}`,
				},
			];
		const exported = modules.get(file);
		if (!exported || name.startsWith("evidence/")) return [];
		const record = Object.entries(exported).find(
			([, each]) => Object(each).inset === "study",
		);
		if (record && !inRecords(file))
			return [
				{
					file,
					field: record[0],
					message: "a record lies outside evidence/",
					hint: "Move the file there: it would be in no list of records",
				},
			];
		const { default: value } = exported;
		const lost =
			Object.keys(exported).length === 0
				? "exports nothing"
				: isBareSlide(value) && !listed.has(value)
					? "is not a slide"
					: isChapter(value) && !listed.has(value)
						? "is a chapter that the deck does not list"
						: undefined;
		return lost
			? [
					{
						file,
						field: "default export",
						message: lost,
						hint: isChapter(value)
							? "List it in chapters of the deck, or delete the file"
							: "Write export default slide({...}), and list it in a chapter",
					},
				]
			: [];
	});
}

function isChapter(value: unknown): boolean {
	const { id, slides } = Object(value) as Record<string, unknown>;
	return id !== undefined && Array.isArray(slides);
}

/** What looks like a slide and was not made by `slide()`, so that no chapter's check finds it. */
function isBareSlide(value: unknown): boolean {
	const { kind, id, title, slides } = Object(value) as Record<string, unknown>;
	return (
		kind === undefined &&
		id !== undefined &&
		title !== undefined &&
		slides === undefined
	);
}
