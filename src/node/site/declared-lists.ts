import type { ZodType } from "zod";
import type { Claim, Question, Term } from "../../deck/deck.ts";
import type { Leaflet } from "../../deck/leaflet.ts";
import type { Drafts } from "../../deck/left-out.ts";
import type { Problem } from "../../evidence/problem.ts";
import { declarationFaults } from "./declaration-faults.ts";
import {
	claimSchema,
	leafletSchema,
	questionSchema,
	termSchema,
} from "./declarations.ts";
import type { Evaluated } from "./modules.ts";

/** The lists that may lie beside a deck, each entry held to its schema; faulty ones and drafts are left out. */
export function readLists(
	modules: Evaluated["modules"],
	{
		beside,
		files,
		drafts,
	}: {
		/** Path of a file of the deck, as an author knows it. */
		beside: (name: string) => string;
		/** Modules by what they declare. */
		files: ReadonlyMap<unknown, string>;
		/** Whether drafts are read, too. */
		drafts: boolean;
	},
): {
	entries: {
		readonly claims: readonly Claim[];
		readonly questions: readonly Question[];
		readonly glossary: readonly Term[];
		readonly leaflets: readonly Leaflet[];
	};
	problems: Problem[];
	/** Drafts that are left out, each with its module. */
	drafts: Drafts;
} {
	const problems: Problem[] = [];
	const leftOut = new Map<string, string>();
	const listed = <Entry>(
		name: string,
		kind: string,
		schema: ZodType,
		nameOf: (entry: Entry) => unknown,
	): readonly Entry[] => {
		const file = beside(name);
		const module = modules.get(file);
		if (!module) return [];
		const { default: value } = module;
		if (!Array.isArray(value)) {
			problems.push({
				file,
				field: "default export",
				message: value === undefined ? "is missing" : "is not a list",
				hint: "Write export default [...], with the entries in it",
			});
			return [];
		}
		return value.filter((entry, index) => {
			const place = {
				file: files.get(entry) ?? file,
				name: String(nameOf(Object(entry)) || index),
				builder: kind,
			};
			if (!drafts && Object(entry).draft === true) {
				leftOut.set(`${kind} ${place.name}`, place.file);
				return false;
			}
			const faults = declarationFaults(schema, entry, place);
			problems.push(...faults);
			return faults.length === 0;
		});
	};
	return {
		entries: {
			claims: listed<Claim>("claims.ts", "claim", claimSchema, ({ id }) => id),
			questions: listed<Question>(
				"questions.ts",
				"question",
				questionSchema,
				({ id }) => id,
			),
			glossary: listed<Term>(
				"glossary.ts",
				"term",
				termSchema,
				({ term }) => term,
			),
			leaflets: listed<Leaflet>(
				"leaflets.ts",
				"leaflet",
				leafletSchema,
				({ id }) => id,
			),
		},
		problems,
		drafts: leftOut,
	};
}
