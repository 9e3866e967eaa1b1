import type { Chapter } from "../../deck/deck.ts";
import type { Edition } from "../shared/edition.ts";
import { ReadingFrame } from "./reading-frame.tsx";
import { QuestionView, questionsOf } from "./reading-questions.tsx";

/** All questions, chapter by chapter; where scripts run, asked one by one and again as they were missed. */
export function PracticePage({
	chapters,
	edition,
}: {
	chapters: readonly Chapter[];
	edition: Edition;
}) {
	const { project } = edition;
	return (
		<ReadingFrame here="practice" project={project}>
			<h1>Practice</h1>
			<p class="lead">
				{`${project.questions.length} questions on the whole, each with the record that settles it. Try first, then look.`}
			</p>
			<div class="sitting needs-script">
				<h2>A sitting</h2>
				<p>{`0 due again, ${project.questions.length} not yet asked.`}</p>
				<p class="fine">
					A question comes back the sooner the more it was missed. Answers are
					kept in this browser alone.
				</p>
				<div class="ways">
					<button type="button" class="primary" disabled>
						{`Ask ${Math.min(10, project.questions.length)} questions`}
					</button>
				</div>
			</div>
			<div class="all-questions">
				{chapters.map((chapter) => {
					const questions = questionsOf(chapter.id, edition);
					return (
						questions.length > 0 && (
							<section>
								<h2>
									<a href={`index.html#chapter-${chapter.id}`}>
										{chapter.title}
									</a>
								</h2>
								{questions.map((question) => (
									<QuestionView
										question={question}
										heading="h3"
										edition={edition}
									/>
								))}
							</section>
						)
					);
				})}
			</div>
		</ReadingFrame>
	);
}
