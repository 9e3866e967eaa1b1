import { describe, expect, it } from "vitest";
import { checkRelease } from "../../src/checks/slides/release.ts";
import type { Release } from "../../src/deck/release.ts";
import { smallProject } from "../fixtures/small-project.ts";

const project = await smallProject();
const good: Release = {
	version: "1.0.0",
	date: "2026-01-01",
	searchedTo: "2025-12",
	authors: [{ family: "Example", given: "Ann" }],
	contact: "mailto:errors@example.org",
};

/** What is said of a release on the day of the tests, by field. */
function said(change: Partial<Release>) {
	const deck = { ...project.deck, release: { ...good, ...change } };
	return checkRelease(
		{ deck, folder: "slides" },
		new Date("2026-01-01T12:00:00Z"),
	).map(({ file, field, message }) => `${file} ${field}: ${message}`);
}

describe("a release", () => {
	it("may be published today, or be absent", () => {
		expect(said({})).toEqual([]);
		expect(said({ reviewBy: "2026-02" })).toEqual([]);
		expect(checkRelease(project, new Date())).toEqual([]);
	});

	it.each([
		[{ version: "1.0" }, 'version: "1.0" is no version'],
		[{ date: "2026-01-02" }, "date: 2026-01-02 has not come yet"],
		[{ date: "2026-02-31x" }, 'date: "2026-02-31x" is no day'],
		[{ searchedTo: "2025-13" }, 'searchedTo: "2025-13" is no month'],
		[
			{ searchedTo: "2026-02" },
			"searchedTo: 2026-02 is after the publication, 2026-01-01",
		],
		[{ reviewBy: "2027" }, 'reviewBy: "2027" is no month'],
		[
			{ reviewBy: "2026-01" },
			"reviewBy: 2026-01 is not after the publication, 2026-01-01",
		],
		[{ authors: [] }, "authors: there is none"],
		[
			{ contact: "http://example.org" },
			'contact: "http://example.org" is no address',
		],
		[
			{ address: "https://example.org/deck" },
			'address: "https://example.org/deck" is no address of a folder',
		],
	] as const)("is refused with %o", (change, words) => {
		expect(said(change)).toEqual([`slides/deck.ts release.${words}`]);
	});
});
