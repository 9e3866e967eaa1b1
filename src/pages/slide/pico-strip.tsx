import type { ComponentChildren } from "preact";
import type { Pico } from "../../deck/pico.ts";
import type { Text } from "../../deck/text.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import type { Sign } from "../../figures/drawings/signs.ts";
import type { Edition } from "../shared/edition.ts";
import { Chip } from "../shared/marks.tsx";
import { SignView } from "../shared/signs.tsx";
import { Inline } from "../shared/text.tsx";
import { isShortTime, stripLayout } from "./pico-columns.ts";

/** What frames the result of a slide, part by part, each named and with its sign. */
export function PicoStrip({
	pico,
	certainty,
	edition,
	type,
}: {
	pico: Pico;
	certainty: Text | undefined;
	edition: Edition;
	type: Typeface;
}) {
	const { columns } = stripLayout(pico, certainty, type);
	const { subject } = edition.project.deck;
	const { patients, treatment, compared, comparedWith, outcome, time, limits } =
		pico;
	const words = (text: Text | undefined) =>
		text && <Inline text={text} edition={edition} />;
	return (
		<dl
			class="pico"
			style={`--columns:${columns.map((each) => `${each}fr`).join(" ")}`}
		>
			{patients && (
				<Part sign="patients" name="Patients">
					{words(patients)}
				</Part>
			)}
			{treatment && (
				<Part sign="treatment" name="Treatment">
					{words(treatment)}
				</Part>
			)}
			{(compared.length > 0 || comparedWith) && (
				<Part name="Compared with">
					{compared.map((chip, index) => (
						<>
							{index > 0 && " "}
							<Chip {...chip} subject={subject} />
						</>
					))}
					{comparedWith && (
						<>
							{compared.length > 0 && " "}
							<span>{words(comparedWith)}</span>
						</>
					)}
				</Part>
			)}
			{(outcome || time) && (
				<Part
					sign="outcome"
					name={!outcome ? "Time" : time ? "Outcome, time" : "Outcome"}
				>
					{words(outcome)}
					{outcome && time && ", "}
					{time && isShortTime(time) ? (
						<span class="time">{words(time)}</span>
					) : (
						words(time)
					)}
				</Part>
			)}
			{(certainty || limits) && (
				<Part sign="limits" name={certainty ? "Certainty" : "Note"}>
					{words(certainty)}
					{certainty && limits && "; "}
					{words(limits)}
				</Part>
			)}
		</dl>
	);
}

function Part({
	sign,
	name,
	children,
}: {
	/** None where the words bring their own. */
	sign?: Sign;
	name: string;
	children: ComponentChildren;
}) {
	return (
		<div>
			<dt>
				{sign && <SignView sign={sign} />}
				{name}
			</dt>
			<dd>{children}</dd>
		</div>
	);
}
