import { verdictName } from "../../deck/deck.ts";
import type { Slide } from "../../deck/slide.ts";
import type { Edition } from "../shared/edition.ts";
import { Chip } from "../shared/marks.tsx";
import { Inline } from "../shared/text.tsx";
import { type Beside, besideOf, shortened } from "./reading-beside.ts";
import { kindName } from "./reading-names.ts";

/** Studies by their short names, linked to their references. */
export function StudyLinks({
	studies,
	edition,
}: {
	studies: readonly string[];
	edition: Edition;
}) {
	return (
		<>
			{studies.map((study, index) => (
				<>
					{index > 0 && ", "}
					<a href={edition.referenceHref(study)}>{edition.labelOf(study)}</a>
				</>
			))}
		</>
	);
}

function Framed({
	parts,
	edition,
}: {
	parts: Beside["who"];
	edition: Edition;
}) {
	return (
		<>
			{parts.map(({ name, words }) => (
				<div>
					<p class="label">{name}</p>
					<p>
						<Inline text={words} edition={edition} />
					</p>
				</div>
			))}
		</>
	);
}

/** What stands beside a section: compared with what, how certain, who says so. */
export function SourcesView({
	slide,
	edition,
	slideAbove = false,
}: {
	slide: Slide;
	edition: Edition;
	/** Whether the slide itself stands above, whose strip says the same. */
	slideAbove?: boolean;
}) {
	const { subject } = edition.project.deck;
	const beside = besideOf(slide, edition);
	if (!beside) return null;
	const {
		chips,
		comparedWith,
		context,
		who,
		what,
		certainty,
		grades,
		studies,
		claims,
	} = beside;
	return (
		<footer class="beside">
			{!slideAbove && <Framed parts={who} edition={edition} />}
			{(chips.length > 0 || comparedWith) && (
				<div>
					<p class="label">Compared</p>
					{chips.map((chip) => (
						<p>
							<Chip {...chip} subject={subject} />
						</p>
					))}
					{comparedWith && (
						<p>
							<Inline text={comparedWith} edition={edition} />
						</p>
					)}
				</div>
			)}
			{!slideAbove && <Framed parts={what} edition={edition} />}
			{context && (
				<div>
					<p class="label">About</p>
					<p>
						<Inline text={context} edition={edition} />
					</p>
				</div>
			)}
			{(certainty || grades.length > 0) && (
				<div>
					<p class="label">Certainty</p>
					{certainty && (
						<p>
							<Inline text={certainty} edition={edition} />
						</p>
					)}
					{grades.map((grade) => (
						<p>{grade}</p>
					))}
				</div>
			)}
			{studies.length > 0 && (
				<div>
					<p class="label">Sources</p>
					<ul>
						{studies.map((study) => (
							<li>
								<a href={edition.referenceHref(study.id)}>
									{edition.labelOf(study.id)}
								</a>{" "}
								<span class="kind">{kindName[study.kind]}</span>
							</li>
						))}
					</ul>
				</div>
			)}
			{claims.length > 0 && (
				<div>
					<p class="label">The article’s words, checked</p>
					<ul>
						{claims.map(({ id, quote, verdict }) => (
							<li>
								<a href={`claims.html#claim-${id}`}>“{shortened(quote)}”</a>{" "}
								<span class="kind">{verdictName[verdict].toLowerCase()}</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</footer>
	);
}
