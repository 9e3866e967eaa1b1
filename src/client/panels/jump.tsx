import { useState } from "preact/hooks";
import { plainName, standsFor } from "../shared/address.ts";
import { nearestName } from "../shared/nearest-name.ts";
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
				onKeyDown={(event) => {
					if (event.key !== "Enter") return;
					event.preventDefault();
					const name = place.trim();
					const slide =
						slideNamed(talk, name) ??
						// Asked for once more, the nearest will do.
						(missed === name ? nearestTo(talk, name) : undefined);
					if (!slide) return setMissed(name);
					close();
					talk.go(slide);
				}}
			/>
			<p role="status">{missed && wordsFor(talk, missed)}</p>
		</>
	);
}

function wordsFor(talk: Places, missed: string): string {
	const near = nearestTo(talk, missed)?.querySelector("h2")?.textContent;
	return `There is no slide “${missed}”. ${near ? `Press Enter again for the nearest, “${near}”.` : ""}`;
}

/** The last slide for a number beyond it, else the one whose id is most like the name. */
function nearestTo(talk: Places, name: string): HTMLElement | undefined {
	if (/^\d+$/.test(name)) return talk.slides.at(name === "0" ? 0 : -1);
	const all = [...talk.slides, ...talk.leftOut];
	const near = nearestName(
		name,
		all.map(({ id }) => id),
	);
	return all.find(({ id }) => id === near);
}

/** By its number, as printed from 1, or by its id, be it in the cut or not. */
function slideNamed(talk: Places, name: string): HTMLElement | undefined {
	if (/^\d+$/.test(name)) return talk.slides[Number(name) - 1];
	const all = [...talk.slides, ...talk.leftOut];
	return (
		all.find(({ id }) => plainName(id) === plainName(name)) ??
		all.find((slide) => standsFor(slide, name, "former"))
	);
}
