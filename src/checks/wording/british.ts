/** Stems whose verbs the British spell with -ise and Americans with -ize. */
const izing =
	"anonym|author|categor|central|character|computer|critic|custom|dichotom|digit|econom|emphas|equal|familiar|final|formal|general|harmon|hospital|hypothes|immun|individual|legal|local|marginal|maxim|metabol|minim|mobil|modern|neutral|normal|optim|organ|penal|personal|polar|popular|priorit|public|random|rational|real|recogn|reorgan|sanit|scrutin|sensit|social|special|stabil|standard|stigmat|summar|symbol|synthes|theor|trivial|util|visual|western";

/** British spellings and words, with the American ones. */
const pairs: readonly (readonly [british: RegExp, american: string])[] = [
	[
		new RegExp(`\\b\\w*(?:${izing})is(?:e[drs]?|ers|ing|ations?)\\b`, "i"),
		"-ize",
	],
	[/\b(?:an|cat|par|di)aly?s(?:ed|er|ing)\b/i, "-yze"],
	[/\b(?:behavi|col|fav|flav|hon|hum|lab|neighb|rum|tum|vap|vig)our/i, "-or"],
	[/\b(?:cent|fib|lit|met|theat)res?\b/i, "-er"],
	[/\b(?:def|off|pret)ence\b/i, "-ense"],
	[/\blicence\b/i, "license"],
	[/\bpractis(?:e[ds]?|ing)\b/i, "practice"],
	[/\bprogrammes?\b/i, "program"],
	[
		/\b\w*(?:label|travel|cancel|model|signal|counsel)l(?:ed|ing|er)\b/i,
		"one l",
	],
	[/\b(?:fulfil|enrol|instal)(?:s|ments?)?\b/i, "two l"],
	[/\bjudgement/i, "judgment"],
	[/\b(?:age|acknowledge)ing\b/i, "aging"],
	[/\b(?:ana|para)esth/i, "-esth-"],
	[/\bhaem|aemia\b/i, "-em-"],
	[/\bpaed|\borthopae|\bgynae|\bcaesar/i, "e in place of ae"],
	[/oedema\b|\boesoph|\boestr|diarrhoea|\bfoet|\bhomoeo/i, "e in place of oe"],
	[/\bsceptic/i, "skeptic"],
	[/\bgrey\b/i, "gray"],
	[/\b(?:whil|among)st\b/i, "while, among"],
	[/\bphysiotherap/i, "physical therapy, physical therapist"],
	[/\bparacetamol\b/i, "acetaminophen"],
	[
		/\b(?:lumbar|intervertebral|herniated|prolapsed|slipped) discs?\b|\bdisc herniation/i,
		"disk",
	],
	[/\bper cent\b/i, "percent"],
	[/\bmanoeuvr/i, "maneuver"],
	[/\bskilful|\bwilful/i, "skillful, willful"],
	[/\b(?:learn|spel)t\b/i, "-ed"],
];

/** A British spelling in some words, with the American way of writing it. */
export function britishIn(
	words: string,
): { found: string; american: string } | undefined {
	for (const [british, american] of pairs) {
		const found = british.exec(words);
		if (found && !isName(found)) return { found: found[0], american };
	}
	return undefined;
}

/** A capital inside a sentence begins a name, which is spelled as its bearer spells it. */
function isName({ index, input }: RegExpExecArray): boolean {
	const start = input.slice(0, index).search(/\p{L}*$/u);
	return (
		start > 0 &&
		/^\p{Lu}/u.test(input.slice(start)) &&
		!/[.!?:“]\s*$/.test(input.slice(0, start))
	);
}
