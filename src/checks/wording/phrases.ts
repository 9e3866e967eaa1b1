import type { SubjectPhrase } from "../../deck/subject.ts";

/** Phrases that a native speaker would not say, or that say something else than is meant. */
export const clumsyPhrases: readonly SubjectPhrase[] = [
	{
		words:
			/(?<!out |scale )\bof (?:100|a hundred)\b(?! (?:people|patients|participants|trials|women|men|points|mm|adults))/i,
		instead: 'Write "in 100"',
	},
	{
		words: /\bpoints? of (?:10|ten|100|24)\b/i,
		instead: 'Write "out of"',
	},
	{
		words: /\bscale of (?:10|ten|20|twenty|24|twenty-four|100|a hundred)\b/i,
		instead: 'Write "a 10-point scale"',
	},
	{
		words: /\b(?:in|ex)cludes? none\b/i,
		instead:
			'Write "includes zero" of a difference, "includes no difference" of a ratio',
	},
	{
		words: /\bon what ground\b|\byour ground\b/i,
		instead: 'Write "on what basis"',
	},
	{
		words: /\b(?:was|were) not told apart\b/i,
		instead: 'Write "did not differ detectably from"',
	},
	{
		words: /\bcomes? to (?:serious )?harm\b/i,
		instead: 'Write "is seriously harmed"',
	},
	{ words: /\bis no blank\b/i, instead: 'Write "is not inert"' },
	{ words: /\bone parcel\b/i, instead: 'Write "a package"' },
	{ words: /\bless outliers\b/i, instead: 'Write "outliers excluded"' },
	{
		words: /\bled conservative\b/i,
		instead: 'Write "outperformed conservative care"',
	},
	{ words: /\bis the \w+ is\b/i, instead: "Turn the clause around" },
	{ words: /\bleans? to\b/i, instead: 'Write "favors", or "leans toward"' },
	{ words: /\bkinder\b/i, instead: 'Write "more favorable"' },
	{ words: /\bglowing\b/i, instead: 'Write "positive"' },
	{ words: /\bresults waver\b/i, instead: 'Write "results are inconsistent"' },
	{
		words: /\b(\w{4,}) \1\b/i,
		instead: "Drop the second of the two words",
	},
	{
		words: /\bhttps?:\/\/\S+/,
		instead: "Name the source in words; its address belongs to a citation",
	},
];
