import { join } from "node:path";
import { counted } from "../../evidence/format.ts";
import type { Output } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";
import { extractRooms } from "./extract.ts";
import { referencePage } from "./page.tsx";

/** Writes the reference for authors from the docstrings, a page a room. */
export async function writeReference(
	outDir: string,
	output: Output,
): Promise<void> {
	const all = await extractRooms();
	for (const [room, extracted] of all)
		writeWhole(
			join(outDir, "reference", `${room}.html`),
			referencePage(room, extracted, all),
		);
	output.line(`${join(outDir, "reference")}/: ${counted(all.size, "page")}`);
}
