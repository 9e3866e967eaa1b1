import { expect, it } from "vitest";
import { loadTypeface } from "../../src/figures/core/typeface.ts";

it("names the letters that it lacks, each once, and none that is not painted", async () => {
	const type = await loadTypeface();
	expect(type.lacking("≥ ≤ − × † ‡ § ½ → ± χ² αβμΣ é Ł ñ ö ş “”’…")).toEqual(
		[],
	);
	expect(type.lacking("a \u200b\u00ad\n\t\u2060 b")).toEqual([]);
	expect(type.lacking("⟁ 王 ⟁")).toEqual(["⟁", "王"]);
});
