import {
	ApiDocumentedItem,
	ApiInterface,
} from "@microsoft/api-extractor-model";
import { beforeAll, describe, expect, it } from "vitest";
import { extractRooms } from "../../src/node/reference/extract.ts";
import { referencePage } from "../../src/node/reference/page.tsx";

let rooms: Awaited<ReturnType<typeof extractRooms>>;
beforeAll(async () => {
	rooms = await extractRooms();
	// A compiler reads every source twice.
}, 240_000);

const documented = (item: unknown) =>
	item instanceof ApiDocumentedItem && item.tsdocComment !== undefined;

describe("the reference for authors", () => {
	it("says of every function and of every option of a figure what it is", () => {
		const silent = [...rooms].flatMap(([room, { entryPoints }]) =>
			(entryPoints[0]?.members ?? []).flatMap((item) => [
				...(item.kind === "Function" && !documented(item)
					? [`${room} ${item.displayName}`]
					: []),
				...(room === "figures" &&
				item instanceof ApiInterface &&
				/Options$/.test(item.displayName)
					? item.members
							.filter((member) => !documented(member))
							.map((member) => `${item.displayName}.${member.displayName}`)
					: []),
			]),
		);
		expect(silent).toEqual([]);
	});

	it("has an address for each, and leads nowhere else", () => {
		for (const [room, extracted] of rooms) {
			const html = referencePage(room, extracted, rooms);
			const ids = new Set([...html.matchAll(/ id="(\w+)"/g)].map((m) => m[1]));
			expect(ids.size, room).toBeGreaterThan(5);
			expect(
				[...html.matchAll(/href="#(\w+)"/g)]
					.map((m) => m[1])
					.filter((id) => !ids.has(id)),
			).toEqual([]);
		}
		const [figures] = [rooms.get("figures")].flatMap((room) =>
			room ? [referencePage("figures", room, rooms)] : [],
		);
		expect(figures).toContain('id="forestPlot"');
	});
});
