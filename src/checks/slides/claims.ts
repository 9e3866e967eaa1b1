import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { leftOut } from "../../deck/left-out.ts";
import { entryFile, type Project, slideFile } from "../../deck/project.ts";
import { studiesOfInset } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import type { Problem } from "../../evidence/problem.ts";
import { nearest } from "../nearest.ts";
import { checkStudyId } from "./sources.ts";

/** The ledger quotes the article, in its order, and each claim rests on records; slides name its ids. */
export function checkClaims(project: Project): Problem[] {
	return [...checkLedger(project), ...checkSlideClaims(project)];
}

function checkLedger(project: Project): Problem[] {
	const { article: words } = project;
	if (words === undefined)
		return project.claims.slice(0, 1).map(({ id }) => ({
			file: entryFile(project, "claim", id),
			field: "claims",
			message: "claims quote an article, and the deck has none",
			hint: `Put its text into ${project.folder}/article.txt`,
		}));
	const article = oneLine(words);
	const seen = new Set<string>();
	let last = 0;
	return project.claims.flatMap((claim) => {
		const file = entryFile(project, "claim", claim.id);
		const problems: Problem[] = [];
		const report = (field: string, message: string, hint: string) => {
			problems.push({ file, field: `${claim.id}.${field}`, message, hint });
		};
		if (seen.has(claim.id))
			report(
				"id",
				`id "${claim.id}" is used twice`,
				"Give each claim its own id",
			);
		seen.add(claim.id);
		const at = article.indexOf(oneLine(claim.quote));
		if (at < 0)
			report(
				"quote",
				`"${claim.quote}" is not in the article`,
				"Quote it to the letter, curly quotation marks included",
			);
		else if (at < last)
			report(
				"quote",
				`"${claim.quote}" stands before the claim above it`,
				"Keep the claims in the article's order",
			);
		else last = at;
		if (!article.includes(oneLine(claim.place)))
			report(
				"place",
				`the article has no heading "${claim.place}"`,
				"Name one of its headings",
			);
		if (claim.studies.length === 0 && !claim.absence)
			report(
				"studies",
				"the claim names no record",
				"Name the records, or say in absence what was looked for and not found",
			);
		const named = [
			...claim.studies.map(({ id }) => id),
			...claim.finding.insets.flatMap(studiesOfInset),
		];
		for (const id of new Set(named))
			problems.push(...checkStudyId(project, id, file, `${claim.id}.studies`));
		return problems;
	});
}

function checkSlideClaims(project: Project): Problem[] {
	const known = new Set(project.claims.map(({ id }) => id));
	return allSlides(project.deck).flatMap((slide) =>
		[...(slide.claims ?? []), ...quotedIn(slide)]
			.filter((id) => !known.has(id))
			.map((id) => ({
				file: slideFile(project, slide.id),
				field: "claims",
				...(leftOut(project, `claim "${id}"`, `claim ${id}`) ?? {
					message: `unknown claim id "${id}"`,
					hint: `${nearId(id, [...known])}, or add the claim to ${project.folder}/claims.ts`,
				}),
			})),
	);
}

function nearId(id: string, known: readonly string[]): string {
	const near = nearest(id, known);
	return near ? `Write "${near}", if that is meant` : "Use the id of a claim";
}

/** Claims that a slide quotes. */
export function quotedIn(slide: Slide): string[] {
	return allBlocks(slide.body).flatMap((block) =>
		block.block === "quote" ? [block.claim] : [],
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
