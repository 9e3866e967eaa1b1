/*
 * Words about how figures were found. They are nothing to a reader: what matters is what a study
 * shows. A text that holds one is about the reading and not about the evidence.
 */

const source =
	"full texts?|papers?|articles?|abstracts?|tables?|pages?|reports?|reviews?|appendix|supplements?|copy|copies";
const datum =
	"confidence intervals?|intervals?|CIs?|figures?|estimates?|numbers?|values?|certainty|coefficients?";
const reached =
	"read|reached|obtained|accessed|opened|retrieved|consulted|legible|readable|located|looked up|got hold of";

/** Patterns of such words; one is enough. */
const patterns: readonly RegExp[] = [
	// How far, and in which form, a source was at hand.
	/(?<!\bdo )\b(?:not|un|never)[ -]?(?:been |be )?read\b(?! (?:as|like|into)\b)/i,
	/\b(?:was|were|could be|been|page|figure|part|copy|estimate|those|interval|values?|rates?|anything|what (?:we|I|was)) read\b(?! (?:aloud|as|like|out|to))/i,
	/\bread (?:in (?:an? |the )?(?:abstract|summar|secondary|news|japanese|chinese|translation|full)|at the draft|second)/i,
	/\b(?:un|not |il|nothing |none |hardly |barely )(?:readable|legible)\b/i,
	/\b(?:our|my) (?:records?|files?|reading|copy|copies|excerpts?|search(?:es)?)\b/i,
	// Copies and the places where they were kept.
	/\bmirror(?:s|ed)?\b(?! (?:neurons?|image))/i,
	/\b(?:stored|cached|archived|web|second|third-party|reposted|pirate|shortened|translated|its|two|only|online) cop(?:y|ies)\b/i,
	/\b(?:stored|cached|reposted) (?:abstract|pages?|text|version)/i,
	/\bnot stored\b|\bpaywall|\bexcerpts?\b|\bsnippets?\b|\bsearch (?:engine|tool|result)/i,
	/\bsecond-?hand\b/i,
	/\b(?:records?|pool|trials|deck|talk) (?:kept |has no |holds no )(?:here|records?)\b/i,
	/\bno (?:records?|pool) (?:kept )?(?:here|of ours)\b/i,
	/\bin what (?:was|we|I)\b/i,
	// Where a copy ends.
	/\bcut (?:off|short)\b(?! (?:by|date|value|point|at))/i,
	/\btruncat(?:ed|ion)\b|\b(?:breaks?|broke|trails?|stops?) off\b(?! (?:the|her|his|treatment))/i,
	new RegExp(
		`\\b(?:${source}|it) (?:ends?|stops?|breaks?) before\\b|\\bpart of the page\\b`,
		"i",
	),
	// What could not be reached or seen.
	/\b(?:available|accessible|known|visible|open) to (?:us|me)\b/i,
	/\b(?:could not|couldn’t|could never|cannot|can’t) be (?:found|reached|obtained|accessed|opened|checked|verified|looked up)\b/i,
	/\b(?:we|I|nobody|no one) (?:have|had|has|did|could|were|was)(?:n’t| not| never| only)? (?:been able to |not )?(?:see|seen|read|find|found|reach|reached|get|obtain|open|access|look(?:ed)?)\b/i,
	new RegExp(
		`\\b(?:${source}|${datum})\\b[^.;:,]{0,30}\\b(?:not|never|yet to be|nowhere)\\b[^.;:,]{0,12}\\b(?:${reached}|seen|found)\\b`,
		"i",
	),
	new RegExp(
		`\\b(?:without|no) (?:sight of|access to|a look at)\\b|\\b(?:before|until|pending) (?:a look|(?:the|its) (?:${source})\\b[^.;:]{0,20}\\bis read)`,
		"i",
	),
	new RegExp(
		`\\b(?:${source}|${datum})\\b (?:is|are|was|were|remains?) (?:un|in|not )(?:available|accessible|obtainable|reachable)\\b`,
		"i",
	),
	/\bnot (?:yet )?(?:been )?verified\b|\bunverified\b/i,
	// Silence taken for a finding, where only a part of a source was seen.
	new RegExp(
		`\\b(?:gives?|prints?|states?|shows?|names?|offers?|carries|lists?|supplies) no (?:${datum})\\b`,
		"i",
	),
	new RegExp(
		`\\bno (?:${datum}) (?:is |was |were |are |could be |to be )?(?:printed|read|readable|legible|given|found|stated|seen|at hand|available|in the (?:abstract|page|summary)|on the page)\\b`,
		"i",
	),
	new RegExp(
		`\\bno (?:${datum})\\b[^.;:]{0,20}\\bin the (?:abstract|summary|page|text we)\\b|\\bnothing to quote\\b|\\bno (?:figures|numbers|values|intervals)$`,
		"i",
	),
	/\babstract (?:alone )?(?:does not|doesn’t|is silent|says nothing|only says|tells only|(?:gives|names|mentions|prints|lists) (?:no|neither|nothing|only))\b/i,
	/\b(?:no|not|without|only)\b[^.;:]{0,40}\bin the (?:abstract|summary)\b|\b(?:in|from) the abstract (?:alone|only)\b/i,
	/\b(?:states?|stated|given|reported|described|gives?|says?) (?:it )?(?:only )?in words\b/i,
];

/**
 * The first words of a text about how figures were found.
 *
 * @returns `undefined` where it speaks of the evidence alone
 */
export function readingWordsIn(words: string): string | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(words);
		if (found) return found[0];
	}
	return undefined;
}
