import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./write.ts";

/**
 * What takes long to make and follows from its inputs and the installed packages alone: made once, kept
 * from then on.
 *
 * @param name file name, with the place of the inputs' hash: `font-*.woff2`
 * @param inputs all that the result follows from
 */
export async function kept(
	name: string,
	inputs: readonly (string | Uint8Array)[],
	make: () => Promise<Buffer> | Buffer,
): Promise<Buffer> {
	const hash = createHash("sha256").update(readFileSync("package-lock.json"));
	for (const input of inputs) hash.update(input).update("\0");
	const file = join(
		"node_modules/.cache/kept",
		name.replace("*", hash.digest("hex")),
	);
	if (existsSync(file)) return readFileSync(file);
	const made = await make();
	writeWhole(file, made);
	return made;
}
