import { useState } from "preact/hooks";
import type { Places } from "../shared/talk.ts";
import { openPanel } from "./panel.tsx";

/**
 * Asks for a slide's number or id and goes there.
 *
 * @param typed what was written before this code was there
 */
export function openJump(talk: Places, typed = "") {
	openPanel({ name: "jump", title: "Go to a slide" }, (close) => (
		<Jump talk={talk} typed={typed} close={close} />
	));
}

function Jump({
	talk,
	typed,
	close,
}: {
	talk: Places;
	typed: string;
	close: () => void;
}) {
	const [place, setPlace] = useState(typed);
	const [missed, setMissed] = useState("");
	return (
		<>
			<input
				data-first
				type="text"
				placeholder="Jump to slide"
				aria-label="Number or id of a slide"
				autocomplete="off"
				value={place}
				onInput={({ currentTarget }) => setPlace(currentTarget.value)}
				onKeyDown={({ key }) => {
					if (key !== "Enter") return;
					const slide = slideNamed(talk, place.trim());
					if (!slide) return setMissed(place.trim());
					close();
					talk.go(slide);
				}}
			/>
			<p role="status">{missed && `There is no slide “${missed}”.`}</p>
		</>
	);
}

/** By its number, as printed from 1, or by its id. */
function slideNamed(talk: Places, name: string): HTMLElement | undefined {
	return /^\d+$/.test(name)
		? talk.slides[Number(name) - 1]
		: talk.slides.find(({ id }) => id === name);
}
