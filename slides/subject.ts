import { subject } from "#deck";
import { vocabulary } from "./vocabulary.ts";

/** What the talk is about, and what acupuncture is compared with. */
export default subject({
	intervention: "acupuncture",
	// A needle: its wound handle above, its shaft aslant, the skin that it enters below.
	sign: "M39.6 5.6l2.8 2.8L30.4 20.4l-2.8-2.8zM28.3 18.3l1.4 1.4L13.4 36l-.7-.7zM5 33.4q4.6 5.2 8 1.2l1.5 1.2q4-3 9 2.4l-1.4 1.4q-4.2-4.4-7.4-1.4v5.2h-2v-5q-4.6 3.4-9.2-2.6z",
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
