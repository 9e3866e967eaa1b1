import type { Talk } from "../shared/talk.ts";

/** A line at the foot of the window that shows how much of the talk is past; a press goes there. */
export function startProgress(talk: Talk) {
	if (talk.whole) return;
	const bar = document.createElement("div");
	bar.className = "talk-progress";
	const past = document.createElement("span");
	bar.append(past);
	const show = () => {
		const at = talk.slides.indexOf(talk.present());
		past.style.scale = `${at / Math.max(1, talk.slides.length - 1)} 1`;
	};
	show();
	talk.onChange(show);
	bar.addEventListener("click", ({ clientX }) => {
		const share = clientX / bar.offsetWidth;
		talk.go(talk.slides[Math.floor(share * talk.slides.length)]);
	});
	talk.deck.getRevealElement()?.append(bar);
}
