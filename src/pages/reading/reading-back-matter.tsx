import { amaReferences } from "../../evidence/citation.ts";
import { Reference } from "../shared/blocks.tsx";
import type { Edition } from "../shared/edition.ts";
import { CreditList, picturesIn } from "../shared/picture-credits.tsx";
import { Inline } from "../shared/text.tsx";
import { termId } from "./reading-terms.ts";

/** Words of the field in plain words. */
export function Glossary({ edition }: { edition: Edition }) {
	const { glossary } = edition.project;
	if (glossary.length === 0) return null;
	return (
		<section class="chapter">
			<h2 id="glossary">Glossary</h2>
			<dl class="terms">
				{glossary.map(({ term, also = [], definition }) => (
					<div>
						<dt id={termId(term)}>
							{term}
							{also.length > 0 && (
								<span class="also"> also {also.join(", ")}</span>
							)}
						</dt>
						<dd>
							<Inline text={definition} edition={edition} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Whose the pictures are that the page shows. */
export function PictureCredits({ edition }: { edition: Edition }) {
	if (picturesIn(edition.project).length === 0) return null;
	return (
		<section class="chapter">
			<h2 id="pictures">Pictures</h2>
			<CreditList project={edition.project} />
		</section>
	);
}

/** Every study that the page cites, numbered. */
export function References({ edition }: { edition: Edition }) {
	const texts = amaReferences(edition.references);
	return (
		<section class="chapter">
			<h2 id="references">References</h2>
			<ol class="bibliography">
				{edition.references.map((study, index) => (
					<li id={edition.referenceId(study.id)}>
						<Reference words={texts[index] ?? ""} doi={study.citation.DOI} />{" "}
						<a href={`evidence.html#${study.id}`}>
							Record<span class="spoken"> of {edition.labelOf(study.id)}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}
