import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/deck/deck.ts";
import {
	type ClaimVerdictsOptions,
	claimVerdicts,
} from "../../src/figures/claim-verdicts/claim-verdicts.ts";
import { built, contextOf } from "../fixtures/built.ts";

const claims = [
	{ id: "one", quote: "It is “old”", verdict: "supported" },
	{ id: "two", quote: "It is safe", verdict: "wrong" },
	{ id: "three", quote: "It is kind", verdict: "wrong" },
] as Claim[];

function verdicts(
	parts: Partial<ClaimVerdictsOptions> = {},
	ledger: readonly Claim[] = claims,
) {
	return built(
		claimVerdicts({ id: "v", title: "Verdicts", message: "", ...parts }),
		{ ...contextOf(), claims: ledger },
	);
}

describe("verdicts", () => {
	it("count the ledger, leave out verdicts that none has, and quote examples", () => {
		const figure = verdicts({
			examples: [{ claim: "two", says: "not so" }, { claim: "one" }],
			missing: ["The size", "The harms"],
		});
		expect(figure.faults).toEqual([]);
		expect(figure.table.rows).toEqual([
			["Supported", "1", "“It is ‘old’”"],
			["Wrong", "2", "“It is safe”: not so"],
			["Left out", "2", "The size; The harms"],
		]);
		expect(figure.alt).toBe(
			"3 statements of an article, one mark each, by verdict. Verdicts. Supported: 1, among them “It is ‘old’”. Wrong: 2, among them “It is safe”: not so. Left out: 2, The size; The harms.",
		);
	});

	it("refuse an unknown claim and a ledger without any", () => {
		expect(verdicts({ examples: [{ claim: "four" }] }).faults).toEqual([
			{
				message: 'unknown claim id "four"',
				hint: "Use an id of nowhere/claims.ts",
			},
		]);
		expect(verdicts({}, []).faults.map(({ message }) => message)).toEqual([
			"verdicts are drawn, and the deck weighs no claim",
		]);
	});
});
