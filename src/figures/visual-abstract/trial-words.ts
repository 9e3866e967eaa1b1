import type { Study } from "../../evidence/study.ts";

/** What a card may be of, and how it is named there. */
const forms: Partial<Record<Study["kind"], string>> = {
	rct: "Randomized trial",
	"ipd-meta-analysis": "Individual patient data of randomized trials",
};

/** What a record is on a card; `undefined` for what has no arms to set side by side. */
export function formName({ kind }: Study): string | undefined {
	return forms[kind];
}

/** Form, journal with year, and the name that clinicians know: `Randomized trial · JAMA 2020 · SOME`. */
export function kickerOf(study: Study): string {
	const { citation, name } = study;
	const year = citation.issued?.["date-parts"][0][0];
	return [
		formName(study),
		[citation["container-title"] ?? citation.publisher, year]
			.filter(Boolean)
			.join(" "),
		name,
	]
		.filter(Boolean)
		.join(" · ");
}

/** `DeBar LL, et al. JAMA Network Open. 2025;8(9):e2531348. doi:10.1001/…`. */
export function referenceOf({ citation }: Study): string {
	const [first, ...others] = citation.author;
	const who = first
		? "family" in first
			? [first.family, initials(first.given)].filter(Boolean).join(" ")
			: first.literal
		: "";
	const year = citation.issued?.["date-parts"][0][0];
	const volume = [
		citation.volume,
		citation.issue && `(${citation.issue})`,
		citation.page && `:${citation.page}`,
	]
		.filter(Boolean)
		.join("");
	return [
		others.length > 0 ? `${who}, et al.` : `${who}.`,
		`${citation["container-title"] ?? citation.publisher ?? ""}.`,
		`${[year, volume].filter(Boolean).join(";")}.`,
		citation.DOI && `doi:${citation.DOI}`,
	]
		.filter((part) => part && part !== ".")
		.join(" ");
}

/** What a review judged to be at risk of bias, in words; empty where nobody's judgment was read. */
export function biasOf({ bias }: Study): string {
	if (!bias) return "";
	const domains = Object.entries(bias.judgements);
	const high = domains
		.filter(([, judgement]) => judgement === "high")
		.map(([domain]) => domain);
	return high.length > 0
		? `high risk of bias in ${high.join(", ")}, by ${bias.judgedBy}`
		: `no domain at high risk of bias, by ${bias.judgedBy}`;
}

function initials(given: string | undefined): string {
	return (given ?? "")
		.split(/[\s.-]+/)
		.map((part) => part[0] ?? "")
		.join("");
}
