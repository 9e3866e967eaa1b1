import { read } from "./read.ts";
import { startQuestions } from "./read-questions.ts";

/* Every question. */
read((main) => {
	const sitting = main.querySelector<HTMLElement>(".sitting");
	if (sitting)
		void import("./read-practice.tsx").then(({ startPractice }) =>
			startPractice(sitting, [
				...main.querySelectorAll<HTMLElement>(".question"),
			]),
		);
	startQuestions(main);
});
