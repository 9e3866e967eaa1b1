/**
 * Turns a question's options into buttons; a press shows which is right, and why.
 *
 * @param answer called with what the press was, once
 */
export function askable(
	question: HTMLElement,
	answer: (right: boolean) => void,
) {
	const list = question.querySelector(".options");
	const right = Number(question.dataset.answer);
	const details = question.querySelector("details");
	if (!list) return;
	list.classList.add("choice");
	const buttons = [...list.children].map((item, index) => {
		const button = document.createElement("button");
		button.type = "button";
		const words = document.createElement("span");
		words.append(...item.childNodes);
		button.append(
			span("letter", `${String.fromCharCode(65 + index)}.`),
			" ",
			words,
		);
		item.append(button);
		return button;
	});
	const status = document.createElement("p");
	status.className = "told";
	status.setAttribute("role", "status");
	details?.before(status);
	for (const [index, button] of buttons.entries())
		button.addEventListener("click", () => {
			if (button.ariaDisabled) return;
			for (const [at, other] of buttons.entries()) {
				other.ariaDisabled = "true";
				if (at === right) mark(other, "right", "right");
				else if (at === index) mark(other, "missed", "your answer");
			}
			button.classList.add("chosen");
			status.textContent =
				index === right
					? "Right."
					: `Not right: it is ${String.fromCharCode(65 + right)}.`;
			if (details) details.open = true;
			answer(index === right);
		});
}

function mark(button: HTMLElement, name: string, words: string) {
	button.classList.add(name);
	button.append(" ", span("outcome", words));
}

function span(name: string, words: string): HTMLElement {
	const element = document.createElement("span");
	element.className = name;
	element.textContent = words;
	return element;
}
