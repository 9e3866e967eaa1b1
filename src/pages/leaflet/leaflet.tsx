import type { ComponentChildren } from "preact";
import { leafletGrade } from "../../checks/slides/leaflets.ts";
import {
	type Leaflet,
	type LeafletPart,
	leafletStudies,
} from "../../deck/leaflet.ts";
import { asText } from "../../deck/text.ts";
import { amaReferences, briefReference } from "../../evidence/citation.ts";
import { markNote } from "../../evidence/provenance.ts";
import { Reference } from "../shared/blocks.tsx";
import { PrintedRelease } from "../shared/cite-deck.tsx";
import type { Edition } from "../shared/edition.ts";
import { Inline } from "../shared/text.tsx";
import { PartBody } from "./leaflet-parts.tsx";

/**
 * A leaflet: its parts, then its references.
 *
 * @param edition of the leaflet alone, as `leafletEdition` makes it
 * @param onPaper its references are in a line each, and it ends with the edition of the deck
 */
export function LeafletView({
	leaflet,
	edition,
	onPaper = false,
}: {
	leaflet: Leaflet;
	edition: Edition;
	onPaper?: boolean;
}) {
	const { about, title, lead, parts, foot, reader } = leaflet;
	return (
		<article class={`leaflet ${reader}`}>
			<header>
				<p class="about">
					<Inline text={about} edition={edition} />
				</p>
				<h1>{title}</h1>
				<p class="lead">
					<Inline text={lead} edition={edition} />
				</p>
			</header>
			{runsOf(parts).map(({ beside, parts: run }) => (
				<div class={beside ? "beside" : "whole"}>
					{run.map((part) => (
						<Part part={part} edition={edition}>
							<PartBody part={part} edition={edition} />
						</Part>
					))}
				</div>
			))}
			<footer class="foot">
				<h2 id="references">Sources</h2>
				<ol class="bibliography">
					{(onPaper
						? edition.references.map(briefReference)
						: amaReferences(edition.references)
					).map((words, index) => {
						const study = edition.references[index];
						return (
							study && (
								<li id={edition.referenceId(study.id)}>
									<Reference words={words} doi={study.citation.DOI} />
								</li>
							)
						);
					})}
				</ol>
				<p>
					{!edition.unmarked && `${markNote} `}
					<Inline text={foot} edition={edition} />
					{reader === "patient" &&
						` Its sentences read at school grade ${Math.max(1, Math.ceil(leafletGrade(leaflet)))} (Flesch-Kincaid).`}
				</p>
				{onPaper && (
					<p class="colophon">
						<PrintedRelease deck={edition.project.deck} />
					</p>
				)}
			</footer>
		</article>
	);
}

/** Parts that stand together in two columns, and those that take the whole width. */
function runsOf(
	parts: readonly LeafletPart[],
): { beside: boolean; parts: LeafletPart[] }[] {
	const runs: { beside: boolean; parts: LeafletPart[] }[] = [];
	for (const part of parts) {
		const beside = part.beside === true;
		const last = runs.at(-1);
		if (last?.beside === beside) last.parts.push(part);
		else runs.push({ beside, parts: [part] });
	}
	return runs;
}

function Part({
	part,
	edition,
	children,
}: {
	part: LeafletPart;
	edition: Edition;
	children: ComponentChildren;
}) {
	const alarm = part.part === "sentences" && part.alarm ? " alarm" : "";
	return (
		<section class={`part ${part.part}${alarm}`}>
			<h2>
				<Inline text={asText(part.heading)} edition={edition} />
			</h2>
			{part.lead && (
				<p class="part-lead">
					<Inline text={part.lead} edition={edition} />
				</p>
			)}
			{children}
		</section>
	);
}

/** The edition of a leaflet: its own references, numbered as it mentions them, which its mentions show as numbers. */
export function leafletEdition(edition: Edition, leaflet: Leaflet): Edition {
	const references = leafletStudies(leaflet).flatMap(
		(id) => edition.project.byId.get(id) ?? [],
	);
	const numbers = new Map(
		references.map((study, index) => [study.id, index + 1]),
	);
	const referenceId = (study: string) => `ref-${numbers.get(study) ?? study}`;
	return {
		...edition,
		references,
		numbersAlone: true,
		...(leaflet.reader === "patient" && { unmarked: true }),
		referenceId,
		referenceNumber: (study) => numbers.get(study),
		referenceHref: (study) => `#${referenceId(study)}`,
	};
}
