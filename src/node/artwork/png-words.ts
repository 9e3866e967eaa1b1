import { crc32 } from "node:zlib";
import {
	licenceAddress,
	type Provenance,
} from "../../figures/core/captioned.ts";

/**
 * A PNG that says what it shows, where from, and what it may be used for: in text chunks, as PNG has them.
 *
 * @throws RangeError if it is no PNG
 */
export function withWords(png: Uint8Array, words: Provenance): Uint8Array {
	// Its signature, then the chunk that tells its size, which all others follow.
	const head = 8 + 25;
	if (Buffer.from(png.subarray(1, 4)).toString("latin1") !== "PNG")
		throw new RangeError("no PNG");
	return Buffer.concat([
		png.subarray(0, head),
		textChunk("Title", words.title),
		textChunk("Description", words.alt),
		textChunk("Source", words.caption),
		textChunk("Copyright", `${words.credit}, ${licenceAddress}`),
		png.subarray(head),
	]);
}

/** Words in UTF-8, not packed, of no stated language. */
function textChunk(keyword: string, words: string): Buffer {
	const data = Buffer.concat([
		Buffer.from("iTXt"),
		Buffer.from(`${keyword}\0\0\0\0\0`),
		Buffer.from(words, "utf8"),
	]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length - 4);
	check.writeUInt32BE(crc32(data));
	return Buffer.concat([length, data, check]);
}
