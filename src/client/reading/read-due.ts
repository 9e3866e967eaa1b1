import { dueNow, practiceRecord } from "./practice-record.ts";

/** Says beside the way to practice how many questions are due again. */
export function tellDue() {
	const way = document.querySelector('.bar a[href="practice.html"]');
	if (!way) return;
	const due = dueNow(practiceRecord());
	way.querySelector(".due")?.remove();
	if (due === 0) return;
	const count = document.createElement("span");
	count.className = "due";
	count.textContent = ` ${due} due`;
	way.append(count);
}
