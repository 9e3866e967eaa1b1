import { subject } from "#deck";

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
});
