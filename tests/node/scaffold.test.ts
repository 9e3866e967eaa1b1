import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readDeck } from "../../src/node/load/read-deck.ts";
import { pastedCitation } from "../../src/node/scaffold/pasted-citation.ts";
import { type Asked, scaffold } from "../../src/node/scaffold/scaffold.ts";
import { nameOf } from "../../src/node/scaffold/templates.ts";

/** A folder for a new deck, in the project, whose imports it needs. */
function begin() {
	// The name is one that git leaves alone.
	mkdirSync("tests/fixtures", { recursive: true });
	const folder = mkdtempSync("tests/fixtures/broken-new-");
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const place = join(folder, "knees");
	const deck = join(place, "deck.ts");
	return {
		place,
		deck,
		make: (asked: Omit<Asked, "deck">) => scaffold({ deck, ...asked }),
	};
}

const entries = {
	BibTeX: `@article{s, author = {Smith, Ann and M{\\"u}ller, Bo}, title = {Needling the knee: a trial.},
 journal = {Journal}, year = {2026}, pages = {9--17}, doi = {https://doi.org/10.1000/xyz}}`,
	RIS: `TY  - JOUR
AU  - Smith, Ann
AU  - Müller, Bo
TI  - Needling the knee: a trial
JO  - Journal
PY  - 2026
SP  - 9
EP  - 17
DO  - 10.1000/xyz
ER  - `,
	"CSL-JSON": JSON.stringify({
		type: "article-journal",
		title: "Needling the knee: a trial",
		author: [
			{ family: "Smith", given: "Ann" },
			{ family: "Müller", given: "Bo" },
		],
		"container-title": "Journal",
		issued: { "date-parts": [[2026]] },
		page: "9-17",
		DOI: "10.1000/xyz",
		abstract: "Left out",
	}),
};

it.each(Object.entries(entries))("reads an entry in %s", (form, entry) => {
	expect(pastedCitation(entry, form)).toMatchObject({
		type: "article-journal",
		title: "Needling the knee: a trial",
		author: [
			{ family: "Smith", given: "Ann" },
			{ family: "Müller", given: "Bo" },
		],
		issued: { "date-parts": [[2026]] },
		page: "9-17",
		DOI: "10.1000/xyz",
	});
});

it("refuses what is no entry, or more than one", () => {
	expect(() => pastedCitation("Smith 2026", "pasted")).toThrow(
		/^pasted › entry: /,
	);
	expect(() =>
		pastedCitation(`${entries.BibTeX}\n${entries.BibTeX}`, "two.bib"),
	).toThrow("two.bib › entry: holds 2 entries. Give one entry");
});

it("begins a deck, and in it a chapter, a study, slides, terms and a question, without a fault", async () => {
	const { place, deck, make } = begin();
	make({
		kind: "deck",
		name: place,
		title: "Needling for knees: what the trials show",
		intervention: "needling",
	});
	make({ kind: "chapter", name: "knees", title: "Painful knees" });
	const [study = ""] = make({
		kind: "study",
		name: "",
		topic: "knees",
		entry: { words: entries.BibTeX, name: "pasted" },
	});
	expect(study).toBe(join(place, "evidence/knees/smith-2026-needling.ts"));
	expect(readFileSync(study, "utf8")).toMatch(/"?DOI"?: "10\.1000\/xyz"/);
	const [why = ""] = make({ kind: "slide", name: "why", chapter: "knees" });
	const begun = readFileSync(why, "utf8");
	expect(begun).toContain("draft: true");
	writeFileSync(why, begun.replace("draft: true,", ""));
	for (const term of ["Sham", "Blinding", "Trial"])
		make({ kind: "term", name: term });
	expect(
		[
			...readFileSync(join(place, "glossary.ts"), "utf8").matchAll(
				/term: "(\w+)"/g,
			),
		].map(([, term]) => term),
	).toEqual(["Blinding", "Sham", "Trial"]);
	make({ kind: "question", name: "what-for", chapter: "knees" });

	const { problems, loaded } = await readDeck(process.cwd(), deck);
	expect(problems.map(({ message }) => message)).toEqual([]);
	expect(
		loaded?.project.deck.chapters.map(({ slides }) =>
			slides.map(({ id }) => id),
		),
	).toEqual([["title"], ["why"]]);

	// A figure draws what the record has.
	writeFileSync(
		study,
		readFileSync(study, "utf8").replace(
			"outcomes: {}",
			"outcomes: { pain: { effect: {} } }",
		),
	);
	const [slide = ""] = make({
		kind: "figure",
		name: "effect",
		chapter: "knees",
		figure: "forest-plot",
		study: "smith-2026-needling",
	});
	expect(readFileSync(slide, "utf8")).toContain(
		'from "../evidence/knees/smith-2026-needling.ts"',
	);
	expect(readFileSync(slide, "utf8")).toContain("trial.outcomes.pain ");
});

it("writes over nothing, and nothing where a part is refused", () => {
	const { place, make } = begin();
	make({ kind: "deck", name: place });
	const list = join(place, "opening/chapter.ts");
	const before = readFileSync(list, "utf8");
	expect(() =>
		make({ kind: "slide", name: "title", chapter: "opening" }),
	).toThrow("title.ts: is there already. Take another name, or edit it.");
	expect(() =>
		make({ kind: "slide", name: "one", chapter: "nowhere" }),
	).toThrow(
		"chapter.ts: does not exist. Begin it: npm run new -- chapter nowhere.",
	);
	expect(() =>
		make({
			kind: "figure",
			name: "one",
			chapter: "opening",
			figure: "pie",
			study: "a",
		}),
	).toThrow('"pie" cannot be begun');
	writeFileSync(list, `${before}\nconst {`);
	expect(() =>
		make({ kind: "slide", name: "one", chapter: "opening" }),
	).toThrow("cannot be read. Mend its syntax first");
	expect(existsSync(join(dirname(list), "one.ts"))).toBe(false);
});

it("names modules by words that code can hold", () => {
	expect(["smith-2026-knee", "function", "2-arms"].map(nameOf)).toEqual([
		"smith2026Knee",
		"functionOne",
		"the2Arms",
	]);
});
