import { comparatorName } from "../../deck/subject.ts";
import {
	formatArmValue,
	formatEstimate,
	formatInterval,
	formatNumber,
} from "../../evidence/format.ts";
import { type Outcome, originOf, type Study } from "../../evidence/study.ts";
import type { Edition } from "../shared/edition.ts";
import { Where } from "./reading-place.tsx";

/** The outcomes of one record as a table: measured when, against what, how it came out, how certain. */
export function Outcomes({
	study,
	outcomes,
	edition,
}: {
	study: Study;
	outcomes: readonly Outcome[];
	edition: Edition;
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
						<th scope="col">Read in</th>
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
								{comparatorName(
									edition.project.deck.subject,
									outcome.comparator,
								)}
								{outcome.comparatorDetail && `: ${outcome.comparatorDetail}`}
							</td>
							<td>{effectOf(outcome, study)}</td>
							<td>
								{outcome.certainty ?? "–"}
								{outcome.certaintyNote && ` (${outcome.certaintyNote})`}
							</td>
							<td>
								<Where
									place={outcome.read}
									verified={edition.verified(originOf(outcome))}
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** What came out: the effect with its interval, the arms, or the source's words. */
function effectOf(outcome: Outcome, study: Study): string {
	const { effect, arms = [], finding, participants, trials } = outcome;
	const of = [
		participants && `${formatNumber(participants)} participants`,
		trials && `${formatNumber(trials)} ${trials === 1 ? "trial" : "trials"}`,
	].filter(Boolean);
	return [
		effect &&
			`${effect.type} ${formatEstimate(outcome, effect)} (${formatInterval(effect)})${effect.derived ? "‡" : ""}`,
		arms
			.map(
				(value) =>
					`${study.arms.find(({ id }) => id === value.arm)?.name ?? value.arm} ${formatArmValue(outcome, value)}`,
			)
			.join("; "),
		effect ? undefined : finding,
		of.join(" in "),
	]
		.filter(Boolean)
		.join(". ");
}
