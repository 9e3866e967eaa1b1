import type { ComponentChildren } from "preact";
import { formatNumber } from "../../evidence/format.ts";
import { absence, printFact, withUnit } from "../../evidence/printed.ts";
import { type Study, trustIn } from "../../evidence/study.ts";
import { Reference } from "../shared/blocks.tsx";
import type { Edition } from "../shared/edition.ts";
import { kindName } from "./reading-names.ts";
import { Outcomes } from "./reading-outcomes.tsx";
import { Where } from "./reading-place.tsx";

/** A section of the article that uses a record. */
export interface Use {
	readonly slide: string;
	readonly title: string;
}

/** One record, folded: its reference, design, outcomes and limits. */
export function RecordView({
	study,
	reference,
	uses,
	gains,
	edition,
}: {
	study: Study;
	reference: string;
	uses: readonly Use[];
	/** Keys of its outcomes that are shown as gains elsewhere. */
	gains: ReadonlySet<string>;
	edition: Edition;
}) {
	const outcomes = Object.values(study.outcomes);
	const facts = Object.values(study.facts);
	return (
		<details class="record">
			<summary>
				<h3>
					{edition.labelOf(study.id)}
					{study.name && ` (${study.name})`}
				</h3>
				<span class="fine">
					{` ${kindName[study.kind]}, ${study.topics.join(", ")}`}
				</span>
			</summary>
			{/* The address is inside, where going to it unfolds the record. */}
			<div id={study.id} class="within">
				{study.retracted && (
					<p>
						<strong>Retracted.</strong> {study.retracted.reason}
					</p>
				)}
				<p>
					<Reference words={reference} doi={study.citation.DOI} />
				</p>
				<dl>
					<Item name="Population">{study.population}</Item>
					<Item name="Setting">{study.setting}</Item>
					<Item name="Randomized">
						{study.randomized && formatNumber(study.randomized)}
					</Item>
					<Item name="Arms">
						{list(
							study.arms.map(({ name, n, sessions }) =>
								[
									name,
									n && `n = ${formatNumber(n)}`,
									sessions && `sessions: ${sessions}`,
								]
									.filter(Boolean)
									.join("; "),
							),
						)}
					</Item>
					<Item name="Registration">{study.registration}</Item>
				</dl>
				{outcomes.length > 0 && (
					<Outcomes
						study={study}
						outcomes={outcomes}
						gains={gains}
						subject={edition.project.deck.subject}
					/>
				)}
				<dl>
					<Item name="Other figures">
						{list(
							facts.map(
								(fact) => `${withUnit(printFact(fact))}: ${fact.label}`,
							),
						)}
					</Item>
					<Item name="Harms">{study.harms}</Item>
					<Item name="Risk of bias">{study.riskOfBias}</Item>
					<Item name="Risk of bias, judged">
						{study.bias &&
							`${Object.entries(study.bias.judgements)
								.map(([domain, judgement]) => `${domain}: ${judgement}`)
								.join(", ")} (${study.bias.judgedBy})`}
					</Item>
					<Item name="Limitations">{list(study.limitations)}</Item>
					<Item name="Funding">{study.funding}</Item>
					<Item name="Conclusion of its authors">{study.conclusion}</Item>
					<Item name="Recommendation">
						{study.recommendation &&
							[
								study.recommendation.position === absence.meaning
									? ""
									: `${study.recommendation.position}:`,
								study.recommendation.text,
							]
								.join(" ")
								.trim()}
					</Item>
					<Item name="Disagreements">
						{list(
							(study.disagreements ?? []).map(
								({ outcome, withRecord, explanation }) =>
									`${outcome} (${edition.project.byId.has(withRecord) ? edition.labelOf(withRecord) : withRecord.replace(/^source: /, "")}): ${explanation}`,
							),
						)}
					</Item>
					<Item name="Source">
						<Where place={study.read} verified={trustIn(study)} />
					</Item>
					<Item name="Used in">
						{uses.length > 0 && (
							<ul>
								{uses.map(({ slide, title }) => (
									<li>
										<a href={`index.html#${slide}`}>{title}</a>
									</li>
								))}
							</ul>
						)}
					</Item>
				</dl>
			</div>
		</details>
	);
}

function list(items: readonly string[]): ComponentChildren {
	if (items.length < 2) return items[0];
	return (
		<ul>
			{items.map((item) => (
				<li>{item}</li>
			))}
		</ul>
	);
}

function Item({
	name,
	children,
}: {
	name: string;
	children?: ComponentChildren;
}) {
	if (!children) return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
