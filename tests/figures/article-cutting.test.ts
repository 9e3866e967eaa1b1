import { describe, expect, it } from "vitest";
import {
	type ArticleCuttingOptions,
	articleCutting,
} from "../../src/figures/article-cutting/article-cutting.ts";
import { standsIn } from "../../src/figures/article-cutting/quoted-words.ts";
import { built, contextOf } from "../fixtures/built.ts";

const article =
	"It is old.\nMany say, “It helps,” and some\ndo not; the doctor’s word is not the last.";

function cutting(
	parts: Partial<ArticleCuttingOptions> = {},
	text: string | undefined = article,
) {
	return built(
		articleCutting({
			id: "c",
			title: "What she brings",
			reader: { sign: "old-woman", name: "Mrs. X", says: ["Has a cough"] },
			source: "From an article",
			underlined: [{ about: "Benefit", words: "Many say, ‘It helps,’" }],
			asks: "Would you?",
			message: "It names no comparator.",
			...parts,
		}),
		{ ...contextOf(), article: text },
	);
}

const wrong = (figure: ReturnType<typeof cutting>) =>
	figure.faults.map(({ message }) => message);

describe("words stand in an article", () => {
	it("across its lines, with single marks inside a quotation", () => {
		expect(standsIn(article, "Many say, “It helps,” and some do not")).toBe(
			true,
		);
		expect(standsIn(article, "“Many say, ‘It helps,’ and some do not”")).toBe(
			true,
		);
	});

	it("with words left out, in their order alone", () => {
		expect(standsIn(article, "…old. … the last.")).toBe(true);
		expect(standsIn(article, "the last … old.")).toBe(false);
	});

	it("to the letter", () => {
		expect(standsIn(article, "Many said")).toBe(false);
		expect(standsIn(article, "many say")).toBe(false);
		expect(standsIn(article, "…")).toBe(false);
	});
});

describe("a cutting", () => {
	it("says who brings it, what is underlined and what is asked", () => {
		const figure = cutting();
		expect(figure.faults).toEqual([]);
		expect(figure.alt).toBe(
			"Cutting of an article with 1 passage underlined. What she brings. Mrs. X: Has a cough. Benefit: “Many say, ‘It helps,’”. Would you? It names no comparator.",
		);
		expect(figure.table.rows).toEqual([["Benefit", "“Many say, ‘It helps,’”"]]);
		expect(figure.steps).toEqual(["Would you?"]);
		expect(figure.credits).toEqual(["Pictograms: Health Icons, MIT"]);
	});

	it("refuses words that the article does not have", () => {
		const [fault] = cutting({
			underlined: [{ about: "Benefit", words: "It heals" }],
		}).faults;
		expect(fault).toEqual({
			message: '"It heals" is not in the article',
			hint: "Quote it to the letter, with … where words are left out",
		});
	});

	it("refuses a deck without an article, an unknown pictogram, nothing underlined and empty labels", () => {
		const figure = built(
			articleCutting({
				id: "c",
				title: "T",
				reader: { name: " ", says: [] },
				source: "S",
				underlined: [],
				message: "",
			}),
		);
		expect(wrong(figure)).toEqual([
			"a cutting has nothing underlined",
			"a cutting quotes an article, and the deck has none",
			"label 1 is empty",
		]);
		expect(
			wrong(
				cutting({ reader: { sign: "toString", name: "Mrs. X", says: [] } }),
			),
		).toEqual(['no pictogram is named "toString"']);
	});
});
