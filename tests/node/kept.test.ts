import { randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { kept } from "../../src/node/shared/kept.ts";

const folder = "node_modules/.cache/kept";
const own = `test-${randomUUID()}`;
afterAll(() => {
	for (const file of readdirSync(folder))
		if (file.startsWith(own)) rmSync(join(folder, file));
});

it("makes a thing once for the same inputs, and anew for others", async () => {
	const make = vi.fn((words: string) => Buffer.from(words));
	const ask = async (...inputs: string[]) =>
		String(
			await kept(`${own}-*.txt`, inputs, () => make(inputs.join(" and "))),
		);
	expect(await ask("one", "two")).toBe("one and two");
	expect(await ask("one", "two")).toBe("one and two");
	expect(make).toHaveBeenCalledTimes(1);
	// The same letters, divided otherwise.
	expect(await ask("onet", "wo")).toBe("onet and wo");
	expect(make).toHaveBeenCalledTimes(2);
});

it("keeps nothing of what could not be made", async () => {
	const ask = (make: () => Buffer) => kept(`${own}-*.txt`, ["broken"], make);
	await expect(
		ask(() => {
			throw new Error("no");
		}),
	).rejects.toThrow("no");
	expect(String(await ask(() => Buffer.from("yes")))).toBe("yes");
});
