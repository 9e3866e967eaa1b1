import type { Question } from "../../deck/deck.ts";
import type { Edition } from "../shared/edition.ts";
import { Inline } from "../shared/text.tsx";
import { Words } from "./reading-words.tsx";

/** The questions asked after a chapter. */
export function questionsOf(chapter: string, edition: Edition): Question[] {
	return edition.project.questions.filter((each) => each.chapter === chapter);
}

/** A chapter's questions at its end. */
export function Questions({
	chapter,
	edition,
}: {
	chapter: string;
	edition: Edition;
}) {
	const questions = questionsOf(chapter, edition);
	if (questions.length === 0) return null;
	return (
		<section class="questions">
			<h3 id={`questions-${chapter}`}>Check yourself</h3>
			<p class="fine answered">
				Choose before you look. Answers are kept in this browser alone.
			</p>
			{questions.map((question) => (
				<QuestionView question={question} heading="h4" edition={edition} />
			))}
		</section>
	);
}

/** One question; its answer is folded, so that one tries first. Scripts enable its options. */
export function QuestionView({
	question: { id, prompt, options, answer, why },
	heading: Heading,
	edition,
}: {
	question: Question;
	heading: "h3" | "h4";
	edition: Edition;
}) {
	const right = options[answer];
	return (
		<fieldset
			class="question"
			id={`question-${id}`}
			data-question={id}
			data-answer={answer}
		>
			<legend>
				<Heading>
					<Words text={prompt} edition={edition} />
				</Heading>
			</legend>
			<ol class="options">
				{options.map((option, index) => (
					<li>
						<button type="button" disabled>
							<span class="letter">{letterOf(index)}.</span>{" "}
							<span>
								<Words text={option} edition={edition} />
							</span>{" "}
							<span class="outcome" />
						</button>
					</li>
				))}
			</ol>
			<p class="told" role="status" />
			<details class="answer">
				<summary>Answer</summary>
				{right && (
					<p>
						<strong>
							{`${letterOf(answer)}. `}
							<Words text={right} edition={edition} />
						</strong>
					</p>
				)}
				<p>
					<Inline text={why} edition={edition} />
				</p>
			</details>
		</fieldset>
	);
}

/** `A` for the first. */
function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}
