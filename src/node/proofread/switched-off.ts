/** Rules of Harper that do not suit a deck of evidence, each with the reason. */
export const switchedOff: Readonly<Record<string, string>> = {
	// House style decides otherwise.
	OxfordComma: "lists here have no comma before the last word",
	LongSentences: "the minutes and the reading grade are checks of their own",
	SentenceCapitalization: "cells, labels and transitions go on in lower case",
	Excellent: "advice on taste: a plain word is meant plainly",
	// Names that are spelled as their bearers spell them.
	OrthographicConsistency: "takes DeBar, PEDro and NICE for common words",
	DayOneNames: "takes a first day for the name of a program",
	// Guesses at grammar that a clause of a clinician refutes.
	MissingPreposition: "stumbles at “the year are”, “case is common”",
	MissingTo: "takes the nouns need and hope for verbs",
	NotTo: "takes the answer no for not",
	NotIn: "takes the answer no for not",
	ThereToTheir: "stumbles at a clause that begins with there",
	ToTwoToo: "stumbles at to before an adjective that is a noun",
	TheyToThem: "takes the conjunction for as a preposition",
	ThatThan: "takes a relative clause after a comparative for a comparison",
	YourPredicateAdjective: "takes a patient for an adjective",
	MassNouns: "a finding and a rating can be counted",
	NounVerbConfusion: "effect is always the noun here",
	DisjointPrefixes: "leaves out is a verb",
	LessWorse: "worst pain is an outcome",
	Widespread: "a wide spread is one of numbers",
};
