import type { Question } from "../deck/deck.ts";
import type { Edition } from "./edition.ts";
import { Words } from "./reading-words.tsx";
import { Inline } from "./text.tsx";

/** The questions asked after a chapter. */
export function questionsOf(chapter: string, edition: Edition): Question[] {
	return edition.project.questions.filter((each) => each.chapter === chapter);
}

/** A chapter's questions, each folded, its answer folded once more so that one tries first. */
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
			{questions.map(({ id, prompt, options, answer, why }) => {
				const right = options[answer];
				return (
					<details class="question">
						<summary>
							<Words text={prompt} edition={edition} />
						</summary>
						<ol type="A" id={`question-${id}`}>
							{options.map((option) => (
								<li>
									<Inline text={option} edition={edition} />
								</li>
							))}
						</ol>
						<details class="answer">
							<summary>Answer</summary>
							{right && (
								<p>
									<strong>
										{`${String.fromCharCode(65 + answer)}. `}
										<Words text={right} edition={edition} />
									</strong>
								</p>
							)}
							<p>
								<Inline text={why} edition={edition} />
							</p>
						</details>
					</details>
				);
			})}
		</section>
	);
}
