import { comparatorName, type Subject } from "../../deck/subject.ts";
import {
	absence,
	estimateInFull,
	estimateOf,
	withMarks,
} from "../../evidence/printed.ts";
import type { Outcome, Study } from "../../evidence/study.ts";
import { gainWords } from "../shared/gain-words.ts";
import { armsInWords, sizeInWords } from "../shared/outcome-words.ts";
import { Where } from "./reading-place.tsx";

/** The outcomes of one record as a table: measured when, against what, how it came out, how certain. */
export function Outcomes({
	study,
	outcomes,
	gains,
	subject,
}: {
	study: Study;
	outcomes: readonly Outcome[];
	/** Keys of those that are shown as gains elsewhere. */
	gains: ReadonlySet<string>;
	subject: Subject;
}) {
	return (
		<div class="scroll">
			<table class="outcomes">
				<caption>Outcomes</caption>
				<thead>
					<tr>
						<th scope="col">Measure</th>
						<th scope="col">Time</th>
						<th scope="col">Compared with</th>
						<th scope="col">Effect</th>
						<th scope="col">Certainty</th>
						<th scope="col">Source</th>
					</tr>
				</thead>
				<tbody>
					{outcomes.map((outcome) => (
						<tr>
							<th scope="row">
								{outcome.fullName ?? outcome.measure}
								{outcome.condition && `, ${outcome.condition}`}
							</th>
							<td>{outcome.timepoint.label}</td>
							<td>
								{comparatorName(subject, outcome.comparator)}
								{outcome.comparatorDetail && `: ${outcome.comparatorDetail}`}
							</td>
							<td>
								{resultOf(outcome, study)}
								{gains.has(outcome.key) && (
									<p class="fine">{gainWords(outcome)}</p>
								)}
							</td>
							<td>
								{outcome.certainty ?? absence.sign}
								{outcome.certaintyNote && ` (${outcome.certaintyNote})`}
							</td>
							<td>
								<Where place={outcome.read} verified={outcome.verified} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** What came out: the effect with its interval, the arms, or the source's words. */
function resultOf(outcome: Outcome, study: Study): string {
	const { effect, finding } = outcome;
	const estimate = estimateOf(outcome);
	return [
		effect &&
			estimate &&
			`${effect.type} ${withMarks({ text: estimateInFull(estimate), marks: estimate.marks })}`,
		armsInWords(study, outcome).join("; "),
		effect ? undefined : finding,
		sizeInWords(outcome),
	]
		.filter(Boolean)
		.join(". ");
}
