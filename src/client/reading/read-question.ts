/**
 * Has a question's options answer; a press shows which is right, and why.
 *
 * @param answer called with what the press was, once
 */
export function askable(
	question: HTMLElement,
	answer: (right: boolean) => void,
) {
	const right = Number(question.dataset.answer);
	const buttons = [
		...question.querySelectorAll<HTMLButtonElement>(".options button"),
	];
	const status = question.querySelector(".told");
	const details = question.querySelector("details");
	for (const [index, button] of buttons.entries()) {
		button.disabled = false;
		button.addEventListener("click", () => {
			if (button.ariaDisabled) return;
			for (const [at, other] of buttons.entries()) {
				other.ariaDisabled = "true";
				if (at === right) mark(other, "right", "right");
				else if (at === index) mark(other, "missed", "your answer");
			}
			button.classList.add("chosen");
			if (status)
				status.textContent =
					index === right
						? "Right."
						: `Not right: it is ${String.fromCharCode(65 + right)}.`;
			if (details) details.open = true;
			answer(index === right);
		});
	}
}

function mark(button: HTMLElement, name: string, words: string) {
	button.classList.add(name);
	const outcome = button.querySelector(".outcome");
	if (outcome) outcome.textContent = words;
}
