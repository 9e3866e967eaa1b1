import { subject } from "#deck";
import { vocabulary } from "./vocabulary.ts";

/** What the talk is about, and what acupuncture is compared with. */
export default subject({
	intervention: "acupuncture",
	named: /acupunc|needl/i,
	comparators: {
		// Not every sham is a needle.
		sham: { name: "sham acupuncture", side: "sham", words: ["sham"] },
		"no-treatment": {
			name: "no acupuncture",
			words: ["no acupuncture", "no treatment", "without acupuncture"],
		},
	},
	bias: { provider: "Acupuncturist blind" },
	vocabulary,
	phrases: [
		{
			words: /(?<!fine )\bneedles\b/i,
			instead: 'Write "acupuncture" of the treatment',
			titles: true,
		},
		{ words: /\bneedlers?\b/i, instead: 'Write "acupuncturist"' },
		{
			words: /\b(?:recommend|offer|prescribe|add)(?:s|ed|ing)? needles\b/i,
			instead: 'Write "acupuncture" of the treatment',
		},
		{
			words: /\bperson with the needles\b/i,
			instead: 'Write "acupuncturist"',
		},
		{ words: /\bone joint pain\b/i, instead: "Name the pain" },
		{ words: /\bcover has come\b/i, instead: 'Write "coverage has arrived"' },
		{
			words: /\bopening of the chest\b/i,
			instead: 'Write "thoracotomy"',
		},
		{ words: /\bsaving read\b/i, instead: 'Write "opioid-sparing effect"' },
	],
});
