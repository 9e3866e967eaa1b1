import {
	type Claim,
	type Verdict,
	verdictName,
	verdicts,
} from "../../deck/deck.ts";
import { leftOut } from "../../deck/left-out.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** Statements of the article under one verdict, or what it leaves out. */
export interface VerdictRow {
	readonly verdict: Verdict | "missing";
	readonly name: string;
	readonly count: number;
	/** One of them, or each of the missing, in a line. */
	readonly lines: readonly string[];
}

export interface ClaimVerdictsSpec {
	readonly kind: "claim-verdicts";
	/** The kindest first; verdicts that no statement has are left out. */
	readonly rows: readonly VerdictRow[];
}

/** What the author of verdicts gives. */
export interface ClaimVerdictsOptions extends FigureOptions {
	/** Statements quoted as examples of their verdict, with what is to be said of them. */
	readonly examples?: readonly { claim: string; says?: Words }[];
	/** What the article does not say and a reader needs. */
	readonly missing?: readonly Words[];
}

/**
 * How the statements of the deck's article stand: one mark for each, counted from the ledger of
 * claims, in a row for each verdict.
 *
 * @returns a declaration; once it is built, unknown claims and a ledger without any become faults
 *   that the deck's checks report
 */
export function claimVerdicts(options: ClaimVerdictsOptions) {
	return declareFigure("claim-verdicts", options);
}

/** The figure of the options. */
export function buildClaimVerdicts(
	options: ClaimVerdictsOptions,
	draft: Draft,
): FigureParts<ClaimVerdictsSpec> {
	const { claims, folder } = draft.context;
	draft.refuseEmpty(
		claims,
		"verdicts are drawn, and the deck weighs no claim",
		`List claims in ${folder}/claims.ts`,
	);
	const examples = (options.examples ?? []).flatMap(({ claim: id, says }) => {
		const claim = claims.find((each) => each.id === id);
		if (!claim) {
			const { message, hint } = leftOut(
				draft.context,
				`claim "${id}"`,
				`claim ${id}`,
			) ?? {
				message: `unknown claim id "${id}"`,
				hint: `Use an id of ${folder}/claims.ts`,
			};
			draft.refuse(message, hint);
			return [];
		}
		const said = says === undefined ? "" : `: ${draft.say(says)}`;
		return [{ claim, line: `${draft.say(quotationOf(claim))}${said}` }];
	});
	const missing = (options.missing ?? []).map((each) => draft.say(each));
	const rows: VerdictRow[] = verdicts.flatMap((verdict) => {
		const count = claims.filter((claim) => claim.verdict === verdict).length;
		const lines = examples
			.filter(({ claim }) => claim.verdict === verdict)
			.map(({ line }) => line);
		return count > 0
			? [{ verdict, name: verdictName[verdict], count, lines }]
			: [];
	});
	if (missing.length > 0)
		rows.push({
			verdict: "missing",
			name: "Left out",
			count: missing.length,
			lines: missing,
		});
	return {
		spec: { kind: "claim-verdicts", rows },
		form: `${claims.length} statements of an article, one mark each, by verdict`,
		sentences: rows.map(spokenVerdict),
		table: {
			columns: ["Verdict", "Statements", "Among them"],
			rows: rows.map(({ name, count, lines }) => [
				name,
				String(count),
				lines.join("; "),
			]),
		},
		printed: [],
	};
}

/** A row as a sentence, for tooltips and text alternatives. */
export function spokenVerdict({ verdict, name, count, lines }: VerdictRow) {
	const among = verdict === "missing" ? "" : "among them ";
	return `${name}: ${count}${lines.length > 0 ? `, ${among}${lines.join("; ")}` : ""}`;
}

/** Its words as a quotation, marks within it single as they are printed inside others. */
function quotationOf({ quote }: Claim): string {
	return `“${quote.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
