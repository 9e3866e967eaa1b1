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
		make: (asked: Omit<Asked, "deck">) => scaffold({ deck, ...asked }).files,
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

	// What was begun is a draft; what is left as it was begun, and is none, is refused.
	const { problems: none } = await readDeck(process.cwd(), deck);
	expect(none.map(({ message }) => message)).toEqual([]);
	const lists = ["glossary.ts", "questions.ts"].map((file) =>
		join(place, file),
	);
	for (const file of [why, study, ...lists])
		writeFileSync(
			file,
			readFileSync(file, "utf8").replaceAll("draft: true,", ""),
		);
	const { problems } = await readDeck(process.cwd(), deck);
	const unwritten = problems.filter(({ message }) =>
		message.endsWith("is still to be written"),
	);
	expect([...new Set(unwritten.map(({ file }) => file))].sort()).toEqual(
		[why, study, ...lists].sort(),
	);
	expect(unwritten.map(({ field }) => field)).toEqual(
		expect.arrayContaining([
			"title",
			"body.0.points.0",
			"notes",
			"reading",
			"topics.0",
			"population",
			"gaps.0",
			"Sham.definition",
			"what-for.prompt",
			"what-for.options.1",
		]),
	);
	for (const file of [why, study, ...lists])
		writeFileSync(
			file,
			readFileSync(file, "utf8").replaceAll(/TODO: (.)/g, "$1"),
		);
	const { loaded } = await readDeck(process.cwd(), deck);
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
		'new › --chapter: there is no chapter "nowhere". Use opening. A new one is begun by npm run new -- chapter nowhere.',
	);
	expect(() =>
		make({
			kind: "figure",
			name: "one",
			chapter: "opening",
			figure: "forrest-plot",
			study: "a",
		}),
	).toThrow(
		'new › --kind: "forrest-plot" cannot be begun. Did you mean "forest-plot"? Else use forest-plot, responder-bars, mechanism; slides/COOKBOOK.md has the others.',
	);
	const study = { kind: "study", topic: "a" } as const;
	expect(() => make({ ...study, name: "" })).toThrow(
		"new › study: has neither an id nor an entry. Give an id",
	);
	expect(() => make({ ...study, name: "", doi: "10.1000/xyz" })).toThrow(
		"nothing is fetched",
	);
	expect(() => make({ ...study, name: "smith-2026", doi: "notadoi" })).toThrow(
		'new › --doi: "notadoi" is not a DOI (10.prefix/suffix). Write it as 10.1000/xyz.',
	);
	expect(() => make({ ...study, name: "smith-2026", pmid: "abc" })).toThrow(
		'new › --pmid: "abc" is not a PMID (1 to 8 digits). Write its digits alone: 12345678.',
	);
	make({ ...study, name: "smith-2026", doi: "https://doi.org/10.1000/xyz" });
	expect(() => make({ ...study, topic: "b", name: "smith-2026" })).toThrow(
		"evidence/a/smith-2026.ts: is there already",
	);
	expect(() =>
		make({
			kind: "figure",
			name: "one",
			chapter: "opening",
			figure: "mechanism",
			study: "smiht-2026",
		}),
	).toThrow('has no record "smiht-2026". Did you mean "smith-2026"?');
	make({ kind: "term", name: "Sham" });
	expect(() => make({ kind: "term", name: "sham" })).toThrow(
		'has term "sham" already. Take another, or edit it.',
	);
	expect(() =>
		make({ kind: "question", name: "why", chapter: "openning" }),
	).toThrow('Did you mean "opening"?');
	writeFileSync(list, `${before}\nconst {`);
	expect(() =>
		make({ kind: "slide", name: "one", chapter: "opening" }),
	).toThrow("cannot be read. Mend its syntax first");
	expect(existsSync(join(dirname(list), "one.ts"))).toBe(false);
});

it("begins where the deck's order has room, and tells of a folder that is new", () => {
	const { place, deck, make } = begin();
	make({ kind: "deck", name: place });
	const chapters = () =>
		[
			...(
				/chapters: \[([^\]]*)\]/.exec(readFileSync(deck, "utf8"))?.[1] ?? ""
			).matchAll(/\w+/g),
		].join(" ");
	make({ kind: "chapter", name: "knees" });
	expect(chapters()).toBe("opening knees");
	const [plain = ""] = make({
		kind: "slide",
		name: "for-patients",
		chapter: "knees",
	});
	writeFileSync(
		plain,
		readFileSync(plain, "utf8").replaceAll(/\bpoints\b/g, "inPlainWords"),
	);
	make({ kind: "slide", name: "one", chapter: "knees" });
	make({ kind: "slide", name: "two", chapter: "knees" });
	expect(readFileSync(join(place, "knees/chapter.ts"), "utf8")).toContain(
		"slides: [one, two, forPatients]",
	);
	make({ kind: "chapter", name: "closing" });
	make({ kind: "chapter", name: "necks" });
	expect(chapters()).toBe("opening knees necks closing");

	const study = (topic: string, name: string) =>
		scaffold({ deck, kind: "study", topic, name });
	expect(study("knee", "a-2026").notes).toEqual([]);
	expect(study("knee", "b-2026").notes).toEqual([]);
	expect(study("knees", "c-2026").notes).toEqual([
		`${place}/evidence/knees/ is a new folder. Those there are: knee`,
	]);
	expect(
		readFileSync(join(place, "evidence/knees/c-2026.ts"), "utf8"),
	).not.toContain('topics: ["knees"]');
});

it("names modules by words that code can hold", () => {
	expect(["smith-2026-knee", "function", "2-arms"].map(nameOf)).toEqual([
		"smith2026Knee",
		"functionOne",
		"the2Arms",
	]);
});
